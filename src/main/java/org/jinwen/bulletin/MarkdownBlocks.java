package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks that a bulletin's Markdown shows. Every line that is not blank lies in the
 * range of at least one block.
 *
 * @param blocks in the order of the lines; empty where the bulletin was refused
 * @param frontMatter what the bulletin tells about itself
 * @param notices what was odd
 */
record MarkdownBlocks(List<MarkdownBlock> blocks, FrontMatter frontMatter, List<Notice> notices) {

	private static final int FRONT_MATTER_LINES = 50;

	private static final Pattern KEY_AND_VALUE = Pattern.compile("([A-Za-z][\\w-]*)[ \t]*[:\uFF1A](.*)");

	MarkdownBlocks {
		blocks = List.copyOf(blocks);
		notices = List.copyOf(notices);
	}

	/**
	 * Reads Markdown as it stands on Chinese newspaper pages.
	 * @param lines lines without their ends
	 * @param limits how much work they may cause
	 */
	static MarkdownBlocks of(List<String> lines, ParseLimits limits) {
		int refusedAt = lineOfHeading(lines, limits.headings() + 1);
		if (refusedAt > 0) {
			Notice refusal = new Notice(refusedAt, NoticeKind.TOO_MANY_HEADINGS, Integer.toString(limits.headings()));
			return new MarkdownBlocks(List.of(), FrontMatter.NONE, List.of(refusal));
		}
		int body = endOfFrontMatter(lines);
		MarkdownReader reader = new MarkdownReader(lines, limits);
		if (body > 0) {
			reader.hide(0, body);
		}
		ChunkScanner.Scan scan = ChunkScanner.scan(lines, body, limits.blockCharacters());
		reader.read(scan.chunks());
		List<Notice> notices = new ArrayList<>(reader.notices());
		scan.openFence().ifPresent((line) -> notices.add(new Notice(line, NoticeKind.FENCE_OPEN, "")));
		return new MarkdownBlocks(reader.blocks(), frontMatter(lines.subList(0, body)), notices);
	}

	/** The line of the n-th heading; 0 where there are fewer. */
	private static int lineOfHeading(List<String> lines, int n) {
		int headings = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (MarkupLines.heading(lines.get(i)) && ++headings == n) {
				return i + 1;
			}
		}
		return 0;
	}

	/** Index after the front matter; 0 where there is none. */
	private static int endOfFrontMatter(List<String> lines) {
		int first = 0;
		while (first < lines.size() && lines.get(first).isBlank()) {
			first++;
		}
		if (first == lines.size() || !lines.get(first).strip().equals("---")) {
			return 0;
		}
		boolean any = false;
		for (int i = first + 1; i < Math.min(lines.size(), first + FRONT_MATTER_LINES); i++) {
			String line = lines.get(i).strip();
			if (line.equals("---") || line.equals("...")) {
				return any ? i + 1 : 0;
			}
			if (line.length() > 1_000 || !KEY_AND_VALUE.matcher(line).matches()) {
				return 0;
			}
			any = true;
		}
		return 0;
	}

	private static FrontMatter frontMatter(List<String> lines) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : lines) {
			Matcher matcher = KEY_AND_VALUE.matcher(line.strip());
			if (matcher.matches()) {
				values.put(matcher.group(1).toLowerCase(Locale.ROOT), unquoted(matcher.group(2).strip()));
			}
		}
		return values.isEmpty() ? FrontMatter.NONE : new FrontMatter(values);
	}

	private static String unquoted(String value) {
		boolean quoted = value.length() > 1 && value.charAt(0) == value.charAt(value.length() - 1)
				&& (value.charAt(0) == '"' || value.charAt(0) == '\'');
		return quoted ? value.substring(1, value.length() - 1) : value;
	}

}
