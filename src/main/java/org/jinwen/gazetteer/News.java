package org.jinwen.gazetteer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an article tells of the places it is about. A place counts that stands in the
 * dateline, in the headline or where the text begins, or that the text comes back to.
 *
 * @param dateline the place in its dateline
 * @param headlines headline, kicker and deck
 * @param paragraphs its text; all in simplified characters
 */
public record News(@Nullable String dateline, List<String> headlines, List<String> paragraphs) {

	/** An article about more places is about none of them: it lists them. */
	private static final int MOST = 8;

	/** Where a text begins, in characters. */
	private static final int BEGINNING = 120;

	/** So often must be named what is named further down only. */
	private static final int OFTEN = 3;

	public News {
		headlines = List.copyOf(headlines);
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * The places it is about, without those they lie in.
	 * @param gazetteer knows the places
	 * @param home what 我市 and 我省 mean, if known
	 */
	public Set<Division> places(Gazetteer gazetteer, @Nullable Division home) {
		Set<Division> places = new LinkedHashSet<>();
		if (this.dateline != null) {
			gazetteer.named(this.dateline)
				.or(() -> last(Mentions.in(this.dateline, gazetteer, home)))
				.ifPresent(places::add);
		}
		Map<Division, Long> counts = count(gazetteer, home,
				Stream.concat(this.headlines.stream(), this.paragraphs.stream()));
		List<Division> prominent = count(gazetteer, home,
				Stream.concat(this.headlines.stream(), this.paragraphs.stream().limit(1).map(News::beginning)))
			.keySet()
			.stream()
			.toList();
		if (prominent.size() <= MOST) {
			places.addAll(prominent);
		}
		counts.entrySet()
			.stream()
			.filter((place) -> place.getValue() >= OFTEN)
			.sorted(Map.Entry.<Division, Long>comparingByValue().reversed())
			.map(Map.Entry::getKey)
			.limit(MOST)
			.forEach(places::add);
		return places;
	}

	private static Optional<Division> last(List<Division> mentions) {
		return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
	}

	private static Map<Division, Long> count(Gazetteer gazetteer, @Nullable Division home, Stream<String> texts) {
		return texts.flatMap((text) -> Mentions.in(text, gazetteer, home).stream())
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
	}

	private static String beginning(String paragraph) {
		return paragraph.substring(0, Math.min(BEGINNING, paragraph.length()));
	}

}
