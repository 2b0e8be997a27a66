package org.jinwen.ingest;

/**
 * What an import made of an article.
 *
 * @param publicId address of the article
 * @param headline its headline now; before, if it was removed
 * @param change what became of it
 */
public record ArticleOutcome(String publicId, String headline, Change change) {

	/** What became of an article. */
	public enum Change {

		/** It was not there before. */
		NEW,
		/** Readers see something else than before. */
		CHANGED,
		/** It reads the same but stands elsewhere in its source. */
		MOVED,
		/** Nothing was written. */
		UNCHANGED,
		/** It is printed no more; its address tells so. */
		REMOVED

	}

}
