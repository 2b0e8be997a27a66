package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The table of {@link Cue cues}, laid out to be summed up fast. */
@SuppressWarnings("EnumOrdinal") // weights lie in arrays by trait and role
final class Weights {

	private static final int ROLES = Role.values().length;

	private static final double[][] BY_TRAIT = byTrait();

	/** The cues that speak for each role, the strongest first. */
	private static final Cue[][] FOR = Arrays.stream(Role.values()).map(Weights::cuesFor).toArray(Cue[][]::new);

	private Weights() {
	}

	/** What the cues of a piece say for each role, by the role's ordinal. */
	static double[] scores(Traits seen) {
		double[] scores = new double[ROLES];
		for (int trait = seen.next(0); trait >= 0; trait = seen.next(trait + 1)) {
			double[] weights = BY_TRAIT[trait];
			for (int role = 0; role < ROLES; role++) {
				scores[role] += weights[role];
			}
		}
		return scores;
	}

	/** The cues that speak for a piece's role, the strongest first. */
	static List<Cue> cues(Role role, Traits seen) {
		return Arrays.stream(FOR[role.ordinal()]).filter((cue) -> seen.contains(cue.trait())).toList();
	}

	private static Cue[] cuesFor(Role role) {
		return Arrays.stream(Cue.values())
			.filter((cue) -> cue.role() == role && cue.weight() > 0)
			.sorted(Comparator.comparingDouble(Cue::weight).reversed())
			.toArray(Cue[]::new);
	}

	private static double[][] byTrait() {
		double[][] weights = new double[Trait.values().length][ROLES];
		for (Cue cue : Cue.values()) {
			weights[cue.trait().ordinal()][cue.role().ordinal()] += cue.weight();
		}
		return weights;
	}

}
