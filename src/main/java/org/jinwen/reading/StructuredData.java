package org.jinwen.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Credit;
import org.jinwen.web.Addresses;
import org.jinwen.web.Description;
import org.jinwen.web.Language;
import org.jinwen.web.Layout;
import org.jinwen.web.Link;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article in the words of schema.org, with the way that leads to it.
 *
 * @param context the vocabulary
 * @param graph the article and the way
 */
record StructuredData(@JsonProperty("@context") String context, @JsonProperty("@graph") List<Object> graph) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	/** Papers are dated by the clock of the place they are printed in. */
	private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

	private static final String BEGINNING_OF_DAY = "T00:00:00+08:00";

	StructuredData {
		graph = List.copyOf(graph);
	}

	/** What the head of an article's page says of it. */
	static Description describe(Article article, Link section, Layout layout) {
		ArticleText text = article.getText();
		NewsArticle news = NewsArticle.of(article, section, layout);
		StructuredData data = new StructuredData("https://schema.org",
				List.of(news, BreadcrumbList.of(layout, new Link(layout.site().name(), Addresses.FRONT), section,
						new Link(text.headline(), Addresses.article(article.getPublicId())))));
		return new Description(text.headline(), text.summary(), news.datePublished(), section.name(),
				news.author().stream().map(Thing::url).toList(), html(JSON.writeValueAsString(data)));
	}

	/** No headline can end the script it stands in: {@code <} is written as an escape. */
	private static String html(String json) {
		return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private static @Nullable String dateTime(@Nullable LocalDate day) {
		return (day != null) ? day + BEGINNING_OF_DAY : null;
	}

	/** When readers were last told of a correction. */
	private static @Nullable String lastCorrected(Article article) {
		Instant at = article.getCorrectedAt();
		return (at != null)
				? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS).atOffset(CHINA))
				: null;
	}

	/** An article of a newspaper. */
	record NewsArticle(@JsonProperty("@type") String type, String url, String mainEntityOfPage, String headline,
			@Nullable String alternativeHeadline, String description, @Nullable String datePublished,
			@Nullable String dateModified, List<Thing> author, Thing publisher, @Nullable String dateline,
			@Nullable Thing contentLocation, String articleSection, Issue isPartOf, String inLanguage,
			boolean isAccessibleForFree) {

		NewsArticle {
			author = List.copyOf(author);
		}

		static NewsArticle of(Article article, Link section, Layout layout) {
			ArticleText text = article.getText();
			String url = layout.absolute(Addresses.article(article.getPublicId()));
			return new NewsArticle("NewsArticle", url, url, text.headline(), text.deck(), text.summary(),
					dateTime(text.publishedOn()), lastCorrected(article),
					article.getCredits().stream().map((credit) -> person(credit, layout)).distinct().toList(),
					new Thing("NewsMediaOrganization", layout.site().name(), layout.absolute(Addresses.FRONT)),
					dateline(text), (text.place() != null) ? new Thing("Place", text.place(), null) : null,
					section.name(), Issue.of(article.getBulletin(), layout), Language.ZH_CN.tag(), true);
		}

		private static Thing person(Credit credit, Layout layout) {
			return new Thing("Person", credit.reporter().getName(),
					layout.absolute(Addresses.reporter(credit.reporter().getSlug())));
		}

		/** Place and day as far as they are printed. */
		private static @Nullable String dateline(ArticleText text) {
			if (text.place() == null) {
				return null;
			}
			return (text.publishedOn() != null && text.datePrinted() != null)
					? text.place() + " " + Language.ZH_CN.monthDay(text.publishedOn()) : text.place();
		}

	}

	/** The bulletin an article stands in. */
	record Issue(@JsonProperty("@type") String type, String name, String url, @Nullable String datePublished) {

		static Issue of(Bulletin bulletin, Layout layout) {
			String paper = bulletin.getPaper();
			return new Issue("PublicationIssue", (paper != null) ? paper : bulletin.getKey(),
					layout.absolute(Addresses.bulletin(bulletin.getKey())),
					(bulletin.getIssueDate() != null) ? bulletin.getIssueDate().toString() : null);
		}

	}

	/** Something with a name. */
	record Thing(@JsonProperty("@type") String type, String name, @Nullable String url) {
	}

	/** The way from the front page to an article. */
	record BreadcrumbList(@JsonProperty("@type") String type, List<Step> itemListElement) {

		BreadcrumbList {
			itemListElement = List.copyOf(itemListElement);
		}

		static BreadcrumbList of(Layout layout, Link... way) {
			List<Step> steps = new ArrayList<>();
			for (Link link : way) {
				steps.add(new Step("ListItem", steps.size() + 1, link.name(), layout.absolute(link.address())));
			}
			return new BreadcrumbList("BreadcrumbList", steps);
		}

	}

	/** A step of that way. */
	record Step(@JsonProperty("@type") String type, int position, String name, String item) {
	}

}
