package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.util.ast.Node;

/**
 * Reads chunks as Markdown, many at a time as long as all goes well. Where it does not
 * (time is up, the stack overflows, the parser fails) each chunk is read alone, and the
 * one at fault becomes plain text with a notice.
 */
final class MarkdownReader {

	/** As much as the parser reads in some milliseconds. */
	private static final int SEGMENT_CHARACTERS = 16_000;

	/**
	 * flexmark compares every asterisk with all before it and reads no characters
	 * meanwhile, so no deadline stops it; no paragraph in print has as many.
	 */
	private static final int EMPHASIS_MARKS = 2_000;

	private static final int NOTICE_CHARACTERS = 20;

	/** What Markdown does something about; most lines of a newspaper have none of it. */
	private static final String MARKUP = "\\`*_[]<>&";

	private static final String PARAGRAPH_END = "</p>";

	private final List<String> lines;

	private final ParseLimits limits;

	private final List<MarkdownBlock> blocks = new ArrayList<>();

	private final List<Notice> notices = new ArrayList<>();

	private final List<Chunk> pending = new ArrayList<>();

	private final long end;

	private int pendingCharacters;

	private boolean exhausted;

	MarkdownReader(List<String> lines, ParseLimits limits) {
		this.lines = lines;
		this.limits = limits;
		this.end = System.nanoTime() + limits.perBulletin().toNanos();
	}

	List<MarkdownBlock> blocks() {
		return this.blocks;
	}

	List<Notice> notices() {
		return this.notices;
	}

	/** Reads chunks, on a thread of its own if any of them has markup. */
	void read(List<Chunk> chunks) {
		if (chunks.stream().anyMatch(this::marked)) {
			Bulkhead.run(() -> readAll(chunks));
		}
		else {
			readAll(chunks);
		}
	}

	void hide(int first, int end) {
		this.blocks.add(new MarkdownBlock(MarkdownBlock.Kind.HIDDEN, 0, raw(first, end), first + 1, end, false));
	}

	private boolean marked(Chunk chunk) {
		if (chunk.form() == Chunk.Form.NESTED) {
			return true;
		}
		for (String line : this.lines.subList(chunk.first(), chunk.end())) {
			for (int i = 0; i < line.length(); i++) {
				char c = line.charAt(i);
				if (c < 0x80 && MARKUP.indexOf(c) >= 0) {
					return true;
				}
			}
		}
		return false;
	}

	private void readAll(List<Chunk> chunks) {
		for (Chunk chunk : chunks) {
			if (chunk.form() == Chunk.Form.PROSE) {
				int characters = charactersOf(chunk);
				if (this.pendingCharacters + characters > SEGMENT_CHARACTERS) {
					readPending();
				}
				this.pending.add(chunk);
				this.pendingCharacters += characters;
			}
			else {
				readPending();
				readOther(chunk);
			}
		}
		readPending();
	}

	private int charactersOf(Chunk chunk) {
		int characters = 1;
		for (int i = chunk.first(); i < chunk.end(); i++) {
			characters += this.lines.get(i).length() + 1;
		}
		return characters;
	}

	private void readPending() {
		if (this.pending.isEmpty()) {
			return;
		}
		if (this.pending.size() == 1 || this.pending.stream().mapToInt(this::emphasisMarks).sum() > EMPHASIS_MARKS
				|| !readTogether(this.pending, this.limits.perBlock().toNanos() / 4)) {
			this.pending.forEach((chunk) -> readAlone(chunk, alone()));
		}
		this.pending.clear();
		this.pendingCharacters = 0;
	}

	private void readOther(Chunk chunk) {
		switch (chunk.form()) {
			case HIDDEN -> hide(chunk.first(), chunk.end());
			case RULE -> this.blocks
				.add(new MarkdownBlock(MarkdownBlock.Kind.RULE, 0, "", chunk.first() + 1, chunk.end(), false));
			case TOO_LONG -> readTooLong(chunk);
			default -> readAlone(chunk, alone());
		}
	}

	/** A block is tried together with others first; both tries share its time. */
	private long alone() {
		return this.limits.perBlock().toNanos() / 4 * 3;
	}

	private void readAlone(Chunk chunk, long nanos) {
		if (emphasisMarks(chunk) > EMPHASIS_MARKS || !readTogether(List.of(chunk), nanos)) {
			takeAsPlainText(chunk);
		}
	}

	private int emphasisMarks(Chunk chunk) {
		int marks = 0;
		for (String line : this.lines.subList(chunk.first(), chunk.end())) {
			for (int i = 0; i < line.length(); i++) {
				char c = line.charAt(i);
				if ((c == '*' || c == '_') && (i == 0 || line.charAt(i - 1) != c)) {
					marks++;
				}
			}
		}
		return marks;
	}

	private boolean readTogether(List<Chunk> chunks, long nanos) {
		long now = System.nanoTime();
		if (now - this.end > 0) {
			return false;
		}
		List<MarkdownBlock> read = new ArrayList<>();
		try {
			parse(chunks, now + Math.min(nanos, this.end - now), read);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return false;
		}
		this.blocks.addAll(read);
		return true;
	}

	private void parse(List<Chunk> chunks, long deadline, List<MarkdownBlock> read) {
		Segment segment = new Segment();
		chunks.forEach((chunk) -> addTo(segment, chunk));
		String text = segment.text();
		Chunk first = chunks.get(0);
		boolean nested = first.form() == Chunk.Form.NESTED;
		Node document = (nested ? FlatMarkdown.NESTED : FlatMarkdown.PROSE).parse(new DeadlineText(text, deadline));
		MarkdownWalk walk = new MarkdownWalk(segment, text, this.lines, read);
		if (nested) {
			walk.nested(document, first.first() + 1, first.end());
			return;
		}
		MarkdownBlock.Kind kind = (first.form() == Chunk.Form.TABLE) ? MarkdownBlock.Kind.TABLE
				: MarkdownBlock.Kind.PARAGRAPH;
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			walk.block(node, kind);
		}
	}

	private void addTo(Segment segment, Chunk chunk) {
		for (int i = chunk.first(); i < chunk.end(); i++) {
			String line = this.lines.get(i);
			switch (chunk.form()) {
				case NESTED -> segment.addLine(line, i + 1);
				case TABLE -> {
					String row = line.strip();
					if (!ChunkScanner.delimiterRow(row)) {
						segment.addLine(cells(row), i + 1);
					}
				}
				default -> addProse(segment, line.strip(), i + 1);
			}
		}
		segment.endChunk();
	}

	/**
	 * flexmark copies the rest of a paragraph for every tag in it, so a page in one line
	 * of HTML is cut where its own paragraphs end.
	 */
	private static void addProse(Segment segment, String line, int number) {
		if (!line.contains(PARAGRAPH_END) || line.contains("<script") || line.contains("<style")) {
			segment.addLine(asciiSpaced(line), number);
			return;
		}
		int start = 0;
		for (int end = line.indexOf(PARAGRAPH_END); end >= 0; end = line.indexOf(PARAGRAPH_END, start)) {
			segment.addLine(line.substring(start, end + PARAGRAPH_END.length()), number);
			start = end + PARAGRAPH_END.length();
			if (start < line.length()) {
				segment.endChunk();
			}
		}
		if (start < line.length()) {
			segment.addLine(line.substring(start), number);
		}
	}

	/** Chinese typists put U+3000 after {@code ##}. */
	private static String asciiSpaced(String line) {
		if (!ChunkScanner.heading(line)) {
			return line;
		}
		int space = 0;
		while (space < line.length() && line.charAt(space) == '#') {
			space++;
		}
		return (space == line.length()) ? line : line.substring(0, space) + ' ' + line.substring(space + 1);
	}

	private static String cells(String row) {
		int start = row.startsWith("|") ? 1 : 0;
		int end = (row.length() > start && row.endsWith("|")) ? row.length() - 1 : row.length();
		return row.substring(start, end).strip();
	}

	private void takeAsPlainText(Chunk chunk) {
		String text = BlockWriter.trimLines(raw(chunk.first(), chunk.end()));
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
		return String.join("\n", this.lines.subList(first, end));
	}

}
