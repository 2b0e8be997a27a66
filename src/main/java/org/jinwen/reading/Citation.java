package org.jinwen.reading;

import java.time.LocalDate;
import java.util.List;

import org.jinwen.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a citation of an article names, after GB/T 7714 for newspapers.
 *
 * @param authors who made it, in the order printed
 * @param headline its headline
 * @param paper the paper, if known
 * @param date the day of the issue, else of the article, if known
 */
record Citation(List<String> authors, String headline, @Nullable String paper, @Nullable LocalDate date) {

	/** More authors than these are et al. */
	private static final int AUTHORS = 3;

	Citation {
		authors = List.copyOf(authors);
	}

	static Citation of(Article article) {
		LocalDate issue = article.getBulletin().getIssueDate();
		return new Citation(
				article.getCredits().stream().map((credit) -> credit.reporter().getName()).distinct().toList(),
				article.getText().headline(), article.getBulletin().getPaper(),
				(issue != null) ? issue : article.getText().publishedOn());
	}

	/**
	 * The citation in full: {@code 丁洁, 何宝国. 绿道贯通[N]. 并州晚报, 2024-12-06.}
	 * @param site name of this newspaper, for an article whose paper is not known
	 */
	public String text(String site) {
		StringBuilder text = new StringBuilder(
				String.join(", ", this.authors.subList(0, Math.min(AUTHORS, this.authors.size()))));
		text.append((this.authors.size() > AUTHORS) ? ", 等" : "").append(this.authors.isEmpty() ? "" : ". ");
		text.append(this.headline).append("[N]. ").append((this.paper != null) ? this.paper : site);
		return text.append((this.date != null) ? ", " + this.date : "").append('.').toString();
	}

}
