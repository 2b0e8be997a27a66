package org.jinwen.admin;

import java.util.List;

import org.jinwen.article.Bulletins;
import org.jinwen.article.NameKind;
import org.jinwen.correction.NameRule;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

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

	private final NameDecisions decisions;

	private final Renaming renaming;

	private final Bulletins bulletins;

	NameDesk(NameDecisions decisions, Renaming renaming, Bulletins bulletins) {
		this.decisions = decisions;
		this.renaming = renaming;
		this.bulletins = bulletins;
	}

	/**
	 * Gives a section another name; where another section has it, the two become one.
	 * @param name its name so far
	 * @param chosen its name from now on
	 * @param editor name of the account
	 * @throws NameConflictException if somebody decided otherwise meanwhile
	 */
	void renameSection(String name, String chosen, String editor) {
		if (!chosen.equals(name)) {
			this.decisions.decide(NameKind.SECTION, name, List.of(chosen), editor);
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
	 * @throws NameConflictException if somebody decided otherwise meanwhile
	 */
	void renameReporter(String name, List<String> chosen, String editor) {
		if (!chosen.contains(name)) {
			this.decisions.decide(NameKind.REPORTER, name, chosen, editor);
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
		NameRule lifted = this.decisions.lift(id);
		String last = "";
		List<String> keys = holding(lifted, last);
		while (!keys.isEmpty()) {
			for (String key : keys) {
				this.renaming.reprint(key);
				last = key;
			}
			keys = holding(lifted, last);
		}
		this.decisions.forget(id);
		return lifted.getKind();
	}

	private List<String> holding(NameRule rule, String after) {
		return (rule.getKind() == NameKind.SECTION)
				? this.bulletins.keysBySection(rule.getChosen(), after, Limit.of(KEYS))
				: this.bulletins.keysByReporter(rule.getChosen(), after, Limit.of(KEYS));
	}

}
