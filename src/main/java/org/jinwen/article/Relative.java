package org.jinwen.article;

/**
 * An article that has something to do with another.
 *
 * @param tie what it has to do with it
 * @param publicId its address
 * @param headline its headline
 * @param headlineDerived whether the headline is derived
 */
public record Relative(Tie tie, String publicId, String headline, boolean headlineDerived) {

	/** What one article has to do with another. */
	public enum Tie {

		/** They are listed under the same day. */
		DAY,
		/** They have a reporter in common. */
		REPORTER,
		/** They have section or place in common, and are of the same months. */
		SUBJECT

	}

}
