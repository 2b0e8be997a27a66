package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
	 * @param cues what spoke for the role, the strongest first
	 * @param runnerUp the second best role, if the piece could have another
	 * @param margin how much worse the whole reading is with the second best
	 */
	record Decision(Role role, Context from, Context to, List<Cue> cues, @Nullable Role runnerUp, double margin) {
	}

	private static final Context[] CONTEXTS = Context.values();

	private static final Role[] ROLES = Role.values();

	private static final Trait[] TRAITS = Trait.values();

	private static final Grammar.Move[] MOVES = Grammar.all().toArray(Grammar.Move[]::new);

	/** The cues that speak for each role, the strongest first. */
	private static final Cue[][] FOR = Arrays.stream(ROLES).map(RoleFinder::cuesFor).toArray(Cue[][]::new);

	private static final double[][] WEIGHTS = weights();

	private static final int[] FROM = Arrays.stream(MOVES).mapToInt((move) -> move.from().ordinal()).toArray();

	private static final int[] TO = Arrays.stream(MOVES).mapToInt((move) -> move.to().ordinal()).toArray();

	private static final int[] ROLE = Arrays.stream(MOVES).mapToInt((move) -> move.role().ordinal()).toArray();

	private static final double[] COST = Arrays.stream(MOVES).mapToDouble(Grammar.Move::cost).toArray();

	/** The traits that some move needs; each has a bit by its place here. */
	private static final List<Trait> NEEDED = Arrays.stream(MOVES)
		.flatMap((move) -> move.needs().stream())
		.distinct()
		.toList();

	private static final int[] NEEDS = Arrays.stream(MOVES).mapToInt((move) -> bits(move.needs())).toArray();

	private static final double NEVER = -1e9;

	/**
	 * A role that is so much worse than none at all need not be tried: no move costs so
	 * much that it could win.
	 */
	private static final double HOPELESS = 16;

	private final List<Set<Trait>> traits;

	private final double[][] scores;

	private final int[][] moves;

	private final Map<Long, int[]> movesTried = new HashMap<>();

	private final double[][] ahead;

	private RoleFinder(List<Set<Trait>> traits) {
		this.traits = traits;
		this.scores = new double[traits.size()][];
		this.moves = new int[traits.size()][];
		this.ahead = new double[traits.size() + 1][CONTEXTS.length];
	}

	static List<Decision> decide(List<Set<Trait>> traits) {
		return new RoleFinder(traits).decide();
	}

	private List<Decision> decide() {
		int size = this.traits.size();
		for (Context context : CONTEXTS) {
			this.ahead[size][context.ordinal()] = -Grammar.costOfEnd(context);
		}
		for (int i = size - 1; i >= 0; i--) {
			this.scores[i] = scores(this.traits.get(i));
			Arrays.fill(this.ahead[i], NEVER);
			this.moves[i] = moves(this.scores[i], this.traits.get(i));
			for (int move : this.moves[i]) {
				double score = score(i, move) + this.ahead[i + 1][TO[move]];
				if (score > this.ahead[i][FROM[move]]) {
					this.ahead[i][FROM[move]] = score;
				}
			}
		}
		return walk(size);
	}

	/**
	 * Goes forward along the best moves and looks at each piece what else was possible.
	 */
	private List<Decision> walk(int size) {
		List<Decision> decisions = new ArrayList<>(size);
		double[] behind = new double[CONTEXTS.length];
		Arrays.fill(behind, NEVER);
		behind[Context.OUTSIDE.ordinal()] = 0;
		Context at = Context.OUTSIDE;
		for (int i = 0; i < size; i++) {
			double[] byRole = new double[ROLES.length];
			Arrays.fill(byRole, NEVER);
			double[] reached = new double[CONTEXTS.length];
			Arrays.fill(reached, NEVER);
			Grammar.Move best = null;
			double bestScore = NEVER;
			for (int move : this.moves[i]) {
				double step = score(i, move);
				double arrived = behind[FROM[move]] + step;
				double rest = this.ahead[i + 1][TO[move]];
				byRole[ROLE[move]] = Math.max(byRole[ROLE[move]], arrived + rest);
				reached[TO[move]] = Math.max(reached[TO[move]], arrived);
				if (FROM[move] == at.ordinal() && step + rest > bestScore) {
					bestScore = step + rest;
					best = MOVES[move];
				}
			}
			if (best == null) {
				throw new IllegalStateException("No move from " + at + " at piece " + i);
			}
			decisions.add(decision(i, best, byRole));
			at = best.to();
			behind = reached;
		}
		return decisions;
	}

	private Decision decision(int i, Grammar.Move move, double[] byRole) {
		int second = -1;
		for (int role = 0; role < byRole.length; role++) {
			if (role != move.role().ordinal() && byRole[role] > NEVER / 2
					&& (second < 0 || byRole[role] > byRole[second])) {
				second = role;
			}
		}
		double margin = (second < 0) ? Double.POSITIVE_INFINITY : byRole[move.role().ordinal()] - byRole[second];
		List<Cue> cues = new ArrayList<>();
		Set<Trait> seen = this.traits.get(i);
		for (Cue cue : FOR[move.role().ordinal()]) {
			if (seen.contains(cue.trait())) {
				cues.add(cue);
			}
		}
		return new Decision(move.role(), move.from(), move.to(), cues, (second < 0) ? null : ROLES[second], margin);
	}

	private double score(int i, int move) {
		return this.scores[i][ROLE[move]] - COST[move];
	}

	/** The moves that a piece allows and that are worth trying. */
	private int[] moves(double[] scores, Set<Trait> seen) {
		int roles = hopeful(scores);
		int needed = bits(seen);
		return this.movesTried.computeIfAbsent(((long) needed << Integer.SIZE) | roles,
				(key) -> IntStream.range(0, MOVES.length)
					.filter((move) -> (roles & (1 << ROLE[move])) != 0 && (NEEDS[move] & ~needed) == 0)
					.toArray());
	}

	/** The roles worth trying, a bit each. */
	private static int hopeful(double[] scores) {
		double least = scores[Role.UNASSIGNED.ordinal()] - HOPELESS;
		int hopeful = 0;
		for (int role = 0; role < scores.length; role++) {
			hopeful |= (scores[role] >= least) ? 1 << role : 0;
		}
		return hopeful;
	}

	private static double[] scores(Set<Trait> seen) {
		double[] scores = new double[ROLES.length];
		for (Trait trait : seen) {
			double[] weights = WEIGHTS[trait.ordinal()];
			for (int role = 0; role < scores.length; role++) {
				scores[role] += weights[role];
			}
		}
		return scores;
	}

	private static int bits(Iterable<Trait> traits) {
		int bits = 0;
		for (Trait trait : traits) {
			int bit = NEEDED.indexOf(trait);
			bits |= (bit >= 0) ? 1 << bit : 0;
		}
		return bits;
	}

	private static Cue[] cuesFor(Role role) {
		return Arrays.stream(Cue.values())
			.filter((cue) -> cue.role() == role && cue.weight() > 0)
			.sorted(Comparator.comparingDouble(Cue::weight).reversed())
			.toArray(Cue[]::new);
	}

	private static double[][] weights() {
		double[][] weights = new double[TRAITS.length][ROLES.length];
		for (Cue cue : Cue.values()) {
			weights[cue.trait().ordinal()][cue.role().ordinal()] += cue.weight();
		}
		return weights;
	}

}
