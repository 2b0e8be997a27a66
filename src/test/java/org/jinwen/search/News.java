package org.jinwen.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Credit;
import org.jinwen.article.Place;
import org.jinwen.article.Printing;
import org.jinwen.article.PublicId;
import org.jinwen.article.Reporter;
import org.jinwen.article.Section;
import org.jspecify.annotations.Nullable;

/** An article as a test wants it printed. */
record News(String headline, @Nullable String kicker, @Nullable String deck, String body, @Nullable String section,
		List<String> reporters, @Nullable String place, @Nullable LocalDate day) {

	static News of(String headline, String body) {
		return new News(headline, null, null, body, null, List.of(), null, null);
	}

	News under(String kicker) {
		return new News(this.headline, kicker, this.deck, this.body, this.section, this.reporters, this.place,
				this.day);
	}

	News over(String deck) {
		return new News(this.headline, this.kicker, deck, this.body, this.section, this.reporters, this.place,
				this.day);
	}

	News in(String section) {
		return new News(this.headline, this.kicker, this.deck, this.body, section, this.reporters, this.place,
				this.day);
	}

	News by(String... names) {
		return new News(this.headline, this.kicker, this.deck, this.body, this.section, List.of(names), this.place,
				this.day);
	}

	News from(String place) {
		return new News(this.headline, this.kicker, this.deck, this.body, this.section, this.reporters, place,
				this.day);
	}

	News on(String day) {
		return new News(this.headline, this.kicker, this.deck, this.body, this.section, this.reporters, this.place,
				LocalDate.parse(day));
	}

	Article print(Bulletin bulletin, int ordinal, @Nullable Section section, List<Reporter> reporters,
			Set<Place> places) {
		Article article = new Article(PublicId.of(bulletin.getKey(), this.headline + this.body, ordinal), bulletin);
		reprint(article, ordinal, section, reporters, places);
		return article;
	}

	void reprint(Article article, int ordinal, @Nullable Section section, List<Reporter> reporters, Set<Place> places) {
		List<BodyBlock> blocks = Arrays.stream(this.body.split("\n"))
			.map((text) -> new BodyBlock(BodyBlock.Type.PARAGRAPH, text, 1, 1, List.of()))
			.toList();
		article.print(new Printing(ordinal, section,
				reporters.stream().map((reporter) -> new Credit(reporter, "记者")).toList(),
				new ArticleText(null, this.kicker, this.headline, false, this.deck, null, this.day, null, this.place,
						"摘要。", this.body.length(), ArticleText.Confidence.HIGH, 1, 1, blocks),
				Printing.listedOn(this.day, null), places));
	}

}
