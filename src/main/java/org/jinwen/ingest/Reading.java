package org.jinwen.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jinwen.article.ArticleText;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.BulletinImprint;
import org.jinwen.bulletin.ArticleDraft;
import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.ParsedBulletin;
import org.jinwen.bulletin.Seam;
import org.jinwen.bulletin.Typesetting;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as it was just received and parsed, turned into what the store keeps.
 *
 * @param file where it lies
 * @param received its bytes
 * @param sha256 of the bytes
 * @param parsed what the parser made of them
 */
record Reading(SeedFile file, ReceivedFile received, String sha256, ParsedBulletin parsed) {

	BulletinImprint imprint() {
		return new BulletinImprint(this.file.key(), this.file.name(), this.sha256, this.parsed.encoding(),
				this.parsed.parserVersion(), this.parsed.paper(), this.parsed.issueDate(), this.parsed.home());
	}

	/**
	 * The day articles without a date are listed under: the issue's, else the newest in
	 * it.
	 */
	static @Nullable LocalDate listingDate(ParsedBulletin parsed) {
		return (parsed.issueDate() != null) ? parsed.issueDate()
				: parsed.articles()
					.stream()
					.map(ArticleDraft::resolvedDate)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null);
	}

	/** The text of an article, set for reading. */
	static ArticleText text(ArticleDraft draft) {
		List<BodyBlock> blocks = draft.blocks().stream().map(Reading::block).toList();
		int characters = blocks.stream()
			.mapToInt((block) -> block.text().codePointCount(0, block.text().length()))
			.sum();
		return new ArticleText(typeset(draft.tag(), 200), typeset(draft.kicker(), 1000),
				Columns.cut(Typesetting.typeset(draft.headline()), 1000), draft.headlineDerived(),
				typeset(draft.deck(), 1000), (draft.date() != null) ? draft.date().toString() : null,
				draft.resolvedDate(),
				(draft.yearEvidence() != null) ? ArticleText.DateEvidence.valueOf(draft.yearEvidence().name()) : null,
				typeset(draft.place(), 100), Columns.cut(Typesetting.typeset(draft.summary()), 2000), characters,
				ArticleText.Confidence.valueOf(draft.confidence().name()), draft.firstLine(), draft.lastLine(), blocks);
	}

	private static @Nullable String typeset(@Nullable String text, int length) {
		return (text != null) ? Columns.cut(Typesetting.typeset(text), length) : null;
	}

	private static BodyBlock block(Block block) {
		return new BodyBlock(type(block), Typesetting.typeset(block.text()), block.firstLine(), block.lastLine(),
				block.seams().stream().map(Seam::offset).toList());
	}

	private static BodyBlock.Type type(Block block) {
		return switch (block.role()) {
			case SUBHEAD -> BodyBlock.Type.SUBHEAD;
			case LIST -> BodyBlock.Type.LIST;
			case QUOTE -> BodyBlock.Type.QUOTE;
			case TABLE -> BodyBlock.Type.TABLE;
			case IMAGE -> BodyBlock.Type.IMAGE;
			case CAPTION -> BodyBlock.Type.CAPTION;
			default -> BodyBlock.Type.PARAGRAPH;
		};
	}

}
