package org.jinwen.correction;

import org.jspecify.annotations.Nullable;

/**
 * Other words at the head of an article.
 *
 * @param field which words
 * @param text what they are to be, {@code null} for none
 */
public record Wording(Field field, @Nullable String text) implements Operation {

	public Wording {
		if (field == Field.HEADLINE && text == null) {
			throw new IllegalArgumentException("An article has a headline");
		}
	}

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.openedBy(first);
		if (galley == null) {
			return false;
		}
		switch (this.field) {
			case HEADLINE -> galley.head(String.valueOf(this.text));
			case KICKER -> galley.kicker = this.text;
			case DECK -> galley.deck = this.text;
			case SECTION -> galley.section = this.text;
			case TAG -> galley.tag = this.text;
			case PLACE -> galley.place = this.text;
		}
		return true;
	}

	@Override
	public String label() {
		return this.field.name();
	}

	@Override
	public @Nullable String value() {
		return this.text;
	}

	/** The words at the head of an article. */
	public enum Field {

		HEADLINE, KICKER, DECK, SECTION, TAG, PLACE

	}

}
