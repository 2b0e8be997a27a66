package org.jinwen.correction;

import org.jspecify.annotations.Nullable;

/**
 * What became of a correction when its bulletin was printed.
 *
 * @param state whether it is in force
 * @param line first line of its place now, 0 where that is gone
 * @param textNow what stands there instead of what it corrected, {@code null} where it is
 * the same
 */
public record Outcome(State state, int line, @Nullable String textNow) {

	/** Whether a correction is in force. */
	public enum State {

		/** It is. */
		APPLIED,
		/** The source under it changed, or is read otherwise: an editor has to choose. */
		CONFLICT,
		/** What it corrected is no longer in the source. */
		ORPHANED,
		/** An editor took it back. */
		TAKEN_BACK

	}

}
