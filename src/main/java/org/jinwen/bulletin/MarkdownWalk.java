package org.jinwen.bulletin;

import java.util.List;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Turns flexmark's tree of a {@link Segment} into blocks of plain text.
 */
final class MarkdownWalk {

	private final Segment segment;

	private final String source;

	private final InlineWalk inlines;

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
		this.inlines = new InlineWalk(segment, source);
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
		this.inlines.write(node, writer);
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
				this.inlines.write(child, writer);
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

}
