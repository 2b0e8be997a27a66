package org.jinwen.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.ArticleText.Confidence;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinImprint;
import org.jinwen.article.Credit;
import org.jinwen.article.Place;
import org.jinwen.article.Printing;
import org.jinwen.article.PublicId;
import org.jinwen.article.Reporter;
import org.jinwen.article.Section;
import org.jinwen.article.Slug;
import org.jinwen.gazetteer.Division;
import org.jinwen.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/** An article as a test wants it printed: {@code story("标题").on(day).by("丁洁")}. */
class Story {

	private int firstLine = 3;

	private final String headline;

	@Nullable String section;

	@Nullable String tag;

	@Nullable String kicker;

	@Nullable String deck;

	boolean derived;

	@Nullable String datePrinted;

	@Nullable LocalDate publishedOn;

	@Nullable DateEvidence evidence;

	@Nullable String place;

	@Nullable String role = "记者";

	final List<String> reporters = new ArrayList<>();

	final List<BodyBlock> blocks = new ArrayList<>();

	Story(String headline) {
		this.headline = headline;
	}

	static Story story(String headline) {
		return new Story(headline);
	}

	static Bulletin bulletin(String key, @Nullable String paper, @Nullable LocalDate issueDate) {
		return new Bulletin(
				new BulletinImprint(key, key + ".md", "0".repeat(64), "UTF-8", "1", paper, issueDate, null));
	}

	Story in(String section) {
		this.section = section;
		return this;
	}

	Story tagged(String tag) {
		this.tag = tag;
		return this;
	}

	Story under(String kicker) {
		this.kicker = kicker;
		return this;
	}

	Story over(String deck) {
		this.deck = deck;
		return this;
	}

	Story derived() {
		this.derived = true;
		return this;
	}

	/** Month and day are printed; the year was found elsewhere. */
	Story on(LocalDate day, DateEvidence evidence) {
		this.datePrinted = (evidence == DateEvidence.PRINTED) ? day.toString() : "-" + day.toString().substring(4);
		this.publishedOn = day;
		this.evidence = evidence;
		return this;
	}

	Story printed(String datePrinted) {
		this.datePrinted = datePrinted;
		return this;
	}

	Story from(String place) {
		this.place = place;
		return this;
	}

	Story headedAt(int line) {
		this.firstLine = line;
		return this;
	}

	Story by(String... reporters) {
		this.reporters.addAll(List.of(reporters));
		return this;
	}

	Story as(@Nullable String role) {
		this.role = role;
		return this;
	}

	Story text(String... paragraphs) {
		for (String paragraph : paragraphs) {
			block(BodyBlock.Type.PARAGRAPH, paragraph);
		}
		return this;
	}

	Story block(BodyBlock.Type type, String text) {
		int line = 5 + 2 * this.blocks.size();
		this.blocks.add(new BodyBlock(type, text, line, line, List.of()));
		return this;
	}

	String publicId(Bulletin bulletin) {
		return PublicId.of(bulletin.getKey(), this.headline, 0);
	}

	/**
	 * The article in print. Section and reporters are whatever the test gives for names.
	 */
	Article print(Bulletin bulletin, int ordinal, @Nullable Section section, List<Reporter> reporters,
			Set<Place> places) {
		if (this.blocks.isEmpty()) {
			text(this.headline + "。");
		}
		String body = String.join("", this.blocks.stream().map(BodyBlock::text).toList());
		String summary = this.blocks.get(0).text();
		Article article = new Article(publicId(bulletin), bulletin);
		article.print(new Printing(ordinal, section,
				reporters.stream().map((reporter) -> new Credit(reporter, this.role)).toList(),
				new ArticleText(this.tag, this.kicker, this.headline, this.derived, this.deck, this.datePrinted,
						this.publishedOn, this.evidence, this.place, summary, body.codePointCount(0, body.length()),
						Confidence.HIGH, this.firstLine, 5 + 2 * this.blocks.size(), this.blocks),
				Printing.listedOn(this.publishedOn, bulletin.getIssueDate()), places));
		return article;
	}

	Article print(Bulletin bulletin, int ordinal) {
		return print(bulletin, ordinal,
				(this.section != null) ? new Section(this.section, Slug.of(this.section)) : null,
				this.reporters.stream().map((name) -> new Reporter(name, Slug.of(name))).toList(),
				divisions().map((division) -> new Place(division.code(), division.name(), division.slug(), null))
					.collect(Collectors.toSet()));
	}

	/** The places around the one in the dateline, and that place. */
	Stream<Division> divisions() {
		Gazetteer china = Gazetteer.ofChina();
		return Stream.ofNullable(this.place)
			.flatMap((name) -> china.named(name).stream())
			.flatMap((division) -> china.lineage(division).stream());
	}

}
