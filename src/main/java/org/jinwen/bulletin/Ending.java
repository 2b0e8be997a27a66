package org.jinwen.bulletin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the last sentence of a paragraph: a credit, an end mark, a source.
 *
 * @param end where the text ends without it
 * @param credits the people credited there
 * @param closes whether it tells that the article ends here
 */
record Ending(int end, List<Credit> credits, boolean closes) {

	private static final Pattern AUTHOR_INSIDE = Pattern
		.compile("(?:作者|记者) ?[: ] ?([\\u4E00-\\u9FFF·][^/|,:]*?)(?=[ 、(]*(?:(?:来源|(?:责任)?编辑|责编|点击|阅读).*|[/|,].*)?$)");

	Ending {
		credits = List.copyOf(credits);
	}

	static Ending none(String text) {
		return new Ending(text.length(), List.of(), false);
	}

	static Ending of(String text) {
		return Tail.mayBeOn(text) ? new Tail(text).cutOff() : none(text);
	}

	/** Whether anybody is credited with more than a picture. */
	boolean namesWriter() {
		return this.credits.stream().anyMatch((credit) -> !credit.isOfPicture());
	}

	/** 来源:中国网 作者:陈维松: the author named in a line that tells the source. */
	static List<Credit> author(String line) {
		Matcher author = AUTHOR_INSIDE.matcher(Fold.fold(line));
		return author.find() ? Credits.inBrackets(line.substring(author.start(1), author.end(1)))
			.orElse(List.of())
			.stream()
			.map((credit) -> (credit.role() != null) ? credit : new Credit(credit.name(), "作者"))
			.toList() : List.of();
	}

}
