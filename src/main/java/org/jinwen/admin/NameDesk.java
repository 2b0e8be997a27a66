package org.jinwen.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.jinwen.article.Bulletins;
import org.jinwen.article.NameKind;
import org.jinwen.article.Reporters;
import org.jinwen.article.Sections;
import org.jinwen.correction.NameRule;
import org.jinwen.correction.NameRules;
import org.jinwen.ingest.BulletinPress;
import org.jinwen.web.PageNotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mends the names of sections and reporters for all articles and every import to come:
 * renamed, merged with one that is there, or split where two names were glued. What is
 * decided holds at once; the articles follow some at a time, and where that was cut short
 * the same order given again goes on with it.
 */
@Service
class NameDesk {

	/** How many keys of bulletins are asked for at once. */
	private static final int KEYS = 500;

	private final Renaming renaming;

	private final NameRules rules;

	private final Sections sections;

	private final Reporters reporters;

	private final Bulletins bulletins;

	private final BulletinPress press;

	private final TransactionTemplate transaction;

	private final AuditLog log;

	private final Clock clock;

	NameDesk(Renaming renaming, NameRules rules, Sections sections, Reporters reporters, Bulletins bulletins,
			BulletinPress press, TransactionTemplate transaction, AuditLog log, Clock clock) {
		this.renaming = renaming;
		this.rules = rules;
		this.sections = sections;
		this.reporters = reporters;
		this.bulletins = bulletins;
		this.press = press;
		this.transaction = transaction;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Gives a section another name; where another section has it, the two become one.
	 * @param name its name so far
	 * @param chosen its name from now on
	 * @param editor name of the account
	 */
	void renameSection(String name, String chosen, String editor) {
		if (!chosen.equals(name)) {
			this.transaction.executeWithoutResult((status) -> decide(NameKind.SECTION, name, List.of(chosen), editor));
			boolean more = true;
			while (more) {
				more = this.renaming.someOfSection(name);
			}
		}
	}

	/**
	 * Gives a reporter another name, or several where names were glued; where another
	 * reporter has it, the two become one.
	 * @param name the name so far
	 * @param chosen the names from now on
	 * @param editor name of the account
	 */
	void renameReporter(String name, List<String> chosen, String editor) {
		if (!chosen.contains(name)) {
			this.transaction.executeWithoutResult((status) -> decide(NameKind.REPORTER, name, chosen, editor));
			boolean more = true;
			while (more) {
				more = this.renaming.someOfReporter(name);
			}
		}
	}

	/**
	 * Takes a decision about a name back: articles carry the printed name again.
	 * @param id number of the decision
	 * @return what it was about
	 */
	NameKind takeBack(long id) {
		NameRule lifted = this.transaction.<NameRule>execute((status) -> lift(id));
		String last = "";
		List<String> keys = holding(lifted, last);
		while (!keys.isEmpty()) {
			for (String key : keys) {
				this.transaction.executeWithoutResult((status) -> this.press.reprint(key));
				last = key;
			}
			keys = holding(lifted, last);
		}
		this.transaction.executeWithoutResult(
				(status) -> this.rules.findById(id).filter(NameRule::isLifted).ifPresent(this.rules::delete));
		return lifted.getKind();
	}

	/** The rule stays until the last bulletin is printed without it. */
	private NameRule lift(long id) {
		NameRule rule = this.rules.findById(id).orElseThrow(() -> new PageNotFoundException("name rule " + id));
		if (!rule.isLifted()) {
			rule.lift();
			this.log.record(AuditEntry.Kind.CORRECTION_UNDONE, inWords(rule.getPrinted(), rule.getChosen()));
		}
		return rule;
	}

	private List<String> holding(NameRule rule, String after) {
		return (rule.getKind() == NameKind.SECTION)
				? this.bulletins.keysBySection(rule.getChosen(), after, Limit.of(KEYS))
				: this.bulletins.keysByReporter(rule.getChosen(), after, Limit.of(KEYS));
	}

	/** What is chosen is final: no rule leads on from it, and older ones lead to it. */
	private void decide(NameKind kind, String name, List<String> chosen, String editor) {
		if (!isPrinted(kind, List.of(name))) {
			throw new PageNotFoundException(kind + " " + name);
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		List<NameRule> known = this.rules.findByKind(kind);
		known.stream()
			.filter((rule) -> rule.getChosen().contains(name))
			.forEach((rule) -> rule.choose(rule.getChosen()
				.stream()
				.flatMap((each) -> each.equals(name) ? chosen.stream() : Stream.of(each))
				.distinct()
				.toList(), editor, now));
		known.stream().filter((rule) -> chosen.contains(rule.getPrinted())).forEach(this.rules::delete);
		known.stream()
			.filter((rule) -> rule.getPrinted().equals(name))
			.findFirst()
			.ifPresentOrElse((rule) -> rule.choose(chosen, editor, now),
					() -> this.rules.save(new NameRule(kind, name, chosen, editor, now)));
		this.log.record(isPrinted(kind, chosen) ? AuditEntry.Kind.MERGED : AuditEntry.Kind.RENAMED,
				inWords(name, chosen));
	}

	private boolean isPrinted(NameKind kind, List<String> names) {
		return (kind == NameKind.SECTION) ? !this.sections.findByNameIn(names).isEmpty()
				: !this.reporters.findByNameIn(names).isEmpty();
	}

	private static String inWords(String name, List<String> chosen) {
		return name + " → " + String.join("\u3001", chosen);
	}

}
