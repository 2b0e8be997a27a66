package org.jinwen.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jinwen.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of an article: what an editor typed, and what somebody else saved before.
 *
 * @param version the version that is stored now
 * @param mine what the editor typed, {@code null} where it was no words
 * @param fields the fields of both side by side
 */
record EditConflict(int version, @Nullable WordsForm mine, List<Field> fields) {

	static EditConflict of(Article now, @Nullable WordsForm mine) {
		List<WordsForm.Named> theirs = WordsForm.of(now).named();
		List<Field> fields = new ArrayList<>();
		for (int i = 0; mine != null && i < theirs.size(); i++) {
			fields.add(new Field(theirs.get(i).name(), mine.named().get(i).value(), theirs.get(i).value()));
		}
		return new EditConflict(now.getRowVersion(), mine, fields);
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
