package org.jinwen.bulletin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the pieces of a bulletin have their roles. A page has thousands of lines and few
 * kinds of them: what look alike and have the same role share their reasons.
 */
final class Reasons {

	/**
	 * What spoke for a role.
	 *
	 * @param cues the cues, the strongest first
	 * @param names their names
	 */
	record Found(List<Cue> cues, List<String> names) {

		private static Found of(Kind kind) {
			List<Cue> cues = Weights.cues(kind.role(), kind.seen());
			return new Found(cues, cues.stream().map(Cue::name).toList());
		}

	}

	private record Kind(Role role, Traits seen) {

	}

	private final Map<Kind, Found> known = new HashMap<>();

	/**
	 * What spoke for a role of a piece.
	 * @param seen all that will be seen of it
	 */
	Found of(Role role, Traits seen) {
		return this.known.computeIfAbsent(new Kind(role, seen), Found::of);
	}

}
