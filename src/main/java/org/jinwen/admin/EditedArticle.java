package org.jinwen.admin;

import java.util.List;

import org.jinwen.article.Article;
import org.jinwen.correction.Anchor;
import org.jinwen.correction.Anchors;
import org.jinwen.correction.CorrectedArticle;
import org.jinwen.correction.CorrectedBulletin;
import org.jinwen.correction.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An article on the desk while its bulletin is nobody else's.
 *
 * @param article as it is stored
 * @param proof its bulletin
 */
record EditedArticle(Article article, CorrectedBulletin proof) {

	CorrectedArticle corrected() {
		return this.proof.articles().get(this.article.getOrdinal() - 1);
	}

	/** The article behind it on the page, {@code null} where it is the last. */
	@Nullable CorrectedArticle next() {
		List<CorrectedArticle> articles = this.proof.articles();
		return (this.article.getOrdinal() < articles.size()) ? articles.get(this.article.getOrdinal()) : null;
	}

	Anchors anchors() {
		return Anchors.on(this.proof, corrected());
	}

	Edit edit(Wording wording) {
		return new Edit(wording, anchors().of(wording));
	}

	/** Whether a line belongs to the article. */
	boolean owns(int line) {
		return corrected().lines().contains(line);
	}

	/** Whether a line belongs to the bulletin and holds text. */
	boolean hasText(int line) {
		return line >= 1 && line <= this.proof.parsed().lines().size()
				&& !this.proof.parsed().lines().get(line - 1).text().isBlank();
	}

	Anchor line(int line) {
		return anchors().line(line);
	}

}
