package org.jinwen.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jinwen.bulletin.Credit;

/**
 * Who made an article: the whole list, so that it adds, removes and splits glued names.
 *
 * @param credits in the order they are to be shown
 */
public record Crediting(List<Credit> credits) implements Operation {

	public Crediting {
		credits = List.copyOf(credits);
	}

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.owning(first);
		if (galley == null) {
			return false;
		}
		galley.credits = new ArrayList<>(this.credits);
		return true;
	}

	@Override
	public String label() {
		return "REPORTERS";
	}

	@Override
	public String value() {
		return this.credits.stream()
			.map((credit) -> (credit.role() != null) ? credit.role() + " " + credit.name() : credit.name())
			.collect(Collectors.joining("\u3001"));
	}

}
