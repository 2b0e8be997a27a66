package org.jinwen.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jinwen.article.Article;
import org.jinwen.article.BodyBlock;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of an article: what an editor typed, and what somebody else saved before.
 *
 * @param form last part of the address that the editor's version is sent to
 * @param fields the fields of both side by side
 * @param mine the fields to send, should the editor's version be saved all the same
 */
record EditConflict(String form, List<Field> fields, List<WordsForm.Named> mine) {

	/** The words at the head in both versions. */
	static EditConflict of(Article now, WordsForm mine) {
		List<WordsForm.Named> theirs = WordsForm.of(now).named();
		List<Field> fields = new ArrayList<>();
		for (int i = 0; i < theirs.size(); i++) {
			fields.add(new Field(theirs.get(i).name(), mine.named().get(i).value(), theirs.get(i).value()));
		}
		return new EditConflict("words", fields, sent(now, mine.typed()));
	}

	/** A paragraph in both versions. */
	static EditConflict of(Article now, int line, String mine) {
		return new EditConflict("lines", List.of(new Field("text", mine, paragraph(now, line))),
				sent(now, List.of(new WordsForm.Named(LineEdit.PARAMETER, LineEdit.Kind.REWORD + ":" + line),
						new WordsForm.Named("text", mine))));
	}

	/** The paragraph of an article that begins at a line, {@code null} if none does. */
	static @Nullable String paragraph(Article article, int line) {
		return article.getText()
			.blocks()
			.stream()
			.filter((block) -> block.firstLine() == line)
			.map(BodyBlock::text)
			.findFirst()
			.orElse(null);
	}

	private static List<WordsForm.Named> sent(Article now, List<WordsForm.Named> typed) {
		List<WordsForm.Named> sent = new ArrayList<>(typed);
		sent.add(new WordsForm.Named("version", String.valueOf(now.getRowVersion())));
		return sent;
	}

	/**
	 * One field in both versions.
	 *
	 * @param name end of the key of its name
	 * @param mine what the editor typed
	 * @param theirs what is stored
	 */
	record Field(String name, @Nullable String mine, @Nullable String theirs) {

		public boolean isDifferent() {
			return !Objects.equals(this.mine, this.theirs);
		}

	}

}
