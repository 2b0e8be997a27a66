package org.jinwen.ingest;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jinwen.ingest.ArticleOutcome.Change;

/**
 * How many articles an import made what of.
 *
 * @param added articles that were not there before
 * @param changed articles that readers see otherwise than before
 * @param moved articles that only stand elsewhere in their source
 * @param unchanged articles for which nothing was written
 * @param removed articles that are printed no more
 */
@Embeddable
public record Counts(@Column(name = "articles_new") int added, @Column(name = "articles_changed") int changed,
		@Column(name = "articles_moved") int moved, @Column(name = "articles_unchanged") int unchanged,
		@Column(name = "articles_removed") int removed) {

	static final Counts NONE = new Counts(0, 0, 0, 0, 0);

	static Counts of(List<ArticleOutcome> outcomes) {
		return new Counts(count(outcomes, Change.NEW), count(outcomes, Change.CHANGED), count(outcomes, Change.MOVED),
				count(outcomes, Change.UNCHANGED), count(outcomes, Change.REMOVED));
	}

	private static int count(List<ArticleOutcome> outcomes, Change change) {
		return (int) outcomes.stream().filter((outcome) -> outcome.change() == change).count();
	}

	Counts plus(Counts other) {
		return new Counts(this.added + other.added, this.changed + other.changed, this.moved + other.moved,
				this.unchanged + other.unchanged, this.removed + other.removed);
	}

	/** How many articles were written in any way. */
	public int written() {
		return this.added + this.changed + this.moved + this.removed;
	}

}
