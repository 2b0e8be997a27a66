package org.jinwen.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jinwen.article.Erratum;
import org.jinwen.bulletin.ParsedBulletin;
import org.jinwen.bulletin.SourceLine;
import org.jinwen.correction.Outcome.State;
import org.jinwen.correction.Whereabouts.Certainty;

/**
 * A bulletin as it is to be printed: what the parser made of it, and the corrections on
 * top. A pure function of the two.
 *
 * @param parsed what the parser made of it
 * @param articles the articles to be printed, in the order of the page
 * @param outcomes what became of each correction, in the order they were given
 */
public record CorrectedBulletin(ParsedBulletin parsed, List<CorrectedArticle> articles, List<Outcome> outcomes) {

	public CorrectedBulletin {
		articles = List.copyOf(articles);
		outcomes = List.copyOf(outcomes);
	}

	/**
	 * Makes corrections to a bulletin.
	 * @param parsed what the parser made of it
	 * @param corrections all that were ever made to it, oldest first
	 * @return what is to be printed
	 */
	public static CorrectedBulletin of(ParsedBulletin parsed, List<Correction> corrections) {
		SourceLines source = new SourceLines(corrections.isEmpty() ? List.of() : parsed.lines());
		Galleys galleys = new Galleys(parsed, source);
		List<Outcome> outcomes = corrections.stream().map((correction) -> apply(correction, galleys, source)).toList();
		return new CorrectedBulletin(parsed,
				galleys.all().stream().filter((galley) -> !galley.hidden).map(CorrectedArticle::of).toList(), outcomes);
	}

	private static Outcome apply(Correction correction, Galleys galleys, SourceLines source) {
		Whereabouts place = source.find(correction.getAnchor());
		if (correction.getState() == State.TAKEN_BACK) {
			recall(correction, place, galleys);
			return new Outcome(State.TAKEN_BACK, place.firstLine(), null);
		}
		if (place.certainty() == Certainty.GONE) {
			return new Outcome(State.ORPHANED, 0, null);
		}
		Operation operation = correction.getOperation();
		// what was withdrawn stays so, however its words were edited since
		boolean tried = place.certainty() == Certainty.EXACT
				|| (place.certainty() == Certainty.EDITED && operation instanceof Hide);
		Galley owner = galleys.owning(place.firstLine());
		boolean done = tried && operation.apply(galleys, place.firstLine(), place.lastLine());
		if (!done || place.certainty() != Certainty.EXACT) {
			return new Outcome(State.CONFLICT, place.firstLine(), source.text(place.firstLine(), place.lastLine()));
		}
		if (correction.isAnnounced() && owner != null) {
			owner.errata
				.add(new Erratum(correction.getMadeAt(), Objects.requireNonNullElse(correction.getReason(), "")));
		}
		return new Outcome(State.APPLIED, place.firstLine(), null);
	}

	/** Remembers the address of an article that comes back. */
	private static void recall(Correction correction, Whereabouts place, Galleys galleys) {
		Operation operation = correction.getOperation();
		String id = (operation instanceof Join join) ? join.absorbed()
				: (operation instanceof Hide) ? correction.getArticleId() : null;
		Galley galley = (place.certainty() == Certainty.EXACT) ? galleys.owning(place.lastLine()) : null;
		if (galley != null && id != null) {
			galley.formerId = id;
		}
	}

	/** Whether the same articles are to be printed as of another proof. */
	public boolean readsLike(CorrectedBulletin other) {
		return this.articles.stream()
			.map(CorrectedArticle::draft)
			.toList()
			.equals(other.articles.stream().map(CorrectedArticle::draft).toList());
	}

	/** Casts an anchor on some lines of the source. */
	public Anchor cast(int firstLine, int lastLine) {
		return new SourceLines(this.parsed.lines()).cast(firstLine, lastLine);
	}

	/**
	 * Casts an anchor anew on what stands in its place now.
	 * @param anchor the anchor
	 * @return the anchor itself where nothing like its lines is left
	 */
	public Anchor castAgain(Anchor anchor) {
		SourceLines source = new SourceLines(this.parsed.lines());
		Whereabouts place = source.find(anchor);
		return (place.certainty() != Certainty.GONE) ? source.cast(place.firstLine(), place.lastLine()) : anchor;
	}

	/** SHA-256 of the source lines of an article, whatever their numbers. */
	public String sourceHash(CorrectedArticle article) {
		List<String> texts = new ArrayList<>();
		for (int number : article.lines()) {
			SourceLine line = this.parsed.lines().get(number - 1);
			if (!line.text().isBlank()) {
				texts.add(line.text());
			}
		}
		return SourceLines.hash(texts);
	}

}
