package org.jinwen.bulletin;

import java.util.Arrays;
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

	private static final String NAME = "[\\u4E00-\\u9FFF·]{2,6}";

	private static final Pattern AUTHOR_INSIDE = Pattern
		.compile("(?:作者|记者) ?[: ] ?(" + NAME + "(?:[ 、](?!来源|编辑|责编|点击|阅读)" + NAME + "){0,3})(?=[ /|,]|$)");

	Ending {
		credits = List.copyOf(credits);
	}

	static Ending none(String text) {
		return new Ending(text.length(), List.of(), false);
	}

	static Ending of(String text) {
		return Tail.mayBeOn(text) ? new Tail(text).cutOff() : none(text);
	}

	/** 来源:中国网 作者:陈维松: the author named in a line that tells the source. */
	static List<Credit> author(String line) {
		Matcher author = AUTHOR_INSIDE.matcher(Fold.fold(line));
		return author.find() ? Arrays.stream(line.substring(author.start(1), author.end(1)).split("[ 、]"))
			.filter((name) -> !CreditWords.roles(name).matches())
			.map((name) -> new Credit(name, "作者"))
			.toList() : List.of();
	}

}
