package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vladsch.flexmark.util.ast.Node;

/**
 * Reads chunks with markup in them through flexmark, many at a time as long as all goes
 * well. Where it does not (time is up, the stack overflows, the parser fails) each chunk
 * is read alone, and the one at fault is left to be taken as plain text.
 */
final class MarkupReader {

	/** As much as the parser reads in some milliseconds. */
	private static final int SEGMENT_CHARACTERS = 16_000;

	/**
	 * flexmark compares every asterisk with all before it and reads no characters
	 * meanwhile, so no deadline stops it; no paragraph in print has as many.
	 */
	private static final int EMPHASIS_MARKS = 2_000;

	private final List<String> lines;

	private final long perBlock;

	private final long end;

	private final Consumer<Chunk> unread;

	private final List<MarkdownBlock> blocks = new ArrayList<>();

	private final List<Chunk> pending = new ArrayList<>();

	private int pendingCharacters;

	/**
	 * Gets ready to read.
	 * @param lines the bulletin's lines
	 * @param perBlock nanoseconds for a block
	 * @param end the {@link System#nanoTime()} after which nothing is read any more
	 * @param unread takes the chunks that could not be read
	 */
	MarkupReader(List<String> lines, long perBlock, long end, Consumer<Chunk> unread) {
		this.lines = lines;
		this.perBlock = perBlock;
		this.end = end;
		this.unread = unread;
	}

	List<MarkdownBlock> blocks() {
		return this.blocks;
	}

	void read(List<Chunk> chunks) {
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
				readAlone(chunk, alone());
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
				|| !readTogether(this.pending, this.perBlock / 4)) {
			this.pending.forEach((chunk) -> readAlone(chunk, alone()));
		}
		this.pending.clear();
		this.pendingCharacters = 0;
	}

	/** A block is tried together with others first; both tries share its time. */
	private long alone() {
		return this.perBlock / 4 * 3;
	}

	private void readAlone(Chunk chunk, long nanos) {
		if (emphasisMarks(chunk) > EMPHASIS_MARKS || !readTogether(List.of(chunk), nanos)) {
			this.unread.accept(chunk);
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
		chunks.forEach((chunk) -> segment.add(chunk, this.lines));
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

}
