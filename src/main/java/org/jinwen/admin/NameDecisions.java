package org.jinwen.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.jinwen.article.NameKind;
import org.jinwen.article.Reporters;
import org.jinwen.article.Sections;
import org.jinwen.correction.NameRule;
import org.jinwen.correction.NameRules;
import org.jinwen.ingest.Names;
import org.jinwen.web.PageNotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about names, one decision after the other, so that each knows those before it.
 */
@Component
class NameDecisions {

	private final NameRules rules;

	private final Names names;

	private final Sections sections;

	private final Reporters reporters;

	private final AuditLog log;

	private final Clock clock;

	NameDecisions(NameRules rules, Names names, Sections sections, Reporters reporters, AuditLog log, Clock clock) {
		this.rules = rules;
		this.names = names;
		this.sections = sections;
		this.reporters = reporters;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Puts other names in the place of one. What is chosen is final: no rule leads on
	 * from it, and older ones lead to it.
	 * @param kind what bears the name
	 * @param name the name so far
	 * @param chosen the names from now on
	 * @param editor name of the account
	 * @throws NameConflictException if somebody decided otherwise meanwhile
	 */
	@Transactional
	public void decide(NameKind kind, String name, List<String> chosen, String editor) {
		this.rules.lock();
		List<NameRule> known = this.rules.findByKind(kind);
		if (isDecided(known, kind, name, chosen)) {
			return;
		}
		if (!isPrinted(kind, List.of(name))) {
			throw new PageNotFoundException(kind + " " + name);
		}
		boolean merged = isPrinted(kind, chosen);
		write(known, kind, name, chosen, editor);
		create(kind, name);
		this.log.record(merged ? AuditEntry.Kind.MERGED : AuditEntry.Kind.RENAMED, inWords(name, chosen));
	}

	/** A name that has articles and a rule is on its way to what the rule says. */
	private boolean isDecided(List<NameRule> known, NameKind kind, String name, List<String> chosen) {
		boolean decided = false;
		for (NameRule rule : known) {
			String printed = rule.getPrinted();
			if (!rule.isLifted() && printed.equals(name) && rule.getChosen().equals(chosen)) {
				decided = true;
			}
			else if (!rule.isLifted()
					&& (printed.equals(name) || (chosen.contains(printed) && isPrinted(kind, List.of(printed))))) {
				throw new NameConflictException(printed, inWords(rule.getChosen()), rule.getMadeBy());
			}
		}
		return decided;
	}

	private void write(List<NameRule> known, NameKind kind, String name, List<String> chosen, String editor) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
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
	}

	/** Adds what is chosen, so that nobody who carries it out has to. */
	private void create(NameKind kind, String name) {
		if (kind == NameKind.SECTION) {
			this.names.sections(List.of(name));
		}
		else {
			this.names.reporters(List.of(name));
		}
	}

	/**
	 * Lets a decision hold no more; it stays until the last bulletin is printed without
	 * it.
	 * @param id number of the decision
	 * @return the decision
	 */
	@Transactional
	public NameRule lift(long id) {
		this.rules.lock();
		NameRule rule = this.rules.findById(id).orElseThrow(() -> new PageNotFoundException("name rule " + id));
		if (!rule.isLifted()) {
			rule.lift();
			this.log.record(AuditEntry.Kind.CORRECTION_UNDONE, inWords(rule.getPrinted(), rule.getChosen()));
		}
		return rule;
	}

	/** Lets go of a decision, unless it holds again. */
	@Transactional
	public void forget(long id) {
		this.rules.lock();
		this.rules.findById(id).filter(NameRule::isLifted).ifPresent(this.rules::delete);
	}

	private boolean isPrinted(NameKind kind, List<String> names) {
		return (kind == NameKind.SECTION) ? !this.sections.findByNameIn(names).isEmpty()
				: !this.reporters.findByNameIn(names).isEmpty();
	}

	private static String inWords(String name, List<String> chosen) {
		return name + " → " + inWords(chosen);
	}

	private static String inWords(List<String> names) {
		return String.join("\u3001", names);
	}

}
