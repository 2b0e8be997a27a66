package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/** Which roles may follow which on a page, and what an unusual order costs. */
final class Grammar {

	/**
	 * A step of the reading.
	 *
	 * @param from where the reading stands
	 * @param role what the next piece is taken for
	 * @param to where the reading stands then
	 * @param cost what speaks against the step, as a weight of a cue
	 * @param needs the traits without which the step cannot be taken
	 */
	record Move(Context from, Role role, Context to, double cost, List<Trait> needs) {
	}

	/** Before a piece that starts an article, what is open has to be left. */
	private static final List<Context> LEAVABLE = List.of(Context.OUTSIDE, Context.LABELLED, Context.HEADED,
			Context.DECKED, Context.OPEN, Context.SUBHEADED, Context.CLOSED);

	/** What a credit or end mark behind a paragraph says for the end of its article. */
	private static final double SIGNED = 2.5;

	/** What it costs that a credit opens a story whose headline is lost. */
	private static final double HEADLESS = 3;

	private static final List<Move> MOVES = moves();

	private Grammar() {
	}

	static List<Move> all() {
		return MOVES;
	}

	/** What it costs if the bulletin ends here. */
	static double costOfEnd(Context context) {
		return switch (context) {
			case KICKED, SUBHEADED -> 6;
			case LABELLED, SIGNED -> 3;
			case HEADED, DECKED -> 2;
			case OUTSIDE, OPEN, CLOSED -> 0;
		};
	}

	private static List<Move> moves() {
		List<Move> moves = new ArrayList<>();
		starts(moves);
		heads(moves);
		bodies(moves);
		anywhere(moves);
		return List.copyOf(moves);
	}

	private static double costOfLeaving(Context context) {
		return switch (context) {
			case OPEN -> 1;
			case HEADED -> 5;
			case DECKED, KICKED -> 6;
			case SUBHEADED, SIGNED -> 8;
			case LABELLED, OUTSIDE, CLOSED -> 0;
		};
	}

	private static void starts(List<Move> moves) {
		for (Context from : LEAVABLE) {
			double cost = costOfLeaving(from);
			double label = (from == Context.LABELLED) ? 3 : cost;
			add(moves, from, Role.SECTION, Context.LABELLED, label);
			add(moves, from, Role.KICKER, Context.KICKED, cost);
			add(moves, from, Role.HEADLINE, Context.HEADED, cost);
		}
		for (Context from : List.of(Context.OUTSIDE, Context.LABELLED, Context.CLOSED, Context.OPEN)) {
			double headless = switch (from) {
				case OPEN -> 9;
				case LABELLED -> 0;
				default -> 2;
			};
			lead(moves, from, headless);
			lead(moves, from, costOfLeaving(from), Trait.OPENER);
			lead(moves, from, costOfLeaving(from), Trait.JUMP_FROM);
			lead(moves, from, costOfLeaving(from), Trait.BRIEF);
			lead(moves, from, costOfLeaving(from), Trait.OWN_NEWS);
		}
		lead(moves, Context.SUBHEADED, costOfLeaving(Context.SUBHEADED), Trait.OPENER);
	}

	private static void heads(List<Move> moves) {
		add(moves, Context.LABELLED, Role.TAG_BEFORE, Context.LABELLED, 0);
		add(moves, Context.KICKED, Role.KICKER, Context.KICKED, 0.5);
		add(moves, Context.KICKED, Role.HEADLINE, Context.HEADED, 0);
		add(moves, Context.HEADED, Role.HEADLINE_CONTINUED, Context.HEADED, 0);
		add(moves, Context.HEADED, Role.DECK, Context.DECKED, 0);
		add(moves, Context.DECKED, Role.DECK, Context.DECKED, 0.5);
		add(moves, Context.SIGNED, Role.DECK, Context.SIGNED, 3);
		for (Context from : List.of(Context.HEADED, Context.DECKED, Context.SIGNED)) {
			add(moves, from, Role.BYLINE, Context.SIGNED, 0);
			add(moves, from, Role.SUBHEAD, Context.SUBHEADED, 2);
			lead(moves, from, 0);
			for (Role role : List.of(Role.LIST, Role.QUOTE, Role.TABLE)) {
				add(moves, from, role, Context.OPEN, 1);
			}
		}
		for (Context from : List.of(Context.LABELLED, Context.HEADED, Context.DECKED)) {
			add(moves, from, Role.QUOTE, from, -1.5, Trait.EDITORS_NOTE);
		}
		for (Context from : List.of(Context.OPEN, Context.CLOSED)) {
			add(moves, from, Role.BYLINE, Context.SIGNED, costOfLeaving(from) - SIGNED, Trait.SIGNS_BELOW);
		}
		add(moves, Context.SIGNED, Role.BYLINE, Context.SIGNED, -SIGNED, Trait.SIGNS_BELOW);
		for (Context from : List.of(Context.OUTSIDE, Context.LABELLED)) {
			add(moves, from, Role.BYLINE, Context.SIGNED, HEADLESS);
		}
		for (Context from : List.of(Context.OUTSIDE, Context.CLOSED, Context.OPEN, Context.HEADED, Context.DECKED,
				Context.SIGNED, Context.LABELLED)) {
			add(moves, from, Role.JUMP, Context.SIGNED, costOfJump(from), Trait.JUMP_FROM_ONLY);
		}
	}

	private static double costOfJump(Context from) {
		return (from == Context.OPEN) ? 1 : 0;
	}

	private static void lead(List<Move> moves, Context from, double cost, Trait... needs) {
		add(moves, from, Role.LEAD, Context.OPEN, cost, needs);
		List<Trait> closing = new ArrayList<>(List.of(needs));
		closing.add(Trait.SIGNED_OFF);
		add(moves, from, Role.LEAD, Context.CLOSED, cost - SIGNED, closing.toArray(Trait[]::new));
	}

	private static void bodies(List<Move> moves) {
		for (Context from : List.of(Context.OPEN, Context.SUBHEADED)) {
			add(moves, from, Role.PARAGRAPH, Context.OPEN, 0);
			add(moves, from, Role.PARAGRAPH, Context.CLOSED, -SIGNED, Trait.SIGNED_OFF);
			add(moves, from, Role.SUBHEAD, Context.SUBHEADED, (from == Context.OPEN) ? 0 : 4);
			for (Role role : List.of(Role.LIST, Role.QUOTE, Role.TABLE)) {
				add(moves, from, role, Context.OPEN, 0);
			}
		}
		add(moves, Context.OPEN, Role.PARAGRAPH_CONTINUED, Context.OPEN, 0, Trait.JOINS);
		add(moves, Context.OPEN, Role.PARAGRAPH_CONTINUED, Context.CLOSED, -SIGNED, Trait.JOINS, Trait.SIGNED_OFF);
		add(moves, Context.OPEN, Role.BYLINE, Context.CLOSED, 0);
		add(moves, Context.OPEN, Role.BYLINE, Context.OPEN, -4, Trait.SIGNS_OPENER);
		add(moves, Context.OPEN, Role.TAG_AFTER, Context.OUTSIDE, 0.5);
		add(moves, Context.OPEN, Role.JUMP, Context.CLOSED, 0, Trait.JUMP_TO_ONLY);
		add(moves, Context.CLOSED, Role.BYLINE, Context.CLOSED, 0);
		add(moves, Context.CLOSED, Role.JUMP, Context.CLOSED, 0, Trait.JUMP_TO_ONLY);
		add(moves, Context.CLOSED, Role.TAG_AFTER, Context.OUTSIDE, 0);
		for (Role role : List.of(Role.LIST, Role.QUOTE, Role.TABLE)) {
			add(moves, Context.CLOSED, role, Context.CLOSED, 2);
		}
	}

	private static void anywhere(List<Move> moves) {
		for (Context context : Context.values()) {
			add(moves, context, Role.FURNITURE, context, 0);
			add(moves, context, Role.IMAGE, context, 0);
			add(moves, context, Role.CAPTION, context, 0);
			add(moves, context, Role.UNASSIGNED, context, 0);
		}
		add(moves, Context.OPEN, Role.FURNITURE, Context.CLOSED, -4, Trait.SOURCE_NOTE);
		add(moves, Context.SUBHEADED, Role.FURNITURE, Context.CLOSED, -1, Trait.SOURCE_NOTE);
		add(moves, Context.OPEN, Role.FURNITURE, Context.CLOSED, -3, Trait.STORY_ENDS);
		for (Context open : List.of(Context.OPEN, Context.SUBHEADED)) {
			add(moves, open, Role.FURNITURE, Context.CLOSED, -4, Trait.SOURCE_LINK);
			add(moves, open, Role.FURNITURE, Context.CLOSED, -0.5, Trait.PAGE_LINE);
			add(moves, open, Role.FURNITURE, Context.CLOSED, 0, Trait.RULE);
		}
		for (Context head : List.of(Context.HEADED, Context.DECKED, Context.SIGNED)) {
			add(moves, head, Role.FURNITURE, Context.OUTSIDE, -2, Trait.SOURCE_LINK);
		}
	}

	private static void add(List<Move> moves, Context from, Role role, Context to, double cost, Trait... needs) {
		moves.add(new Move(from, role, to, cost, List.of(needs)));
	}

}
