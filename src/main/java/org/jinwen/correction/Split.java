package org.jinwen.correction;

/** Begins a new article at the line it is anchored to. */
public record Split() implements Operation {

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.owning(first);
		return galley != null && (galley.lines.first() == first || galleys.split(galley, first));
	}

	@Override
	public String label() {
		return "SPLIT";
	}

}
