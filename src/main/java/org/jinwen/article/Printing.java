package org.jinwen.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in its bulletin: its text, its place, its section and who made
 * it.
 *
 * @param ordinal place in the bulletin, counted from 1
 * @param section the column it stands under, if one is printed for it
 * @param credits who made it, in the order printed
 * @param text what stands on its page
 * @param listedOn the day it is listed under
 * @param places the places it is about, and those around them
 * @param errata what readers are told of its corrections, oldest first
 */
public record Printing(int ordinal, @Nullable Section section, List<Credit> credits, ArticleText text,
		LocalDate listedOn, Set<Place> places, List<Erratum> errata) {

	public Printing {
		credits = List.copyOf(credits);
		places = Set.copyOf(places);
		errata = List.copyOf(errata);
	}

	/** An article of which readers are told no correction. */
	public Printing(int ordinal, @Nullable Section section, List<Credit> credits, ArticleText text, LocalDate listedOn,
			Set<Place> places) {
		this(ordinal, section, credits, text, listedOn, places, List.of());
	}

	/** The same article under another section and other names. */
	public Printing under(@Nullable Section section, List<Credit> credits) {
		return new Printing(this.ordinal, section, credits, this.text, this.listedOn, this.places, this.errata);
	}

	/**
	 * The day an article is listed under, whatever is known of it.
	 * @param publishedOn its own date
	 * @param bulletinDate the date its bulletin is known by
	 * @return the first that is known, else a day before all others
	 */
	public static LocalDate listedOn(@Nullable LocalDate publishedOn, @Nullable LocalDate bulletinDate) {
		if (publishedOn != null) {
			return publishedOn;
		}
		return (bulletinDate != null) ? bulletinDate : Article.UNDATED;
	}

	/**
	 * Whether readers would see the same article, wherever it stands in its source.
	 * @param other another reading of it
	 * @return {@code true} if only its place or line numbers differ, or nothing
	 */
	public boolean readsLike(Printing other) {
		return Objects.equals(name(this.section), name(other.section))
				&& names(this.credits).equals(names(other.credits)) && this.listedOn.equals(other.listedOn)
				&& codes(this.places).equals(codes(other.places)) && this.errata.equals(other.errata)
				&& this.text.withoutLines().equals(other.text.withoutLines());
	}

	private static @Nullable String name(@Nullable Section section) {
		return (section != null) ? section.getName() : null;
	}

	private static Set<String> codes(Set<Place> places) {
		return places.stream().map(Place::getCode).collect(Collectors.toSet());
	}

	private static List<String> names(List<Credit> credits) {
		return credits.stream().map((credit) -> credit.reporter().getName() + "/" + credit.role()).toList();
	}

}
