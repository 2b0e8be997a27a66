package org.jinwen.correction;

/**
 * Puts a piece of a body elsewhere in the bulletin.
 *
 * @param after the line behind which it is to stand
 */
public record Move(Anchor after) implements Operation {

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Whereabouts there = galleys.find(this.after);
		return there.certainty() == Whereabouts.Certainty.EXACT && galleys.move(first, there.lastLine());
	}

	@Override
	public String label() {
		return "MOVE";
	}

	@Override
	public String value() {
		return String.join("\n", this.after.texts());
	}

}
