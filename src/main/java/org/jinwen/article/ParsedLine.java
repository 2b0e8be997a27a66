package org.jinwen.article;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of a bulletin, and what the parser took it for.
 *
 * @param number counted from 1
 * @param text the decoded line
 * @param role what the line is ({@code HEADLINE}, {@code BYLINE} …), {@code null} for a
 * blank line
 * @param article which article of the bulletin it belongs to, counted from 0,
 * {@code null} where it belongs to none
 * @param cues names of what decided for the role, the strongest first
 * @param runnerUp the second best role, if there was one
 */
public record ParsedLine(int number, String text, @Nullable String role, @Nullable Integer article, List<String> cues,
		@Nullable String runnerUp) {

	public ParsedLine {
		cues = List.copyOf(cues);
	}

}
