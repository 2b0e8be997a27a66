package org.jinwen.admin;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Credit;
import org.jinwen.article.NameKind;
import org.jinwen.article.Printing;
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.RetiredName;
import org.jinwen.article.RetiredNames;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.correction.NameRule;
import org.jinwen.correction.NameRules;
import org.jinwen.ingest.BulletinPress;
import org.jinwen.ingest.Names;
import org.jinwen.web.PageNotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives sections and reporters other names, in all articles at once and in every later
 * import: renamed, merged with one that is there, or split where two names were glued.
 */
@Service
class NameDesk {

	private final Names names;

	private final NameRules rules;

	private final RetiredNames retired;

	private final Sections sections;

	private final Reporters reporters;

	private final Articles articles;

	private final Bulletins bulletins;

	private final BulletinPress press;

	private final EntityManager entities;

	private final AuditLog log;

	private final Clock clock;

	NameDesk(Names names, NameRules rules, RetiredNames retired, Sections sections, Reporters reporters,
			Articles articles, Bulletins bulletins, BulletinPress press, EntityManager entities, AuditLog log,
			Clock clock) {
		this.names = names;
		this.rules = rules;
		this.retired = retired;
		this.sections = sections;
		this.reporters = reporters;
		this.articles = articles;
		this.bulletins = bulletins;
		this.press = press;
		this.entities = entities;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Gives a section another name; where another section has it, the two become one.
	 * @param name its name so far
	 * @param chosen its name from now on
	 * @param editor name of the account
	 */
	@Transactional
	public void renameSection(String name, String chosen, String editor) {
		if (chosen.equals(name)) {
			return;
		}
		Section before = this.sections.findByNameIn(List.of(name))
			.stream()
			.findFirst()
			.orElseThrow(() -> new PageNotFoundException("section " + name));
		boolean merged = !this.sections.findByNameIn(List.of(chosen)).isEmpty();
		this.bulletins.lockBySection(before);
		decide(NameKind.SECTION, name, List.of(chosen), editor);
		Section after = Objects.requireNonNull(this.names.sections(List.of(chosen)).get(chosen));
		this.articles.findBySection(before).forEach((article) -> {
			Printing printing = article.getPrinting();
			article.print(printing.under(after, printing.credits()));
		});
		this.entities.flush();
		this.sections.delete(before);
		retire(NameKind.SECTION, before.getSlug(), after.getSlug());
		note(merged, name, List.of(chosen));
	}

	/**
	 * Gives a reporter another name, or several where names were glued; where another
	 * reporter has it, the two become one.
	 * @param name the name so far
	 * @param chosen the names from now on
	 * @param editor name of the account
	 */
	@Transactional
	public void renameReporter(String name, List<String> chosen, String editor) {
		if (chosen.contains(name)) {
			return;
		}
		Reporter before = this.reporters.findByNameIn(List.of(name))
			.stream()
			.findFirst()
			.orElseThrow(() -> new PageNotFoundException("reporter " + name));
		boolean merged = !this.reporters.findByNameIn(chosen).isEmpty();
		this.bulletins.lockByReporter(before);
		decide(NameKind.REPORTER, name, chosen, editor);
		List<Reporter> after = this.names.reporters(chosen).values().stream().flatMap(List::stream).toList();
		List<Reporter> inOrder = chosen.stream()
			.flatMap((each) -> after.stream().filter((reporter) -> reporter.getName().equals(each)))
			.distinct()
			.toList();
		this.articles.findByReporter(before).forEach((article) -> {
			Printing printing = article.getPrinting();
			List<Credit> credits = printing.credits()
				.stream()
				.flatMap((credit) -> credit.reporter().equals(before)
						? inOrder.stream().map((reporter) -> new Credit(reporter, credit.role())) : Stream.of(credit))
				.distinct()
				.toList();
			article.print(printing.under(printing.section(), credits));
		});
		this.entities.flush();
		this.reporters.delete(before);
		retire(NameKind.REPORTER, before.getSlug(), inOrder.get(0).getSlug());
		note(merged, name, chosen);
	}

	/**
	 * Takes a decision about a name back: articles carry the printed name again.
	 * @param id number of the decision
	 */
	@Transactional
	public NameRule takeBack(long id) {
		NameRule rule = this.rules.findById(id).orElseThrow(() -> new PageNotFoundException("name rule " + id));
		List<Bulletin> touched = (rule.getKind() == NameKind.SECTION)
				? this.sections.findByNameIn(rule.getChosen())
					.stream()
					.flatMap((section) -> this.bulletins.lockBySection(section).stream())
					.distinct()
					.toList()
				: this.reporters.findByNameIn(rule.getChosen())
					.stream()
					.flatMap((reporter) -> this.bulletins.lockByReporter(reporter).stream())
					.distinct()
					.toList();
		this.rules.delete(rule);
		touched.forEach((bulletin) -> this.press.reprint(bulletin.getKey()));
		this.log.record(AuditEntry.Kind.CORRECTION_UNDONE, inWords(rule.getPrinted(), rule.getChosen()));
		return rule;
	}

	/** What is chosen is final: no rule leads on from it, and older ones lead to it. */
	private void decide(NameKind kind, String name, List<String> chosen, String editor) {
		List<NameRule> known = this.rules.findByKind(kind);
		known.stream()
			.filter((rule) -> rule.getChosen().contains(name))
			.forEach((rule) -> rule.choose(rule.getChosen()
				.stream()
				.flatMap((each) -> each.equals(name) ? chosen.stream() : Stream.of(each))
				.distinct()
				.toList(), editor, this.clock.instant()));
		known.stream().filter((rule) -> chosen.contains(rule.getPrinted())).forEach(this.rules::delete);
		known.stream()
			.filter((rule) -> rule.getPrinted().equals(name))
			.findFirst()
			.ifPresentOrElse((rule) -> rule.choose(chosen, editor, this.clock.instant()), () -> this.rules
				.save(new NameRule(kind, name, chosen, editor, this.clock.instant().truncatedTo(ChronoUnit.SECONDS))));
		this.entities.flush();
	}

	private void note(boolean merged, String name, List<String> chosen) {
		this.log.record(merged ? AuditEntry.Kind.MERGED : AuditEntry.Kind.RENAMED, inWords(name, chosen));
	}

	private static String inWords(String name, List<String> chosen) {
		return name + " → " + String.join("\u3001", chosen);
	}

	private void retire(NameKind kind, String slug, String successor) {
		this.retired.leadingTo(kind, slug).forEach((name) -> name.leadTo(successor));
		this.retired.save(new RetiredName(kind, slug, successor));
	}

}
