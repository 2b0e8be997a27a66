package org.jinwen.correction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What an editor does to an article that the page hid from the parser. The names are
 * those in the store; they do not change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = Wording.class, name = "wording"),
		@JsonSubTypes.Type(value = Dating.class, name = "dating"),
		@JsonSubTypes.Type(value = Crediting.class, name = "crediting"),
		@JsonSubTypes.Type(value = Join.class, name = "join"), @JsonSubTypes.Type(value = Split.class, name = "split"),
		@JsonSubTypes.Type(value = Move.class, name = "move"), @JsonSubTypes.Type(value = Mend.class, name = "mend"),
		@JsonSubTypes.Type(value = Unmend.class, name = "unmend"),
		@JsonSubTypes.Type(value = Reword.class, name = "reword"),
		@JsonSubTypes.Type(value = Reread.class, name = "reread"),
		@JsonSubTypes.Type(value = Hide.class, name = "hide") })
public sealed interface Operation
		permits Wording, Dating, Crediting, Join, Split, Move, Mend, Unmend, Reword, Reread, Hide {

	/**
	 * Does it.
	 * @param galleys the articles of the bulletin
	 * @param first first line of the place it is anchored to, as numbered now
	 * @param last last line of that place
	 * @return whether it could be done there; where not, nothing was changed
	 */
	boolean apply(Galleys galleys, int first, int last);

	/** End of the key of the message that names it. */
	String label();

	/** What it puts there, {@code null} where it gives no words. */
	default @Nullable String value() {
		return null;
	}

}
