package org.jinwen.bulletin;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes down what stands inside a paragraph, its markup resolved. */
final class InlineWalk {

	private final Segment segment;

	private final String source;

	private final boolean anyEscapes;

	InlineWalk(Segment segment, String source) {
		this.segment = segment;
		this.source = source;
		this.anyEscapes = source.indexOf('\\') >= 0 || source.indexOf('&') >= 0;
	}

	/** Writes the children of a node. */
	void write(Node parent, BlockWriter writer) {
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
			write(node, writer);
			writer.endStrong();
		}
		else if (node instanceof HtmlInline) {
			html(node, writer);
		}
		else if (node instanceof Emphasis || node instanceof TextBase) {
			write(node, writer);
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
			write(node, writer);
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

	private int lineOf(Node node) {
		return this.segment.lineAt(node.getStartOffset());
	}

}
