package org.jinwen.admin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.jinwen.correction.NameRules;
import org.jinwen.ingest.BulletinPress;
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

	private final NameRules rules;

	private final Names names;

	private final RetiredNames retired;

	private final Sections sections;

	private final Reporters reporters;

	private final Articles articles;

	private final Bulletins bulletins;

	private final BulletinPress press;

	Renaming(NameRules rules, Names names, RetiredNames retired, Sections sections, Reporters reporters,
			Articles articles, Bulletins bulletins, BulletinPress press) {
		this.rules = rules;
		this.names = names;
		this.retired = retired;
		this.sections = sections;
		this.reporters = reporters;
		this.articles = articles;
		this.bulletins = bulletins;
		this.press = press;
	}

	/**
	 * Brings some articles of a section under the name that was decided; the name goes
	 * with the last of them.
	 * @param name its name so far
	 * @return whether articles are left
	 */
	@Transactional
	public boolean someOfSection(String name) {
		this.rules.lock();
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
		this.rules.lock();
		Reporter before = this.reporters.findByNameIn(List.of(name)).stream().findFirst().orElse(null);
		List<Reporter> after = Objects.requireNonNull(this.names.reporters(List.of(name)).get(name));
		if (before == null || after.contains(before)) {
			return false;
		}
		List<Article> some = locked(this.articles.idsByReporter(before, Limit.of(BATCH)));
		credit(some, before, after);
		if (some.isEmpty()) {
			this.reporters.delete(before);
			retire(NameKind.REPORTER, before.getSlug(), after.get(0).getSlug());
		}
		return !some.isEmpty();
	}

	/** Prints a bulletin by the decisions that hold now. */
	@Transactional
	public void reprint(String key) {
		this.rules.lock();
		this.press.reprint(key);
	}

	/**
	 * Rows that change are written first, and then those that come or go: many at a time
	 * only if all of them are alike.
	 */
	private void credit(List<Article> articles, Reporter before, List<Reporter> after) {
		Map<Article, List<Credit>> credits = new LinkedHashMap<>();
		articles.forEach((article) -> credits.put(article, credits(article.getPrinting(), before, after)));
		credits.forEach((article, anew) -> credit(article, inPlace(article.getCredits(), anew)));
		this.articles.flush();
		credits.forEach(Renaming::credit);
	}

	private static void credit(Article article, List<Credit> credits) {
		Printing printing = article.getPrinting();
		article.print(printing.under(printing.section(), credits));
	}

	/** As much of the new list as there is room for, in a list as long as before. */
	private static List<Credit> inPlace(List<Credit> before, List<Credit> anew) {
		int changed = Math.min(before.size(), anew.size());
		return Stream.concat(anew.subList(0, changed).stream(), before.subList(changed, before.size()).stream())
			.toList();
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
