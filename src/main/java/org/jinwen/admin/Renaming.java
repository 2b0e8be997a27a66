package org.jinwen.admin;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
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
import org.jinwen.ingest.Names;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a decision about a name out, some articles at a time, so that neither memory
 * nor those who import wait for a name that stands in thousands.
 */
@Component
class Renaming {

	/** How many articles are rewritten in one transaction. */
	static final int BATCH = 100;

	private final Names names;

	private final RetiredNames retired;

	private final Sections sections;

	private final Reporters reporters;

	private final Articles articles;

	private final Bulletins bulletins;

	Renaming(Names names, RetiredNames retired, Sections sections, Reporters reporters, Articles articles,
			Bulletins bulletins) {
		this.names = names;
		this.retired = retired;
		this.sections = sections;
		this.reporters = reporters;
		this.articles = articles;
		this.bulletins = bulletins;
	}

	/**
	 * Brings some articles of a section under the name that was decided; the name goes
	 * with the last of them.
	 * @param name its name so far
	 * @return whether articles are left
	 */
	@Transactional
	public boolean someOfSection(String name) {
		Section before = this.sections.findByNameIn(List.of(name)).stream().findFirst().orElse(null);
		Section after = Objects.requireNonNull(this.names.sections(List.of(name)).get(name));
		if (before == null || after.equals(before)) {
			return false;
		}
		List<Article> some = locked(this.articles.idsBySection(before, Limit.of(BATCH)));
		some.stream().filter((article) -> before.equals(article.getSection())).forEach((article) -> {
			Printing printing = article.getPrinting();
			article.print(printing.under(after, printing.credits()));
		});
		if (some.isEmpty()) {
			this.sections.delete(before);
			retire(NameKind.SECTION, before.getSlug(), after.getSlug());
		}
		return !some.isEmpty();
	}

	/**
	 * Credits some articles of a reporter to whoever was decided; the name goes with the
	 * last of them.
	 * @param name the name so far
	 * @return whether articles are left
	 */
	@Transactional
	public boolean someOfReporter(String name) {
		Reporter before = this.reporters.findByNameIn(List.of(name)).stream().findFirst().orElse(null);
		List<Reporter> after = Objects.requireNonNull(this.names.reporters(List.of(name)).get(name));
		if (before == null || after.contains(before)) {
			return false;
		}
		List<Article> some = locked(this.articles.idsByReporter(before, Limit.of(BATCH)));
		some.forEach((article) -> {
			Printing printing = article.getPrinting();
			article.print(printing.under(printing.section(), credits(printing, before, after)));
		});
		if (some.isEmpty()) {
			this.reporters.delete(before);
			retire(NameKind.REPORTER, before.getSlug(), after.get(0).getSlug());
		}
		return !some.isEmpty();
	}

	/** Nobody else prints their bulletins until the transaction ends. */
	private List<Article> locked(Collection<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		this.bulletins.lockHolding(ids);
		return this.articles.findByIdIn(ids);
	}

	private static List<Credit> credits(Printing printing, Reporter before, List<Reporter> after) {
		return printing.credits()
			.stream()
			.flatMap((credit) -> credit.reporter().equals(before)
					? after.stream().map((reporter) -> new Credit(reporter, credit.role())) : Stream.of(credit))
			.distinct()
			.toList();
	}

	private void retire(NameKind kind, String slug, String successor) {
		this.retired.leadingTo(kind, slug).forEach((name) -> name.leadTo(successor));
		this.retired.save(new RetiredName(kind, slug, successor));
	}

}
