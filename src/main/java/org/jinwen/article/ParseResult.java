package org.jinwen.article;

import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the parser made of a bulletin, as it is kept with its bytes; only what pages show
 * of it is read.
 *
 * @param schema version of the document
 * @param parsed the part that the parser wrote
 */
public record ParseResult(int schema, Parsed parsed) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/**
	 * Reads the document kept with a bulletin.
	 * @param source the bytes it was made of
	 * @return what pages show of it
	 */
	public static ParseResult of(BulletinSourceCopy source) {
		return JSON.readValue(source.getParseResult(), ParseResult.class);
	}

	/**
	 * Some lines of the bulletin.
	 * @param first number of the first line wanted, may lie before the first
	 * @param last number of the last line wanted, may lie after the last
	 * @return those there are, in their order
	 */
	public List<ParsedLine> lines(int first, int last) {
		return this.parsed.lines().stream().filter((line) -> line.number() >= first && line.number() <= last).toList();
	}

	/**
	 * What the parser met in some lines of the bulletin.
	 * @param first number of the first line
	 * @param last number of the last line
	 * @return the notices, in the order of the lines
	 */
	public List<ParsedNotice> notices(int first, int last) {
		return this.parsed.notices()
			.stream()
			.filter((notice) -> notice.line() >= first && notice.line() <= last)
			.toList();
	}

	/**
	 * The part that the parser wrote.
	 *
	 * @param lines every line of the bulletin
	 * @param notices what was odd
	 */
	public record Parsed(List<ParsedLine> lines, List<ParsedNotice> notices) {

		public Parsed {
			lines = List.copyOf(lines);
			notices = List.copyOf(notices);
		}

	}

}
