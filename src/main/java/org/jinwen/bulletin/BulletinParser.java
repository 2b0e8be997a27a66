package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the articles of a bulletin. Thread-safe: nothing is kept between two bulletins.
 */
public final class BulletinParser {

	/** Raised whenever the same bytes may give another result. */
	public static final String VERSION = "13";

	private final ParseLimits limits;

	/** A parser with the limits that fit newspapers. */
	public BulletinParser() {
		this(ParseLimits.DEFAULTS);
	}

	/**
	 * A parser with limits of its own.
	 * @param limits how much work a bulletin may cause
	 */
	public BulletinParser(ParseLimits limits) {
		this.limits = limits;
	}

	/**
	 * Finds the articles of a bulletin.
	 * @param source the bulletin as received; any bytes are allowed
	 * @return what was found; strange input gives notices, never an exception
	 */
	public ParsedBulletin parse(BulletinSource source) {
		SourceText text = SourceText.of(source.bytes());
		MarkdownBlocks markdown = MarkdownBlocks.of(text.lines(), this.limits);
		Galley galley = Pieces.of(markdown.blocks());
		List<Piece> pieces = galley.pieces();
		Indents.mark(galley, text.lines());
		Surroundings.observe(galley);
		List<RoleFinder.Decision> decisions = RoleFinder.decide(galley.traits());

		Assembly assembly = new Assembly(pieces, decisions);
		List<Notice> notices = new ArrayList<>(text.notices());
		notices.addAll(markdown.notices());
		notices.addAll(longHeadings(markdown.blocks()));
		List<Story> stories = withBodies(assembly.stories(), notices);
		notices.addAll(assembly.notices());
		Columns columns = new Columns();
		columns.assign(stories);
		notices.addAll(columns.notices());
		notices.addAll(Jumps.join(stories));

		Years years = new Years(source.key(), markdown.frontMatter(), pieces);
		Drafts drafts = new Drafts(years);
		List<ArticleDraft> articles = stories.stream().map(drafts::finish).toList();
		notices.addAll(years.notices());
		notices.addAll(drafts.notices());

		Ledger ledger = new Ledger(text.lines());
		ledger.enter(pieces, decisions, articleOfPiece(stories, pieces.size()));
		ledger.enterHidden(markdown.blocks());
		notices.addAll(ledger.missed());
		notices.sort(Comparator.comparingInt(Notice::line));
		return new ParsedBulletin(source.key(), VERSION, text.encoding(), paper(markdown.frontMatter(), pieces),
				years.issueDate(), markdown.frontMatter().home().orElse(null), articles, notices, ledger.lines());
	}

	private static List<Notice> longHeadings(List<MarkdownBlock> blocks) {
		return blocks.stream()
			.filter((block) -> block.kind() == MarkdownBlock.Kind.HEADING && Piece.isTooLong(block.text()))
			.map((block) -> new Notice(block.firstLine(), NoticeKind.HEADLINE_TOO_LONG,
					Integer.toString(block.text().length())))
			.toList();
	}

	/**
	 * A heading without a body is no article, and its label stands over the next one; a
	 * picture with its caption is one.
	 */
	private static List<Story> withBodies(List<Story> found, List<Notice> notices) {
		List<Story> stories = new ArrayList<>(found.size());
		List<Label> labels = List.of();
		for (Story story : found) {
			story.labelsBefore.addAll(0, labels);
			labels = story.blocks.isEmpty() ? List.copyOf(story.labelsBefore) : List.of();
			if (story.hasText()) {
				stories.add(story);
			}
			else {
				notices.add(new Notice(story.firstLine, NoticeKind.HEADING_WITHOUT_BODY, story.headlineText()));
			}
		}
		return stories;
	}

	private static @Nullable Integer[] articleOfPiece(List<Story> stories, int pieces) {
		@Nullable Integer[] articles = new Integer[pieces];
		for (int i = 0; i < stories.size(); i++) {
			for (int piece : stories.get(i).pieces) {
				articles[piece] = i;
			}
		}
		return articles;
	}

	private static @Nullable String paper(FrontMatter frontMatter, List<Piece> pieces) {
		return frontMatter.paper().orElseGet(() -> Masthead.of(pieces));
	}

}
