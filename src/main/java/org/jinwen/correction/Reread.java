package org.jinwen.correction;

import java.util.EnumSet;
import java.util.Set;

import org.jinwen.bulletin.Role;

/**
 * Reads a line as something else than the parser did.
 *
 * @param role what it is
 */
public record Reread(Role role) implements Operation {

	private static final Set<Role> BODY = EnumSet.of(Role.LEAD, Role.PARAGRAPH, Role.PARAGRAPH_CONTINUED, Role.SUBHEAD,
			Role.LIST, Role.QUOTE, Role.TABLE, Role.IMAGE, Role.CAPTION);

	private static final Set<Role> HEAD = EnumSet.of(Role.KICKER, Role.HEADLINE, Role.HEADLINE_CONTINUED, Role.DECK,
			Role.TAG_BEFORE, Role.TAG_AFTER, Role.SECTION);

	/**
	 * Whether an editor may choose the one role where the parser chose the other.
	 * @param from what the parser took a line for
	 * @param to what else it may be
	 */
	public static boolean isChoice(Role from, Role to) {
		if (BODY.contains(from)) {
			return BODY.contains(to) || to == Role.HEADLINE || to == Role.KICKER || to == Role.FURNITURE
					|| to == Role.JUMP || to == Role.BYLINE;
		}
		return HEAD.contains(from) && (HEAD.contains(to) || to == Role.SUBHEAD || to == Role.PARAGRAPH);
	}

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.owning(first);
		if (galley == null) {
			return false;
		}
		return (galley.body.blockAt(first) >= 0 || galley.body.seamAt(first)) ? inBody(galleys, galley, first)
				: atHead(galleys, galley, first);
	}

	private boolean inBody(Galleys galleys, Galley galley, int line) {
		int block = galley.body.blockAt(line);
		return switch (this.role) {
			case PARAGRAPH -> (block < 0) ? galley.body.unmend(line) : (block == 0 && galley.lines.first() == line)
					? continuesStoryBefore(galleys, galley) : galley.body.retype(block, this.role);
			case SUBHEAD, LIST, QUOTE, TABLE, IMAGE, CAPTION -> block >= 0 && galley.body.retype(block, this.role);
			case HEADLINE, KICKER -> (block == 0) ? galley.headBy(block) : galleys.split(galley, line);
			case LEAD -> block != 0 && galleys.split(galley, line);
			case PARAGRAPH_CONTINUED ->
				block > 0 && galley.body.mend(galley.body.blocks.get(block - 1).lastLine(), line);
			case FURNITURE, JUMP, BYLINE -> block >= 0 && galley.body.drop(block);
			default -> false;
		};
	}

	private boolean atHead(Galleys galleys, Galley galley, int line) {
		return switch (this.role) {
			case SUBHEAD, PARAGRAPH -> galley.lines.first() == line && continuesStoryBefore(galleys, galley);
			case KICKER, HEADLINE, HEADLINE_CONTINUED, DECK, TAG_BEFORE, TAG_AFTER, SECTION ->
				galley.setElsewhere(galleys.sourceLine(line), this.role);
			default -> false;
		};
	}

	private static boolean continuesStoryBefore(Galleys galleys, Galley galley) {
		Galley before = galleys.before(galley);
		if (before == null) {
			return false;
		}
		galleys.join(before, galley);
		return true;
	}

	@Override
	public String label() {
		return "REREAD";
	}

}
