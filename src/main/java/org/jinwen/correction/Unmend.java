package org.jinwen.correction;

/** Opens a seam between two paragraphs that were taken for the halves of one. */
public record Unmend() implements Operation {

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.owning(last);
		return galley != null && (galley.body.apart(first, last) || galley.body.unmend(last));
	}

	@Override
	public String label() {
		return "UNMEND";
	}

}
