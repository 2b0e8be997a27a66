package org.jinwen.bulletin;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line of a bulletin in the ledger: its text and what the parser took it for.
 *
 * @param number counted from 1
 * @param text the decoded line, without its line end
 * @param role what the line is; {@code null} only for a blank line
 * @param article index of the article it belongs to, counted from 0; {@code null} where
 * it belongs to none
 * @param cues names of the cues that decided for the role, the strongest first
 * @param runnerUp the second best role for the line, if there was one
 */
public record SourceLine(int number, String text, @Nullable Role role, @Nullable Integer article, List<String> cues,
		@Nullable Role runnerUp) {

	public SourceLine {
		cues = List.copyOf(cues);
	}

}
