package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Decides the roles of all pieces at once: the sequence of moves through the
 * {@link Grammar} whose {@link Cue cues} sum up best (Viterbi). The time it takes grows
 * with the number of pieces.
 */
@SuppressWarnings("EnumOrdinal") // scores lie in arrays by role and context
final class RoleFinder {

	/**
	 * What a piece was taken for.
	 *
	 * @param role the role
	 * @param from where the reading stood before the piece
	 * @param to where it stands after it
	 * @param reasons what spoke for the role
	 * @param runnerUp the second best role, if the piece could have another
	 * @param margin how much worse the whole reading is with the second best
	 */
	record Decision(Role role, Context from, Context to, Reasons.Found reasons, @Nullable Role runnerUp,
			double margin) {

		/** Whether a headline stands above, so that text goes on with its story. */
		boolean isHeaded() {
			return this.from == Context.HEADED || this.from == Context.DECKED || this.from == Context.SIGNED;
		}

	}

	private static final Context[] CONTEXTS = Context.values();

	private static final Role[] ROLES = Role.values();

	private static final double NEVER = -1e9;

	private final List<Traits> traits;

	/** What speaks for each role of each piece. */
	private final double[][] scores;

	/** The moves tried for each piece. */
	private final Moves[][] tried;

	/** The best that can be had from a piece to the end, by where the reading stands. */
	private final double[][] ahead;

	private final Reasons reasons = new Reasons();

	private RoleFinder(List<Traits> traits) {
		this.traits = traits;
		this.scores = new double[traits.size()][];
		this.tried = new Moves[traits.size()][];
		this.ahead = new double[traits.size() + 1][CONTEXTS.length];
	}

	static List<Decision> decide(List<Traits> traits) {
		RoleFinder finder = new RoleFinder(traits);
		finder.lookAhead();
		return finder.walk();
	}

	private void lookAhead() {
		int size = this.traits.size();
		for (Context context : CONTEXTS) {
			this.ahead[size][context.ordinal()] = -Grammar.costOfEnd(context);
		}
		Moves[] room = Moves.room();
		for (int i = size - 1; i >= 0; i--) {
			double[] scores = Weights.scores(this.traits.get(i));
			this.scores[i] = scores;
			this.tried[i] = Moves.worthTrying(scores, this.traits.get(i), room);
			Arrays.fill(this.ahead[i], NEVER);
			for (Moves moves : this.tried[i]) {
				moves.back(scores[moves.role], this.ahead[i + 1], this.ahead[i]);
			}
		}
	}

	/**
	 * Goes forward along the best moves and looks at each piece what else was possible.
	 */
	private List<Decision> walk() {
		List<Decision> decisions = new ArrayList<>(this.traits.size());
		double[] byRole = new double[ROLES.length];
		double[] reached = new double[CONTEXTS.length];
		double[] behind = new double[CONTEXTS.length];
		Arrays.fill(behind, NEVER);
		behind[Context.OUTSIDE.ordinal()] = 0;
		Context at = Context.OUTSIDE;
		for (int i = 0; i < this.traits.size(); i++) {
			Arrays.fill(byRole, NEVER);
			Arrays.fill(reached, NEVER);
			for (Moves moves : this.tried[i]) {
				double whole = moves.forth(this.scores[i][moves.role], behind, reached, this.ahead[i + 1]);
				byRole[moves.role] = Math.max(byRole[moves.role], whole);
			}
			Grammar.Move best = best(i, at);
			decisions.add(decision(i, best, byRole));
			at = best.to();
			double[] room = behind;
			behind = reached;
			reached = room;
		}
		return decisions;
	}

	/** The move that the best reading goes on with; of equals the grammar's first. */
	private Grammar.Move best(int i, Context at) {
		Grammar.Move best = null;
		double end = this.ahead[i][at.ordinal()];
		for (Moves moves : this.tried[i]) {
			Grammar.Move move = moves.leading(at.ordinal(), this.scores[i][moves.role], this.ahead[i + 1], end);
			if (move != null && (best == null || comesFirst(move, best))) {
				best = move;
			}
		}
		if (best == null) {
			throw new IllegalStateException("No move from " + at + " at piece " + i);
		}
		return best;
	}

	private static boolean comesFirst(Grammar.Move one, Grammar.Move other) {
		return Grammar.all().indexOf(one) < Grammar.all().indexOf(other);
	}

	private Decision decision(int i, Grammar.Move move, double[] byRole) {
		int taken = move.role().ordinal();
		int second = -1;
		for (int role = 0; role < byRole.length; role++) {
			if (role != taken && byRole[role] > NEVER / 2 && (second < 0 || byRole[role] > byRole[second])) {
				second = role;
			}
		}
		double margin = (second < 0) ? Double.POSITIVE_INFINITY : byRole[taken] - byRole[second];
		return new Decision(move.role(), move.from(), move.to(), this.reasons.of(move.role(), this.traits.get(i)),
				(second < 0) ? null : ROLES[second], margin);
	}

}
