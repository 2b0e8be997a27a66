package org.jinwen.bulletin;

import java.util.List;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Turns flexmark's tree of a {@link Segment} into blocks of plain text.
 */
final class MarkdownWalk {

	private final Segment segment;

	private final String source;

	private final boolean anyEscapes;

	private final List<String> lines;

	private final List<MarkdownBlock> blocks;

	/**
	 * Gets ready to read a tree.
	 * @param lines the bulletin's lines
	 * @param blocks takes what is read
	 */
	MarkdownWalk(Segment segment, String source, List<String> lines, List<MarkdownBlock> blocks) {
		this.segment = segment;
		this.source = source;
		this.anyEscapes = source.indexOf('\\') >= 0 || source.indexOf('&') >= 0;
		this.lines = lines;
		this.blocks = blocks;
	}

	/** Reads a heading, rule or paragraph; {@code kind} is what a paragraph is here. */
	void block(Node node, MarkdownBlock.Kind kind) {
		int first = lineOf(node);
		int last = this.segment.lineAt(Math.max(node.getStartOffset(), lastOffset(node)));
		if (node instanceof ThematicBreak) {
			this.blocks.add(new MarkdownBlock(MarkdownBlock.Kind.RULE, 0, "", first, last, false));
			return;
		}
		BlockWriter writer = (node instanceof Heading heading)
				? new BlockWriter(this.blocks, MarkdownBlock.Kind.HEADING, heading.getLevel(), first, last)
				: new BlockWriter(this.blocks, kind, 0, first, last);
		inlines(node, writer);
		if (!writer.end()) {
			hide(first, last);
		}
	}

	/** Reads a list or a quotation as one block, a line an item. */
	void nested(Node container, int firstLine, int lastLine) {
		MarkdownBlock.Kind kind = (container.getFirstChild() instanceof BlockQuote) ? MarkdownBlock.Kind.QUOTE
				: MarkdownBlock.Kind.LIST;
		BlockWriter writer = new BlockWriter(this.blocks, kind, 0, firstLine, lastLine);
		leaves(container, writer);
		if (!writer.end()) {
			hide(firstLine, lastLine);
		}
	}

	private void hide(int first, int last) {
		String raw = String.join("\n", this.lines.subList(first - 1, last));
		this.blocks.add(new MarkdownBlock(MarkdownBlock.Kind.HIDDEN, 0, raw, first, last, false));
	}

	private int lineOf(Node node) {
		return this.segment.lineAt(node.getStartOffset());
	}

	private int lastOffset(Node node) {
		int end = Math.min(node.getEndOffset(), this.source.length());
		while (end > node.getStartOffset() && this.source.charAt(end - 1) == '\n') {
			end--;
		}
		return end - 1;
	}

	private void leaves(Node container, BlockWriter writer) {
		for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof ListItem item && item.isOrderedItem()) {
				writer.write(item.getOpeningMarker() + " ", lineOf(item));
			}
			if (child instanceof Paragraph) {
				inlines(child, writer);
				writer.endLine();
			}
			else if (child instanceof Block && !(child instanceof ThematicBreak)) {
				leaves(child, writer);
			}
			else {
				writer.writeEscaped(child.getChars(), lineOf(child));
			}
		}
	}

	private void inlines(Node parent, BlockWriter writer) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			inline(child, writer);
		}
	}

	private void inline(Node node, BlockWriter writer) {
		if (node instanceof Text) {
			text(node, writer);
		}
		else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
			writer.endLine();
		}
		else if (node instanceof StrongEmphasis) {
			writer.beginStrong();
			inlines(node, writer);
			writer.endStrong();
		}
		else if (node instanceof HtmlInline) {
			html(node, writer);
		}
		else if (node instanceof Emphasis || node instanceof TextBase) {
			inlines(node, writer);
		}
		else if (node instanceof HtmlEntity) {
			writer.writeEscaped(node.getChars(), lineOf(node));
		}
		else if (node instanceof Code code) {
			writer.write(code.getText().toString().replace('\n', ' '), lineOf(node));
		}
		else {
			reference(node, writer);
		}
	}

	private void text(Node node, BlockWriter writer) {
		int start = node.getStartOffset();
		int end = node.getEndOffset();
		if (escapes(start, end)) {
			writer.writeEscaped(node.getChars(), lineOf(node));
		}
		else {
			writer.write(this.source, start, end, lineOf(node));
		}
	}

	private boolean escapes(int start, int end) {
		for (int i = start; this.anyEscapes && i < end; i++) {
			if (this.source.charAt(i) == '\\' || this.source.charAt(i) == '&') {
				return true;
			}
		}
		return false;
	}

	private void html(Node node, BlockWriter writer) {
		CharSequence raw = node.getChars();
		if (this.source.startsWith("<![CDATA[", node.getStartOffset())) {
			String wrapped = raw.toString();
			writer.write(wrapped.substring("<![CDATA[".length(), wrapped.length() - "]]>".length()), lineOf(node));
		}
		else if (!(node instanceof HtmlInlineComment)) {
			writer.tag(raw, lineOf(node));
		}
	}

	private void reference(Node node, BlockWriter writer) {
		if (node instanceof Image image) {
			StringBuilder alternative = new StringBuilder();
			collectText(image, alternative);
			writer.image(alternative.toString(), lineOf(node));
		}
		else if (node instanceof AutoLink link) {
			writer.write(link.getText().toString(), lineOf(node));
		}
		else if (node instanceof MailLink link) {
			writer.write(link.getText().toString(), lineOf(node));
		}
		else if (node instanceof Link link && leadsSomewhere(link.getUrl().toString())) {
			inlines(node, writer);
		}
		else {
			asTyped(node, writer);
		}
	}

	/**
	 * Writes what stands around a node's children, too: brackets that link to nothing.
	 */
	private void asTyped(Node node, BlockWriter writer) {
		int written = node.getStartOffset();
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			writer.write(this.source, written, Math.max(written, child.getStartOffset()), lineOf(child));
			inline(child, writer);
			written = Math.max(written, child.getEndOffset());
		}
		int end = Math.max(written, node.getEndOffset());
		writer.write(this.source, written, end, this.segment.lineAt(written));
	}

	private static void collectText(Node parent, StringBuilder text) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			if (child.hasChildren()) {
				collectText(child, text);
			}
			else {
				text.append(InvisibleCharacters.strip(Escaping.unescapeString(child.getChars())));
			}
		}
	}

	/** {@code [注](记者 王丹)} is no link: round brackets in print are round brackets. */
	private static boolean leadsSomewhere(String url) {
		return url.isEmpty() || url.contains("://")
				|| (url.chars().allMatch((c) -> c < 0x80) && url.chars().anyMatch((c) -> "/.#:@".indexOf(c) >= 0));
	}

}
