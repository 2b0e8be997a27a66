package org.jinwen.correction;

/**
 * Makes an article the end of the one before it. Anchored to the last line of the one and
 * the first of the other.
 *
 * @param absorbed address the second article had, to which it returns when the join is
 * taken back
 */
public record Join(String absorbed) implements Operation {

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley second = galleys.owning(last);
		Galley before = (second != null) ? galleys.before(second) : null;
		Galley owner = galleys.owning(first);
		if (second != null && second == owner && first != last) {
			// by now the parser joins them itself
			return true;
		}
		if (second == null || before == null || second.lines.first() != last || (first != last && before != owner)) {
			return false;
		}
		galleys.join(before, second);
		return true;
	}

	@Override
	public String label() {
		return "JOIN";
	}

}
