package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The moves of the {@link Grammar} that give one role and need the same traits, laid out
 * in arrays: whether they are worth trying is asked once, and trying them is adding up.
 */
@SuppressWarnings("EnumOrdinal") // scores lie in arrays by role and context
final class Moves {

	/**
	 * A role that is so much worse than none at all need not be tried: no move costs so
	 * much that it could win.
	 */
	private static final double HOPELESS = 10;

	private static final int NONE = Role.UNASSIGNED.ordinal();

	private static final Moves[] ALL = all();

	/** What the moves make of a piece. */
	final int role;

	private final Traits needs;

	private final List<Grammar.Move> moves;

	private final int[] from;

	private final int[] to;

	private final double[] cost;

	/** Whether all of them cost nothing and leave the reading where it stands. */
	private final boolean stay;

	private Moves(List<Grammar.Move> moves) {
		this.moves = moves;
		this.role = moves.get(0).role().ordinal();
		this.needs = Traits.of(moves.get(0).needs().toArray(Trait[]::new));
		this.from = moves.stream().mapToInt((move) -> move.from().ordinal()).toArray();
		this.to = moves.stream().mapToInt((move) -> move.to().ordinal()).toArray();
		this.cost = moves.stream().mapToDouble(Grammar.Move::cost).toArray();
		this.stay = moves.stream().allMatch((move) -> move.from() == move.to() && move.cost() == 0);
	}

	private static Moves[] all() {
		Map<List<Object>, List<Grammar.Move>> alike = Grammar.all()
			.stream()
			.collect(Collectors.groupingBy((move) -> List.of(move.role(), move.needs()), LinkedHashMap::new,
					Collectors.toList()));
		return alike.values().stream().map(Moves::new).toArray(Moves[]::new);
	}

	/** Room for all moves, to be used again for each piece. */
	static Moves[] room() {
		return new Moves[ALL.length];
	}

	/**
	 * The moves that a piece allows and that are worth trying. What leaves the reading
	 * where it stands has to be better than nothing at all, which does so, too.
	 * @param tried {@link #room()} for them
	 */
	static Moves[] worthTrying(double[] scores, Traits seen, Moves[] tried) {
		double least = scores[NONE] - HOPELESS;
		int count = 0;
		for (Moves moves : ALL) {
			if (scores[moves.role] >= (moves.stay ? scores[NONE] : least) && seen.containsAll(moves.needs)) {
				tried[count++] = moves;
			}
		}
		return Arrays.copyOf(tried, count);
	}

	/**
	 * Makes the moves backwards.
	 * @param score what speaks for their role
	 * @param ahead the best that can be had behind each move's end
	 * @param here takes the best that can be had from each move's start
	 */
	void back(double score, double[] ahead, double[] here) {
		for (int k = 0; k < this.from.length; k++) {
			double had = score - this.cost[k] + ahead[this.to[k]];
			if (had > here[this.from[k]]) {
				here[this.from[k]] = had;
			}
		}
	}

	/**
	 * Makes the moves.
	 * @param score what speaks for their role
	 * @param behind how well the reading did up to each move's start
	 * @param reached takes how well it does up to each move's end
	 * @param ahead the best that can be had from there
	 * @return how well the whole reading can do with one of the moves
	 */
	double forth(double score, double[] behind, double[] reached, double[] ahead) {
		double best = Double.NEGATIVE_INFINITY;
		for (int k = 0; k < this.from.length; k++) {
			double arrived = behind[this.from[k]] + (score - this.cost[k]);
			if (arrived > reached[this.to[k]]) {
				reached[this.to[k]] = arrived;
			}
			if (arrived + ahead[this.to[k]] > best) {
				best = arrived + ahead[this.to[k]];
			}
		}
		return best;
	}

	/** The first of these moves that leads from a start to so good an end, if any. */
	Grammar.@Nullable Move leading(int start, double score, double[] ahead, double end) {
		for (int k = 0; k < this.from.length; k++) {
			if (this.from[k] == start && score - this.cost[k] + ahead[this.to[k]] == end) {
				return this.moves.get(k);
			}
		}
		return null;
	}

}
