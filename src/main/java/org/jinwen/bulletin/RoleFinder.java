package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	private static final Cue[] CUES = Cue.values();

	private static final Grammar.Move[] MOVES = Grammar.all().toArray(Grammar.Move[]::new);

	private static final Cue[] NONE = {};

	private static final Map<Trait, Cue[]> CUES_BY_TRAIT = cuesByTrait();

	private static final double NEVER = -1e9;

	private final List<Set<Trait>> traits;

	private final double[][] scores;

	private final double[][] ahead;

	private RoleFinder(List<Set<Trait>> traits) {
		this.traits = traits;
		this.scores = new double[traits.size()][];
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
			for (Grammar.Move move : MOVES) {
				double score = score(i, move) + this.ahead[i + 1][move.to().ordinal()];
				if (score > this.ahead[i][move.from().ordinal()]) {
					this.ahead[i][move.from().ordinal()] = score;
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
			for (Grammar.Move move : MOVES) {
				double step = score(i, move);
				double arrived = behind[move.from().ordinal()] + step;
				double rest = this.ahead[i + 1][move.to().ordinal()];
				byRole[move.role().ordinal()] = Math.max(byRole[move.role().ordinal()], arrived + rest);
				reached[move.to().ordinal()] = Math.max(reached[move.to().ordinal()], arrived);
				if (move.from() == at && step + rest > bestScore) {
					bestScore = step + rest;
					best = move;
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
		for (Trait trait : this.traits.get(i)) {
			for (Cue cue : CUES_BY_TRAIT.getOrDefault(trait, NONE)) {
				if (cue.role() == move.role() && cue.weight() > 0) {
					cues.add(cue);
				}
			}
		}
		cues.sort(Comparator.comparingDouble(Cue::weight).reversed());
		return new Decision(move.role(), move.from(), move.to(), cues, (second < 0) ? null : ROLES[second], margin);
	}

	private double score(int i, Grammar.Move move) {
		Set<Trait> seen = this.traits.get(i);
		List<Trait> needs = move.needs();
		for (int n = 0; n < needs.size(); n++) {
			if (!seen.contains(needs.get(n))) {
				return NEVER;
			}
		}
		return this.scores[i][move.role().ordinal()] - move.cost();
	}

	private static double[] scores(Set<Trait> seen) {
		double[] scores = new double[ROLES.length];
		for (Trait trait : seen) {
			for (Cue cue : CUES_BY_TRAIT.getOrDefault(trait, NONE)) {
				scores[cue.role().ordinal()] += cue.weight();
			}
		}
		return scores;
	}

	private static Map<Trait, Cue[]> cuesByTrait() {
		Map<Trait, List<Cue>> lists = new EnumMap<>(Trait.class);
		for (Cue cue : CUES) {
			lists.computeIfAbsent(cue.trait(), (trait) -> new ArrayList<>()).add(cue);
		}
		Map<Trait, Cue[]> cues = new EnumMap<>(Trait.class);
		lists.forEach((trait, list) -> cues.put(trait, list.toArray(Cue[]::new)));
		return cues;
	}

}
