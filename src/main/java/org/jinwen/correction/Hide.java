package org.jinwen.correction;

/** Takes an article out of the paper; its address says that it was withdrawn. */
public record Hide() implements Operation {

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.owning(first);
		if (galley == null) {
			return false;
		}
		galley.hidden = true;
		return true;
	}

	@Override
	public String label() {
		return "HIDE";
	}

}
