package org.jinwen.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Credit;
import org.jinwen.article.Erratum;
import org.jinwen.article.Listings;
import org.jinwen.article.Relative;
import org.jinwen.article.Relatives;
import org.jinwen.article.Section;
import org.jinwen.web.Addresses;
import org.jinwen.web.BodyPart;
import org.jinwen.web.HeadlineWords;
import org.jinwen.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * An article on its own page.
 *
 * @param text what is printed
 * @param section the column it stands under, or where the articles without one are
 * @param unsectioned whether it stands under no column
 * @param day its date
 * @param credits who made it, by role
 * @param places the places it is about
 * @param body its body
 * @param minutes how long reading takes
 * @param source where it was printed
 * @param previous the article before it in the bulletin
 * @param next the article after it in the bulletin
 * @param readingOn where to read on
 * @param dayAddress all articles of its day, if it has one
 * @param citation how to cite it
 * @param corrections what readers are told of its corrections, oldest first
 */
record ArticlePage(ArticleText text, Link section, boolean unsectioned, PrintedDay day, List<CreditLine> credits,
		List<Link> places, List<BodyPart> body, int minutes, Source source, @Nullable HeadlineLink previous,
		@Nullable HeadlineLink next, ReadingOn readingOn, @Nullable String dayAddress, Citation citation,
		List<Correction> corrections) {

	/** Chinese is read at 300 to 500 characters a minute. */
	private static final int HAN_A_MINUTE = 400;

	ArticlePage {
		credits = List.copyOf(credits);
		places = List.copyOf(places);
		body = List.copyOf(body);
	}

	static ArticlePage of(Article article, List<Relatives.Neighbour> neighbours, List<Relative> relatives,
			ZoneId zone) {
		ArticleText text = article.getText();
		Section section = article.getSection();
		return new ArticlePage(text,
				(section != null) ? new Link(section.getName(), Addresses.section(section.getSlug()))
						: Link.toSection(null),
				section == null, PrintedDay.of(text.publishedOn(), text.datePrinted(), text.dateEvidence()),
				CreditLine.of(article.getCredits()),
				article.getOwnPlaces()
					.stream()
					.map((place) -> new Link(place.getName(), Addresses.place(place.getSlug())))
					.toList(),
				text.blocks().stream().map(BodyPart::of).toList(), minutes(text.blocks()), Source.of(article),
				beside(article, neighbours, -1), beside(article, neighbours, 1),
				ReadingOn.of(text.headline(), relatives),
				Listings.isUndated(article.getListedOn()) ? null : Addresses.day(article.getListedOn()),
				Citation.of(article),
				article.getErrata().stream().map((erratum) -> Correction.of(erratum, zone)).toList());
	}

	/** The headline in pieces between which a line may end. */
	public List<String> words() {
		return HeadlineWords.of(this.text.headline());
	}

	private static int minutes(List<BodyBlock> blocks) {
		long han = blocks.stream()
			.flatMapToInt((block) -> block.text().codePoints())
			.filter(Character::isIdeographic)
			.count();
		return (int) Math.max(1, Math.round((double) han / HAN_A_MINUTE));
	}

	private static @Nullable HeadlineLink beside(Article article, List<Relatives.Neighbour> neighbours, int step) {
		return neighbours.stream()
			.filter((neighbour) -> neighbour.ordinal() == article.getOrdinal() + step)
			.map(HeadlineLink::of)
			.findFirst()
			.orElse(null);
	}

	/**
	 * What readers are told of a correction.
	 *
	 * @param day when it was made
	 * @param reason why; may be empty
	 */
	record Correction(LocalDate day, String reason) {

		static Correction of(Erratum erratum, ZoneId zone) {
			return new Correction(LocalDate.ofInstant(erratum.at(), zone), erratum.reason());
		}

	}

	/**
	 * The people credited in one role.
	 *
	 * @param role as printed, {@code null} where only names stand there
	 * @param reporters the people
	 */
	record CreditLine(@Nullable String role, List<Link> reporters) {

		/** Joins neighbours of the same role, as the paper prints them. */
		static List<CreditLine> of(List<Credit> credits) {
			List<CreditLine> lines = new ArrayList<>();
			for (Credit credit : credits) {
				CreditLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
				List<Link> reporters = new ArrayList<>();
				if (last != null && Objects.equals(last.role(), credit.role())) {
					reporters.addAll(last.reporters());
					lines.remove(lines.size() - 1);
				}
				reporters.add(new Link(credit.reporter().getName(), Addresses.reporter(credit.reporter().getSlug())));
				lines.add(new CreditLine(credit.role(), List.copyOf(reporters)));
			}
			return lines;
		}

	}

	/**
	 * Where an article was printed.
	 *
	 * @param bulletin name of the bulletin
	 * @param address the bulletin
	 * @param fileName its file
	 * @param firstLine first line of the article in that file
	 * @param lastLine last line of the article in that file
	 * @param lines address of those lines
	 */
	record Source(String bulletin, String address, String fileName, int firstLine, int lastLine, String lines) {

		static Source of(Article article) {
			Bulletin bulletin = article.getBulletin();
			String paper = bulletin.getPaper();
			return new Source((paper != null) ? paper : bulletin.getKey(), Addresses.bulletin(bulletin.getKey()),
					bulletin.getFileName(), article.getText().firstLine(), article.getText().lastLine(),
					Addresses.articleSource(article.getPublicId()));
		}

	}

}
