package org.jinwen.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jinwen.article.ArticleText;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Credit;
import org.jinwen.article.Place;
import org.jinwen.article.Printing;
import org.jinwen.article.Reporter;
import org.jinwen.article.Section;
import org.jinwen.bulletin.ArticleDraft;
import org.jinwen.correction.CorrectedArticle;
import org.jinwen.correction.CorrectedBulletin;
import org.jinwen.gazetteer.Division;

import org.springframework.stereotype.Component;

/** Sets the articles of a bulletin as they are to be printed, names and places found. */
@Component
class Compositor {

	private static final int LONGEST_NAME = 100;

	private final Names names;

	private final Whereabouts whereabouts;

	Compositor(Names names, Whereabouts whereabouts) {
		this.names = names;
		this.whereabouts = whereabouts;
	}

	/** What it finds places by. */
	String placesBy() {
		return this.whereabouts.version();
	}

	/**
	 * Sets a bulletin, with one question to the store for all names of a kind.
	 * @param bulletin the bulletin
	 * @param corrected what is to be printed of it
	 * @return its articles in the order of the page
	 */
	List<Printing> set(Bulletin bulletin, CorrectedBulletin corrected) {
		List<ArticleDraft> drafts = corrected.articles().stream().map(CorrectedArticle::draft).toList();
		Map<String, Section> sections = this.names.sections(drafts.stream()
			.map(ArticleDraft::section)
			.filter(Objects::nonNull)
			.map(Compositor::name)
			.collect(Collectors.toSet()));
		Map<String, List<Reporter>> reporters = this.names.reporters(drafts.stream()
			.flatMap((draft) -> draft.credits().stream())
			.map((credit) -> name(credit.name()))
			.collect(Collectors.toSet()));
		List<ArticleText> texts = drafts.stream().map(Reading::text).toList();
		List<Set<Division>> divisions = texts.stream()
			.map((text) -> this.whereabouts.of(text, bulletin.getImprint()))
			.toList();
		Map<String, Place> places = this.names
			.places(divisions.stream().flatMap(Set::stream).collect(Collectors.toSet()));
		LocalDate listingDate = Reading.listingDate(corrected.parsed());
		List<Printing> printings = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			ArticleDraft draft = drafts.get(i);
			printings.add(new Printing(i + 1, (draft.section() != null) ? sections.get(name(draft.section())) : null,
					credits(draft, reporters), texts.get(i), Printing.listedOn(draft.resolvedDate(), listingDate),
					places(divisions.get(i), places), corrected.articles().get(i).errata()));
		}
		return printings;
	}

	private static List<Credit> credits(ArticleDraft draft, Map<String, List<Reporter>> reporters) {
		return draft.credits()
			.stream()
			.flatMap((credit) -> Objects.requireNonNull(reporters.get(name(credit.name())))
				.stream()
				.map((reporter) -> new Credit(reporter, credit.role())))
			.distinct()
			.toList();
	}

	private static Set<Place> places(Set<Division> divisions, Map<String, Place> places) {
		return divisions.stream()
			.map((division) -> Objects.requireNonNull(places.get(division.code())))
			.collect(Collectors.toSet());
	}

	private static String name(String printed) {
		return Columns.cut(printed.strip(), LONGEST_NAME);
	}

}
