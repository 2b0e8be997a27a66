package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Takes down the text of one block as Markdown and HTML tags reveal it, and cuts it into
 * {@link MarkdownBlock}s where a tag ends a paragraph ({@code
 *
<p>
 * 本报讯 …
 *
</p>
 *
<p>
 * …
 *
</p>
 * } on one line).
 */
final class BlockWriter {

	private static final Set<String> PARAGRAPH_TAGS = Set.of("address", "article", "aside", "blockquote", "body",
			"center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "head", "header",
			"hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "thead", "title", "tr",
			"ul");

	private static final Set<String> UNSEEN_TAGS = Set.of("script", "style", "template", "noscript");

	private final List<MarkdownBlock> blocks;

	private final int lastLine;

	private final StringBuilder text = new StringBuilder();

	private final List<String> imagesBefore = new ArrayList<>();

	private final List<String> imagesAfter = new ArrayList<>();

	private final int blocksBefore;

	private MarkdownBlock.Kind kind;

	private int level;

	private int firstUncovered;

	private int firstWritten;

	private int lastWritten;

	private boolean begun;

	private int strong;

	private boolean anyStrong;

	private boolean anyWeak;

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
		noteStrength(source, start, end);
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
		this.strong++;
	}

	void endStrong() {
		this.strong = Math.max(0, this.strong - 1);
	}

	/** Obeys an HTML tag. */
	void tag(CharSequence raw, int line) {
		HtmlTag tag = HtmlTag.of(raw);
		if (tag == null) {
			return;
		}
		String name = tag.name();
		boolean closing = tag.closing();
		if (!this.unseen.isEmpty()) {
			if (closing && name.equals(this.unseen)) {
				this.unseen = "";
			}
			return;
		}
		if (UNSEEN_TAGS.contains(name)) {
			this.unseen = closing ? "" : name;
		}
		else if (name.equals("b") || name.equals("strong")) {
			this.strong = closing ? Math.max(0, this.strong - 1) : this.strong + 1;
		}
		else if (name.equals("img")) {
			image(tag.alternative(), line);
		}
		else {
			separate(name, closing, line);
		}
	}

	private void separate(String name, boolean closing, int line) {
		boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
		if (this.kind == MarkdownBlock.Kind.HEADING && !heading) {
			write(" ", line);
		}
		else if (name.equals("br")) {
			this.text.append('\n');
		}
		else if (name.equals("td") || name.equals("th")) {
			write(" ", line);
		}
		else if (heading || PARAGRAPH_TAGS.contains(name)) {
			cut();
			if (heading && this.kind != MarkdownBlock.Kind.LIST && this.kind != MarkdownBlock.Kind.QUOTE) {
				this.kind = closing ? MarkdownBlock.Kind.PARAGRAPH : MarkdownBlock.Kind.HEADING;
				this.level = closing ? 0 : name.charAt(1) - '0';
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

	private void noteStrength(CharSequence source, int start, int end) {
		if ((this.strong > 0) ? this.anyStrong : this.anyWeak) {
			return;
		}
		for (int i = start; i < end; i++) {
			if (!Character.isWhitespace(source.charAt(i))) {
				this.anyStrong |= this.strong > 0;
				this.anyWeak |= this.strong == 0;
				return;
			}
		}
	}

	private void cut() {
		this.imagesBefore.forEach((image) -> add(MarkdownBlock.Kind.IMAGE, image, false));
		String written = Blanks.trimLines(this.text.toString());
		if (!written.isEmpty()) {
			add(this.kind, written, this.anyStrong && !this.anyWeak);
		}
		this.imagesAfter.forEach((image) -> add(MarkdownBlock.Kind.IMAGE, image, false));
		this.text.setLength(0);
		this.imagesBefore.clear();
		this.imagesAfter.clear();
		this.begun = false;
		this.anyStrong = false;
		this.anyWeak = false;
	}

	private void add(MarkdownBlock.Kind kind, String text, boolean bold) {
		int first = Math.min(this.firstWritten, this.firstUncovered);
		this.blocks.add(new MarkdownBlock(kind, (kind == MarkdownBlock.Kind.HEADING) ? this.level : 0, text, first,
				Math.max(first, this.lastWritten), bold));
		this.firstUncovered = Math.max(this.firstUncovered, this.lastWritten + 1);
	}

}
