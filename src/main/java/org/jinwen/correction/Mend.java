package org.jinwen.correction;

/**
 * Joins two halves of a paragraph. Anchored to the last line of the one half and the
 * first of the other.
 */
public record Mend() implements Operation {

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.owning(last);
		return galley != null && (galley.body.seam(first, last) || galley.body.mend(first, last));
	}

	@Override
	public String label() {
		return "MEND";
	}

}
