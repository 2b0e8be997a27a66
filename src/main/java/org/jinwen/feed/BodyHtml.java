package org.jinwen.feed;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jinwen.article.BodyBlock;
import org.jinwen.web.BodyPart;

import org.springframework.web.util.HtmlUtils;

/** The body of an article as HTML that stands on its own, all text escaped. */
final class BodyHtml {

	private BodyHtml() {
	}

	static String of(List<BodyBlock> blocks) {
		return blocks.stream().map(BodyPart::of).map(BodyHtml::html).collect(Collectors.joining("\n"));
	}

	/** A paragraph of our own words. */
	static String remark(String text) {
		return element("p", element("em", HtmlUtils.htmlEscape(text)));
	}

	private static String html(BodyPart part) {
		return switch (part.type()) {
			case SUBHEAD -> element("h2", HtmlUtils.htmlEscape(part.text()));
			case LIST -> element("ul", each("li", part.lines()));
			case QUOTE -> element("blockquote", each("p", part.lines()));
			case TABLE ->
				element("table", (part.head().isEmpty() ? "" : element("thead", element("tr", each("th", part.head()))))
						+ element("tbody", all(part.rows(), (row) -> element("tr", each("td", row)))));
			case PARAGRAPH, IMAGE, CAPTION -> element("p", HtmlUtils.htmlEscape(part.text()));
		};
	}

	private static String each(String name, List<String> texts) {
		return all(texts, (text) -> element(name, HtmlUtils.htmlEscape(text)));
	}

	private static <T> String all(List<T> items, Function<T, String> html) {
		return items.stream().map(html).collect(Collectors.joining());
	}

	private static String element(String name, String content) {
		return "<" + name + ">" + content + "</" + name + ">";
	}

}
