package org.jinwen.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A feed in JSON Feed 1.1. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JsonFeed(String version, String title, @JsonProperty("home_page_url") String home,
		@JsonProperty("feed_url") String self, String description, String icon, String language, List<Author> authors,
		@JsonInclude List<Item> items) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	JsonFeed {
		authors = List.copyOf(authors);
		items = List.copyOf(items);
	}

	static String write(Feed feed) {
		return JSON.writeValueAsString(new JsonFeed("https://jsonfeed.org/version/1.1", feed.title(), feed.home(),
				feed.self(), feed.description(), feed.icon(), feed.language(),
				List.of(new Author(feed.publisher(), null)), feed.entries().stream().map(Item::of).toList()));
	}

	/** An article. */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record Item(String id, String url, String title, @Nullable @JsonProperty("content_html") String html,
			@Nullable @JsonProperty("content_text") String text, String summary,
			@Nullable @JsonProperty("date_published") OffsetDateTime published,
			@JsonProperty("date_modified") OffsetDateTime modified, List<Author> authors, List<String> tags) {

		Item {
			authors = List.copyOf(authors);
			tags = List.copyOf(tags);
		}

		static Item of(Feed.Entry article) {
			return new Item(article.id(), article.url(), article.title(), article.html(),
					(article.html() == null) ? article.summary() : null, article.summary(),
					(article.published() != null) ? inChina(article.published()) : null, inChina(article.updated()),
					article.authors().stream().map((author) -> new Author(author.name(), author.url())).toList(),
					(article.section() != null) ? List.of(article.section()) : List.of());
		}

		private static OffsetDateTime inChina(Instant instant) {
			return instant.atZone(Feed.CHINA).toOffsetDateTime();
		}

	}

	/** Who made an article. */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record Author(String name, @Nullable String url) {
	}

}
