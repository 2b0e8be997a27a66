package org.jinwen.api;

import java.time.LocalDate;
import java.util.List;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.ArticleText.Confidence;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Credit;
import org.jinwen.article.Relatives.Neighbour;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that is known of it.
 *
 * @param id its public id
 * @param url its page
 * @param bulletin the bulletin it stands in
 * @param ordinal its place there, counted from 1
 * @param section the column it stands under
 * @param tag its own small label
 * @param kicker the line above the headline
 * @param headline printed or derived
 * @param headlineDerived whether the headline is not printed
 * @param deck the line below the headline
 * @param date its date with the year
 * @param datePrinted the date as printed, {@code --12-05} where no year is
 * @param yearFrom where the year comes from
 * @param place printed in the dateline
 * @param reporters who made it, in the order printed
 * @param summary one or two sentences
 * @param characters length of the body
 * @param blocks the body
 * @param notices what was odd in its lines
 * @param confidence how sure the parser is of it
 * @param sourceLines first and last line in the bulletin
 * @param prev the article printed before it
 * @param next the article printed after it
 */
record ArticleDocument(String id, String url, BulletinName bulletin, int ordinal, @Nullable String section,
		@Nullable String tag, @Nullable String kicker, String headline, boolean headlineDerived, @Nullable String deck,
		@Nullable LocalDate date, @Nullable String datePrinted, @Nullable DateEvidence yearFrom, @Nullable String place,
		List<Maker> reporters, String summary, int characters, List<Block> blocks, List<ArticleNotice> notices,
		Confidence confidence, List<Integer> sourceLines, @Nullable Beside prev, @Nullable Beside next) {

	ArticleDocument {
		reporters = List.copyOf(reporters);
		blocks = List.copyOf(blocks);
		notices = List.copyOf(notices);
		sourceLines = List.copyOf(sourceLines);
	}

	static ArticleDocument of(Article article, List<Neighbour> neighbours, List<ArticleNotice> notices, String base) {
		ArticleText text = article.getText();
		return new ArticleDocument(article.getPublicId(), base + Addresses.article(article.getPublicId()),
				BulletinName.of(article.getBulletin()), article.getOrdinal(),
				(article.getSection() != null) ? article.getSection().getName() : null, text.tag(), text.kicker(),
				text.headline(), text.headlineDerived(), text.deck(), text.publishedOn(), text.datePrinted(),
				text.dateEvidence(), text.place(), article.getCredits().stream().map(Maker::of).toList(),
				text.summary(), text.characters(), text.blocks().stream().map(Block::of).toList(), notices,
				text.confidence(), List.of(text.firstLine(), text.lastLine()),
				Beside.at(article.getOrdinal() - 1, neighbours, base),
				Beside.at(article.getOrdinal() + 1, neighbours, base));
	}

	/**
	 * The bulletin an article stands in.
	 *
	 * @param key its key
	 * @param name of the paper where it is printed, else the key
	 */
	record BulletinName(String key, String name) {

		static BulletinName of(Bulletin bulletin) {
			String paper = bulletin.getPaper();
			return new BulletinName(bulletin.getKey(), (paper != null) ? paper : bulletin.getKey());
		}

	}

	/**
	 * Who made an article.
	 *
	 * @param name as printed
	 * @param role as printed, {@code null} where only the name stands there
	 */
	record Maker(String name, @Nullable String role) {

		static Maker of(Credit credit) {
			return new Maker(credit.reporter().getName(), credit.role());
		}

	}

	/**
	 * A piece of the body.
	 *
	 * @param type what it is
	 * @param text plain text
	 * @param lines first and last line in the bulletin
	 * @param seams where in the text halves were joined that a column had broken
	 */
	record Block(BodyBlock.Type type, String text, List<Integer> lines, List<Integer> seams) {

		Block {
			lines = List.copyOf(lines);
			seams = List.copyOf(seams);
		}

		static Block of(BodyBlock block) {
			return new Block(block.type(), block.text(), List.of(block.firstLine(), block.lastLine()), block.seams());
		}

	}

	/**
	 * Something odd that the parser met.
	 *
	 * @param line where in the bulletin
	 * @param kind what
	 * @param detail the text, name or number in question
	 * @param text the same in words
	 */
	record ArticleNotice(int line, String kind, String detail, String text) {
	}

	/**
	 * An article beside another.
	 *
	 * @param id its public id
	 * @param url its page
	 * @param headline its headline
	 */
	record Beside(String id, String url, String headline) {

		static @Nullable Beside at(int ordinal, List<Neighbour> neighbours, String base) {
			return neighbours.stream()
				.filter((neighbour) -> neighbour.ordinal() == ordinal)
				.map((neighbour) -> new Beside(neighbour.publicId(), base + Addresses.article(neighbour.publicId()),
						neighbour.headline()))
				.findFirst()
				.orElse(null);
		}

	}

}
