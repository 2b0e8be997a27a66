package org.jinwen;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

@AnalyzeClasses(packagesOf = JinwenApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = JinwenApplication.class.getPackageName();

	/** Which feature may use which others; no way leads back, so there is no cycle. */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(entry("han"), entry("gazetteer"),
			entry("bulletin", "han", "gazetteer"), entry("article", "han"), entry("search", "article", "han"),
			entry("correction", "bulletin", "article"),
			entry("ingest", "bulletin", "gazetteer", "article", "correction", "han"), entry("web", "article"),
			entry("reading", "gazetteer", "article", "search", "web"), entry("feed", "article", "web"),
			entry("api", "article", "search", "web"),
			entry("admin", "bulletin", "correction", "ingest", "article", "web"), entry("cli", "ingest", "bulletin"));

	@ArchTest
	ArchRule everyClassBelongsToAFeature = classes().should().resideInAnyPackage(packages((feature) -> true));

	@ArchTest
	ArchRule parsingIsPlainJava = classes().that()
		.resideInAPackage(ROOT + ".bulletin")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "com.vladsch.flexmark..", "com.ibm.icu..", "org.jspecify..", ROOT + ".bulletin",
				ROOT + ".han", ROOT + ".gazetteer");

	@ArchTest
	ArchRule parsingTouchesNoFiles = noClasses().that()
		.resideInAPackage(ROOT + ".bulletin")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..");

	@ArchTest
	ArchRule onlyTheStoreAndTheImportHistoryAreEntities = classes().that()
		.areAnnotatedWith("jakarta.persistence.Entity")
		.should()
		.resideInAnyPackage(ROOT + ".article", ROOT + ".correction", ROOT + ".ingest", ROOT + ".admin");

	@ArchTest
	ArchRule entitiesHaveNoSetters = noMethods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith("jakarta.persistence.Entity")
		.should()
		.haveNameMatching("set[A-Z].*");

	@ArchTest
	ArchRule controllersStayInTheirPackage = noClasses().that()
		.areMetaAnnotatedWith("org.springframework.stereotype.Controller")
		.should()
		.bePublic()
		.allowEmptyShould(true);

	@ArchTest
	void featuresUseOnlyWhatTheTableAllows(JavaClasses code) {
		MAY_USE.forEach((feature, allowed) -> noClasses().that()
			.resideInAPackage(ROOT + "." + feature)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(packages((other) -> !other.equals(feature) && !allowed.contains(other)))
			.check(code));
	}

	/** The root too: no feature may use it. */
	private static String[] packages(Predicate<String> wanted) {
		return Stream.concat(Stream.of(ROOT), MAY_USE.keySet().stream().filter(wanted).map((name) -> ROOT + "." + name))
			.toArray(String[]::new);
	}

	private static Map.Entry<String, Set<String>> entry(String feature, String... others) {
		return Map.entry(feature, Set.of(others));
	}

}
