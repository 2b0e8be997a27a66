package org.jinwen.feed;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;

/** A format that feeds are told in. */
enum FeedFormat {

	/** RFC 4287. */
	ATOM("application/atom+xml"),
	/** RSS 2.0. */
	RSS("application/rss+xml"),
	/** JSON Feed 1.1. */
	JSON("application/feed+json");

	private final String type;

	FeedFormat(String type) {
		this.type = type;
	}

	MediaType mediaType() {
		return new MediaType(MediaType.parseMediaType(this.type), StandardCharsets.UTF_8);
	}

	byte[] write(Feed feed) {
		String text = switch (this) {
			case ATOM -> AtomFeed.write(feed);
			case RSS -> RssFeed.write(feed);
			case JSON -> JsonFeed.write(feed);
		};
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
