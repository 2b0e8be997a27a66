package org.jinwen.article;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page of an article, set for reading.
 *
 * @param tag its own small label (栏题)
 * @param kicker the line above the headline (引题)
 * @param headline the printed or derived headline (主题)
 * @param headlineDerived whether the headline was derived because none is printed
 * @param deck the line below the headline (副题)
 * @param datePrinted as printed: {@code --12-05}, or {@code 2008-05-12} with the year
 * @param publishedOn that date with its year, or the date of the issue
 * @param dateEvidence where the year of that date comes from
 * @param place printed in the dateline
 * @param summary one or two whole sentences
 * @param characters length of the body, in code points
 * @param confidence how sure the parser is of the article
 * @param firstLine first source line, counted from 1
 * @param lastLine last source line
 * @param blocks the body
 */
@Embeddable
public record ArticleText(@Nullable String tag, @Nullable String kicker, String headline, boolean headlineDerived,
		@Nullable String deck, @Nullable String datePrinted, @Nullable LocalDate publishedOn,
		@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable DateEvidence dateEvidence,
		@Nullable String place, String summary, int characters,
		@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Confidence confidence, int firstLine, int lastLine,
		@Convert(converter = BodyBlocks.class) @Column(length = Length.LONG32) List<BodyBlock> blocks) {

	public ArticleText {
		blocks = List.copyOf(blocks);
	}

	/**
	 * What readers see of it, wherever it stands in its source and however sure the
	 * parser is.
	 */
	ArticleText withoutLines() {
		return new ArticleText(this.tag, this.kicker, this.headline, this.headlineDerived, this.deck, this.datePrinted,
				this.publishedOn, this.dateEvidence, this.place, this.summary, this.characters, Confidence.HIGH, 0, 0,
				this.blocks.stream()
					.map((block) -> new BodyBlock(block.type(), block.text(), 0, 0, List.of()))
					.toList());
	}

	/** The body as plain text, one block a line. */
	public String body() {
		return String.join("\n", this.blocks.stream().map(BodyBlock::text).toList());
	}

	/** How sure the parser is of an article. */
	public enum Confidence {

		HIGH, MEDIUM, LOW

	}

	/** Where the year of an article's date comes from. */
	public enum DateEvidence {

		PRINTED, FRONT_MATTER, FILE_NAME, PAGE_LINE, TEXT

	}

}
