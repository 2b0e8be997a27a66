package org.jinwen.bulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody would write in an hour, to measure the finder against: every heading and
 * every 本报讯 begins an article, a heading without text is the label of the next one, names
 * in brackets at the end are the byline, every blank line ends a paragraph.
 */
final class NaiveReader {

	private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+)");

	private static final Pattern OPENER = Pattern.compile("本[报報][^ (（]{0,6}[讯訊].*");

	private static final Pattern REPORTERS = Pattern.compile("[(（](?:本报)?记者 ?([^)）]{2,20})[)）]");

	private static final Pattern BYLINE = Pattern.compile("[(（]([\\u4E00-\\u9FFF、 ]{2,20})[)）]$");

	private static final Pattern DATE = Pattern.compile("^本[报報].{0,20}?(\\d{1,2})月(\\d{1,2})日");

	private final List<Map<String, @Nullable Object>> articles = new ArrayList<>();

	private @Nullable String heading;

	private @Nullable String label;

	private List<String> paragraphs = new ArrayList<>();

	private NaiveReader() {
	}

	static JsonNode find(String name, Path bulletin) throws IOException {
		NaiveReader reader = new NaiveReader();
		Files.readString(bulletin).lines().map(String::strip).forEach(reader::line);
		reader.end();
		return new JsonMapper().valueToTree(reader.articles);
	}

	private void line(String line) {
		Matcher heading = HEADING.matcher(line);
		if (heading.matches()) {
			if (this.paragraphs.isEmpty()) {
				this.label = this.heading;
			}
			else {
				end();
			}
			this.heading = heading.group(1).strip();
		}
		else if (!line.isEmpty()) {
			if (OPENER.matcher(line).matches() && !this.paragraphs.isEmpty()) {
				end();
			}
			this.paragraphs.add(line);
		}
	}

	private void end() {
		if (!this.paragraphs.isEmpty()) {
			this.articles.add(article());
			this.label = null;
		}
		this.heading = null;
		this.paragraphs = new ArrayList<>();
	}

	private Map<String, @Nullable Object> article() {
		String last = this.paragraphs.get(this.paragraphs.size() - 1);
		Matcher byline = BYLINE.matcher(last);
		Matcher reporters = REPORTERS.matcher(this.paragraphs.get(0));
		String names = reporters.find() ? reporters.group(1) : byline.find() ? byline.group(1) : "";
		boolean signed = BYLINE.matcher(last).matches();
		int size = this.paragraphs.size() - (signed && this.paragraphs.size() > 1 ? 1 : 0);
		String end = BYLINE.matcher(this.paragraphs.get(size - 1)).replaceAll("");
		Matcher date = DATE.matcher(this.paragraphs.get(0));
		Map<String, @Nullable Object> article = new LinkedHashMap<>();
		article.put("section", this.label);
		article.put("headline", this.heading);
		article.put("headlineDerived", this.heading == null);
		article.put("reporters", names.isEmpty() ? List.of() : List.of(names.split("[、 ]")));
		article.put("date", date.find()
				? "--%02d-%02d".formatted(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2))) : null);
		article.put("subheads", List.of());
		article.put("paragraphs", size);
		article.put("firstChars", this.paragraphs.get(0));
		article.put("lastChars", end);
		return article;
	}

}
