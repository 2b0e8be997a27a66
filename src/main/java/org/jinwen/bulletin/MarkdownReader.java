package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads chunks as blocks. Most lines of a newspaper hold nothing that Markdown does
 * something about: they are taken as they are. Those with markup go through
 * {@link MarkupReader}; what it cannot read becomes plain text with a notice.
 */
final class MarkdownReader {

	private static final int NOTICE_CHARACTERS = 20;

	/** What Markdown does something about. */
	private static final Signs MARKUP = Signs.of("\\`*_[]<>&");

	private final List<String> lines;

	private final ParseLimits limits;

	private final List<MarkdownBlock> blocks = new ArrayList<>();

	private final List<Notice> notices = new ArrayList<>();

	private final long end;

	private boolean exhausted;

	MarkdownReader(List<String> lines, ParseLimits limits) {
		this.lines = lines;
		this.limits = limits;
		this.end = System.nanoTime() + limits.perBulletin().toNanos();
	}

	/** What was read, in the order of the lines. */
	List<MarkdownBlock> blocks() {
		return this.blocks;
	}

	List<Notice> notices() {
		return this.notices;
	}

	/** Reads chunks, on a thread of its own if any of them has markup. */
	void read(List<Chunk> chunks) {
		List<Chunk> marked = new ArrayList<>();
		for (Chunk chunk : chunks) {
			switch (chunk.form()) {
				case HIDDEN -> hide(chunk.first(), chunk.end());
				case RULE -> add(MarkdownBlock.Kind.RULE, 0, "", chunk);
				case TOO_LONG -> readTooLong(chunk);
				case NESTED, TABLE -> marked.add(chunk);
				case PROSE -> {
					if (isMarked(chunk)) {
						marked.add(chunk);
					}
					else {
						readUnmarked(chunk);
					}
				}
			}
		}
		if (!marked.isEmpty()) {
			MarkupReader reader = new MarkupReader(this.lines, this.limits.perBlock().toNanos(), this.end,
					this::takeAsPlainText);
			Bulkhead.run(() -> reader.read(marked));
			this.blocks.addAll(reader.blocks());
			this.blocks.sort(Comparator.comparingInt(MarkdownBlock::firstLine));
		}
	}

	void hide(int first, int end) {
		this.blocks.add(new MarkdownBlock(MarkdownBlock.Kind.HIDDEN, 0, raw(first, end), first + 1, end, false));
	}

	private boolean isMarked(Chunk chunk) {
		for (int i = chunk.first(); i < chunk.end(); i++) {
			if (MARKUP.anyIn(this.lines.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** A heading or a paragraph without any markup inside. */
	private void readUnmarked(Chunk chunk) {
		String line = this.lines.get(chunk.first()).strip();
		if (!MarkupLines.heading(line)) {
			add(MarkdownBlock.Kind.PARAGRAPH, 0, Blanks.trimLines(raw(chunk.first(), chunk.end())), chunk);
			return;
		}
		int level = MarkupLines.levelOf(line);
		String text = Blanks.trimLines(withoutClosing(line.substring(level)));
		if (text.isEmpty()) {
			hide(chunk.first(), chunk.end());
		}
		else {
			add(MarkdownBlock.Kind.HEADING, level, text, chunk);
		}
	}

	/** {@code ## 要闻 ##}: strokes behind a heading close it. */
	private static String withoutClosing(String heading) {
		int end = heading.length();
		while (end > 0 && heading.charAt(end - 1) == '#') {
			end--;
		}
		boolean closes = end < heading.length() && (heading.charAt(end - 1) == ' ' || heading.charAt(end - 1) == '\t');
		return closes ? heading.substring(0, end) : heading;
	}

	private void add(MarkdownBlock.Kind kind, int level, String text, Chunk chunk) {
		this.blocks.add(new MarkdownBlock(kind, level, text, chunk.first() + 1, chunk.end(), false));
	}

	private void takeAsPlainText(Chunk chunk) {
		String text = Blanks.trimLines(raw(chunk.first(), chunk.end()));
		this.blocks
			.add(new MarkdownBlock(MarkdownBlock.Kind.PARAGRAPH, 0, text, chunk.first() + 1, chunk.end(), false));
		notePlainText(chunk, text);
	}

	private void readTooLong(Chunk chunk) {
		String text = this.lines.get(chunk.first()).strip();
		int longest = this.limits.blockCharacters();
		int start = 0;
		while (start < text.length()) {
			int end = PlainParts.endOfPart(text, start, longest);
			this.blocks.add(new MarkdownBlock(MarkdownBlock.Kind.PARAGRAPH, 0, text.substring(start, end).strip(),
					chunk.first() + 1, chunk.end(), false));
			start = end;
		}
		notePlainText(chunk, text);
	}

	/** Once the bulletin's time is up one notice speaks for all that follows. */
	private void notePlainText(Chunk chunk, String text) {
		if (this.exhausted) {
			return;
		}
		this.exhausted = System.nanoTime() - this.end > 0;
		int end = text.offsetByCodePoints(0, Math.min(NOTICE_CHARACTERS, text.codePointCount(0, text.length())));
		this.notices.add(new Notice(chunk.first() + 1, NoticeKind.PLAIN_TEXT, text.substring(0, end)));
	}

	private String raw(int first, int end) {
		return (end - first == 1) ? this.lines.get(first) : String.join("\n", this.lines.subList(first, end));
	}

}
