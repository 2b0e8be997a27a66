package org.jinwen.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jinwen.ingest.PrintedBulletin.PrintedArticle;

/**
 * What readers see otherwise in an article after a run.
 *
 * @param publicId its address
 * @param headline its headline after the run
 * @param fields what differs, part by part
 */
public record ArticleDiff(String publicId, String headline, List<FieldDiff> fields) {

	/**
	 * Compares the articles of a bulletin before and after a change.
	 * @param change what a run made of the bulletin
	 * @return the articles that are there before and after and read otherwise
	 */
	public static List<ArticleDiff> of(BulletinChange change) {
		Map<String, PrintedArticle> before = new HashMap<>();
		change.getWas()
			.ifPresent((was) -> was.articles().forEach((article) -> before.put(article.publicId(), article)));
		return change.getBecame()
			.stream()
			.flatMap((became) -> became.articles().stream())
			.filter((article) -> before.containsKey(article.publicId()))
			.map((article) -> of(Objects.requireNonNull(before.get(article.publicId())), article))
			.filter((diff) -> !diff.fields().isEmpty())
			.toList();
	}

	private static ArticleDiff of(PrintedArticle before, PrintedArticle after) {
		List<FieldDiff> fields = new ArrayList<>();
		for (Field field : Field.values()) {
			String old = field.of(before);
			String anew = field.of(after);
			if (!old.equals(anew)) {
				fields.add(new FieldDiff(field, WordDiff.of(old, anew)));
			}
		}
		return new ArticleDiff(after.publicId(), after.text().headline(), fields);
	}

	/**
	 * What differs in one part of an article.
	 *
	 * @param field the part
	 * @param pieces the old and the new words
	 */
	public record FieldDiff(Field field, List<WordDiff.Piece> pieces) {
	}

	/** A part of an article that readers see. */
	public enum Field {

		SECTION, TAG, KICKER, HEADLINE, DECK, REPORTERS, DATE, PLACE, BODY;

		private String of(PrintedArticle article) {
			String text = switch (this) {
				case SECTION -> article.section();
				case TAG -> article.text().tag();
				case KICKER -> article.text().kicker();
				case HEADLINE -> article.text().headline();
				case DECK -> article.text().deck();
				case REPORTERS -> credits(article);
				case DATE -> article.listedOn().toString();
				case PLACE -> article.text().place();
				case BODY -> article.text().body();
			};
			return (text != null) ? text : "";
		}

		private static String credits(PrintedArticle article) {
			return article.credits()
				.stream()
				.map((credit) -> (credit.role() != null) ? credit.role() + " " + credit.name() : credit.name())
				.collect(Collectors.joining("\u3001"));
		}

	}

}
