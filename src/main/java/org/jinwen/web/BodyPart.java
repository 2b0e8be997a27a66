package org.jinwen.web;

import java.util.List;
import java.util.regex.Pattern;

import org.jinwen.article.BodyBlock;

/**
 * A piece of an article as a page shows it: plain text in lines and cells, which the
 * templates escape.
 *
 * @param type what it is
 * @param text the text of a paragraph, a subhead, a picture or a caption
 * @param lines the items of a list, the paragraphs of a quotation
 * @param head the head of a table, empty if it has none
 * @param rows the rows of a table
 */
public record BodyPart(BodyBlock.Type type, String text, List<String> lines, List<String> head,
		List<List<String>> rows) {

	/** {@code - }, {@code * }, {@code •}: marks that the page draws itself. */
	private static final Pattern BULLET = Pattern.compile("^(?:[-*+]\\s+|[•·●]\\s*)");

	/** {@code > }, left over from a quotation in Markdown. */
	private static final Pattern QUOTE = Pattern.compile("^>\\s?");

	/** {@code | --- | :-: |}, the line below the head of a table. */
	private static final Pattern RULE = Pattern.compile("[\\s|:-]*-[\\s|:-]*");

	public BodyPart {
		lines = List.copyOf(lines);
		head = List.copyOf(head);
		rows = List.copyOf(rows);
	}

	/**
	 * Prepares a piece of a body to be shown.
	 * @param block the piece
	 * @return what is shown of it
	 */
	public static BodyPart of(BodyBlock block) {
		List<String> lines = block.text().lines().filter((line) -> !line.isBlank()).toList();
		return switch (block.type()) {
			case LIST -> ofLines(block, lines.stream().map((line) -> strip(BULLET, line)).toList());
			case QUOTE -> ofLines(block, lines.stream().map((line) -> strip(QUOTE, line)).toList());
			case TABLE -> ofTable(block, lines);
			case PARAGRAPH, SUBHEAD, IMAGE, CAPTION -> ofLines(block, lines);
		};
	}

	private static BodyPart ofLines(BodyBlock block, List<String> lines) {
		return new BodyPart(block.type(), block.text().strip(), lines, List.of(), List.of());
	}

	private static BodyPart ofTable(BodyBlock block, List<String> lines) {
		boolean headed = lines.size() > 1 && !RULE.matcher(lines.get(0)).matches()
				&& RULE.matcher(lines.get(1)).matches();
		List<List<String>> rows = lines.stream()
			.filter((line) -> !RULE.matcher(line).matches())
			.map(BodyPart::cells)
			.toList();
		return new BodyPart(block.type(), block.text(), List.of(), headed ? rows.get(0) : List.of(),
				headed ? rows.subList(1, rows.size()) : rows);
	}

	private static List<String> cells(String line) {
		String row = line.strip();
		String inner = row.substring(row.startsWith("|") ? 1 : 0,
				(row.length() > 1 && row.endsWith("|")) ? row.length() - 1 : row.length());
		return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
	}

	private static String strip(Pattern mark, String line) {
		return mark.matcher(line.strip()).replaceFirst("");
	}

}
