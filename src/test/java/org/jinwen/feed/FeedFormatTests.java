package org.jinwen.feed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of RFC 4287, of the RSS Advisory Board and of JSON Feed 1.1. */
class FeedFormatTests {

	private static final Instant FIFTH = Instant.parse("2024-12-04T16:00:00Z");

	private static final Instant LATER = Instant.parse("2024-12-07T01:02:03Z");

	private static Feed.Entry entry(String id, String title, @Nullable String html, @Nullable Instant published) {
		return new Feed.Entry(TagUri.ofArticle(id), "https://news.example/articles/" + id, title, "摘要。", html, "城建",
				List.of(new Feed.Author("李望云", "https://news.example/reporters/%E6%9D%8E"),
						new Feed.Author("周书遥", "https://news.example/reporters/%E5%91%A8")),
				published, (published != null) ? published : LATER);
	}

	private static Feed feed(Feed.Entry... entries) {
		return new Feed(TagUri.ofFeed("/"), "晋闻", "一张报纸", "晋闻", "zh-CN", "https://news.example/",
				"https://news.example/feed.x", "https://news.example/icon.svg", List.of(entries));
	}

	private static Document xml(FeedFormat format, Feed feed) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(format.write(feed))));
	}

	private static String at(Document document, String path) throws Exception {
		return XPathFactory.newInstance().newXPath().evaluate(path, document);
	}

	private static JsonNode json(Feed feed) {
		return JsonMapper.shared().readTree(FeedFormat.JSON.write(feed));
	}

	@Test
	void tellsAtom() throws Exception {
		Document atom = xml(FeedFormat.ATOM, feed(entry("aaaaaaaaaaaa", "绿道 <贯通> & 开放", "<p>正文</p>", FIFTH),
				entry("bbbbbbbbbbbb", "无日期", null, null)));
		assertThat(atom.getDocumentElement().getNamespaceURI()).isNull();
		assertThat(atom.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
		assertThat(at(atom, "/feed/id")).isEqualTo("tag:jinwen.invalid,2026:feed/");
		assertThat(at(atom, "/feed/title")).isEqualTo("晋闻");
		assertThat(at(atom, "/feed/author/name")).isEqualTo("晋闻");
		assertThat(at(atom, "/feed/link[@rel='self']/@href")).isEqualTo("https://news.example/feed.x");
		assertThat(at(atom, "/feed/link[@rel='alternate']/@href")).isEqualTo("https://news.example/");
		assertThat(OffsetDateTime.parse(at(atom, "/feed/updated")).toInstant()).isEqualTo(LATER);
		assertThat(at(atom, "/feed/entry[1]/id")).isEqualTo("tag:jinwen.invalid,2026:article/aaaaaaaaaaaa");
		assertThat(at(atom, "/feed/entry[1]/title")).isEqualTo("绿道 <贯通> & 开放");
		assertThat(at(atom, "/feed/entry[1]/link/@href")).isEqualTo("https://news.example/articles/aaaaaaaaaaaa");
		assertThat(OffsetDateTime.parse(at(atom, "/feed/entry[1]/published")).toInstant()).isEqualTo(FIFTH);
		assertThat(at(atom, "/feed/entry[1]/author[2]/name")).isEqualTo("周书遥");
		assertThat(at(atom, "/feed/entry[1]/author[2]/uri")).isEqualTo("https://news.example/reporters/%E5%91%A8");
		assertThat(at(atom, "/feed/entry[1]/category/@term")).isEqualTo("城建");
		assertThat(at(atom, "/feed/entry[1]/content[@type='html']")).isEqualTo("<p>正文</p>");
		assertThat(at(atom, "/feed/entry[1]/summary")).isEqualTo("摘要。");
		assertThat(at(atom, "count(/feed/entry[2]/published)")).isEqualTo("0");
		assertThat(at(atom, "count(/feed/entry[2]/content)")).isEqualTo("0");
		assertThat(OffsetDateTime.parse(at(atom, "/feed/entry[2]/updated")).toInstant()).isEqualTo(LATER);
	}

	@Test
	void tellsRss() throws Exception {
		Document rss = xml(FeedFormat.RSS,
				feed(entry("aaaaaaaaaaaa", "绿道 <贯通>", "<p>正文</p>", FIFTH), entry("bbbbbbbbbbbb", "无日期", null, null)));
		assertThat(at(rss, "/rss/@version")).isEqualTo("2.0");
		assertThat(at(rss, "/rss/channel/title")).isEqualTo("晋闻");
		assertThat(at(rss, "/rss/channel/link")).isEqualTo("https://news.example/");
		assertThat(at(rss, "/rss/channel/description")).isEqualTo("一张报纸");
		assertThat(at(rss, "/rss/channel/language")).isEqualTo("zh-cn");
		assertThat(at(rss, "/rss/channel/*[name()='atom:link'][@rel='self']/@href"))
			.isEqualTo("https://news.example/feed.x");
		assertThat(at(rss, "/rss/channel/item[1]/title")).isEqualTo("绿道 <贯通>");
		assertThat(at(rss, "/rss/channel/item[1]/guid[@isPermaLink='false']"))
			.isEqualTo("tag:jinwen.invalid,2026:article/aaaaaaaaaaaa");
		assertThat(ZonedDateTime.parse(at(rss, "/rss/channel/item[1]/pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME)
			.toInstant()).isEqualTo(FIFTH);
		assertThat(at(rss, "/rss/channel/item[1]/*[name()='dc:creator'][2]")).isEqualTo("周书遥");
		assertThat(at(rss, "count(/rss/channel/item/author)")).isEqualTo("0");
		assertThat(at(rss, "/rss/channel/item[1]/*[name()='content:encoded']")).isEqualTo("<p>正文</p>");
		assertThat(at(rss, "/rss/channel/item[1]/category")).isEqualTo("城建");
		assertThat(at(rss, "count(/rss/channel/item[2]/pubDate)")).isEqualTo("0");
	}

	@Test
	void tellsJson() {
		JsonNode feed = json(
				feed(entry("aaaaaaaaaaaa", "绿道", "<p>正文</p>", FIFTH), entry("bbbbbbbbbbbb", "无", null, null)));
		assertThat(feed.path("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(feed.path("home_page_url").stringValue()).isEqualTo("https://news.example/");
		assertThat(feed.path("feed_url").stringValue()).isEqualTo("https://news.example/feed.x");
		assertThat(feed.path("language").stringValue()).isEqualTo("zh-CN");
		JsonNode first = feed.path("items").path(0);
		assertThat(first.path("id").stringValue()).isEqualTo("tag:jinwen.invalid,2026:article/aaaaaaaaaaaa");
		assertThat(first.path("content_html").stringValue()).isEqualTo("<p>正文</p>");
		assertThat(first.path("date_published").stringValue()).isEqualTo("2024-12-05T00:00:00+08:00");
		assertThat(first.path("authors").path(1).path("name").stringValue()).isEqualTo("周书遥");
		assertThat(first.path("tags").path(0).stringValue()).isEqualTo("城建");
		JsonNode second = feed.path("items").path(1);
		assertThat(second.has("date_published")).isFalse();
		assertThat(second.path("content_text").stringValue()).isEqualTo("摘要。");
	}

	@ParameterizedTest
	@EnumSource
	void tellsAnEmptyPaper(FeedFormat format) throws Exception {
		String text = new String(format.write(feed()), StandardCharsets.UTF_8);
		assertThat(text).contains("晋闻");
		if (format == FeedFormat.JSON) {
			assertThat(json(feed()).path("items").isArray()).isTrue();
		}
		else {
			assertThat(xml(format, feed()).getDocumentElement().getTagName()).isIn("feed", "rss");
		}
	}

	@ParameterizedTest
	@EnumSource
	void noCharacterBreaksIt(FeedFormat format) throws Exception {
		StringBuilder everything = new StringBuilder();
		for (int character = 0; character <= 0xFFFF; character++) {
			everything.append((char) character);
		}
		Feed feed = feed(entry("aaaaaaaaaaaa", everything + "]]>", BodyHtml.remark(everything + "]]>"), FIFTH));
		if (format == FeedFormat.JSON) {
			assertThat(json(feed).path("items").size()).isEqualTo(1);
		}
		else {
			assertThat(xml(format, feed).getDocumentElement().getTextContent()).contains("]]>");
		}
	}

}
