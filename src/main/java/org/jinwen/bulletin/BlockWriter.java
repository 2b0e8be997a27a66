package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Takes down the text of one block as Markdown and HTML tags reveal it, and cuts it into
 * {@link MarkdownBlock}s where a tag ends a paragraph: several may stand on one line.
 */
final class BlockWriter {

	private final List<MarkdownBlock> blocks;

	private final int lastLine;

	private final StringBuilder text = new StringBuilder();

	private final List<String> imagesBefore = new ArrayList<>();

	private final List<String> imagesAfter = new ArrayList<>();

	private final Strength strength = new Strength();

	private final int blocksBefore;

	private MarkdownBlock.Kind kind;

	private int level;

	private int firstUncovered;

	private int firstWritten;

	private int lastWritten;

	private boolean begun;

	private String unseen = "";

	/**
	 * Begins a block.
	 * @param blocks takes what is cut
	 */
	BlockWriter(List<MarkdownBlock> blocks, MarkdownBlock.Kind kind, int level, int firstLine, int lastLine) {
		this.blocks = blocks;
		this.blocksBefore = blocks.size();
		this.kind = kind;
		this.level = level;
		this.firstUncovered = firstLine;
		this.firstWritten = firstLine;
		this.lastWritten = firstLine;
		this.lastLine = lastLine;
	}

	/** Adds text that stands in a line. */
	void write(CharSequence source, int start, int end, int line) {
		if (!this.unseen.isEmpty() || start == end) {
			return;
		}
		mark(line);
		this.strength.note(source, start, end);
		this.text.append(source, start, end);
	}

	void write(String source, int line) {
		write(source, 0, source.length(), line);
	}

	/** Adds text with its backslashes and entities resolved. */
	void writeEscaped(CharSequence source, int line) {
		write(InvisibleCharacters.strip(Escaping.unescapeString(source)), line);
	}

	/** Ends a line. */
	void endLine() {
		if (this.unseen.isEmpty()) {
			this.text.append('\n');
		}
	}

	void image(String alternative, int line) {
		if (this.unseen.isEmpty()) {
			List<String> images = this.text.toString().isBlank() ? this.imagesBefore : this.imagesAfter;
			images.add(alternative.strip());
			mark(line);
		}
	}

	void beginStrong() {
		this.strength.begin();
	}

	void endStrong() {
		this.strength.end();
	}

	/** Obeys an HTML tag. */
	void tag(CharSequence raw, int line) {
		HtmlTag tag = HtmlTag.of(raw);
		if (tag == null) {
			return;
		}
		if (!this.unseen.isEmpty()) {
			this.unseen = (tag.closing() && tag.name().equals(this.unseen)) ? "" : this.unseen;
		}
		else if (tag.isUnseen()) {
			this.unseen = tag.closing() ? "" : tag.name();
		}
		else if (tag.isStrong()) {
			if (tag.closing()) {
				endStrong();
			}
			else {
				beginStrong();
			}
		}
		else if (tag.name().equals("img")) {
			image(tag.alternative(), line);
		}
		else {
			separate(tag, line);
		}
	}

	private void separate(HtmlTag tag, int line) {
		if ((this.kind == MarkdownBlock.Kind.HEADING && !tag.isHeading()) || tag.isCell()) {
			write(" ", line);
		}
		else if (tag.name().equals("br")) {
			this.text.append('\n');
		}
		else if (tag.separates()) {
			cut();
			if (tag.isHeading() && this.kind != MarkdownBlock.Kind.LIST && this.kind != MarkdownBlock.Kind.QUOTE) {
				this.kind = tag.closing() ? MarkdownBlock.Kind.PARAGRAPH : MarkdownBlock.Kind.HEADING;
				this.level = tag.closing() ? 0 : tag.level();
			}
		}
	}

	/**
	 * Ends the block.
	 * @return whether anything can be read in it
	 */
	boolean end() {
		cut();
		int size = this.blocks.size();
		if (size == this.blocksBefore) {
			return false;
		}
		MarkdownBlock last = this.blocks.get(size - 1);
		if (last.lastLine() < this.lastLine) {
			this.blocks.set(size - 1, new MarkdownBlock(last.kind(), last.level(), last.text(), last.firstLine(),
					this.lastLine, last.bold()));
		}
		return true;
	}

	private void mark(int line) {
		if (!this.begun) {
			this.firstWritten = line;
			this.begun = true;
		}
		this.lastWritten = Math.max(line, this.firstWritten);
	}

	private void cut() {
		this.imagesBefore.forEach((image) -> add(MarkdownBlock.Kind.IMAGE, image, false));
		String written = Blanks.trimLines(this.text.toString());
		if (!written.isEmpty()) {
			add(this.kind, written, this.strength.isAll());
		}
		this.imagesAfter.forEach((image) -> add(MarkdownBlock.Kind.IMAGE, image, false));
		this.text.setLength(0);
		this.imagesBefore.clear();
		this.imagesAfter.clear();
		this.begun = false;
		this.strength.forget();
	}

	private void add(MarkdownBlock.Kind kind, String text, boolean bold) {
		int first = Math.min(this.firstWritten, this.firstUncovered);
		this.blocks.add(new MarkdownBlock(kind, (kind == MarkdownBlock.Kind.HEADING) ? this.level : 0, text, first,
				Math.max(first, this.lastWritten), bold));
		this.firstUncovered = Math.max(this.firstUncovered, this.lastWritten + 1);
	}

}
