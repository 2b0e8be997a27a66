package org.jinwen.admin;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a table that spreadsheets open. */
final class CsvLine {

	/** What a spreadsheet takes for the start of a formula, full-width forms too. */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private CsvLine() {
	}

	/**
	 * A line with its end; text that could run as a formula has a {@code '} before it.
	 */
	static String of(List<?> cells) {
		return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(Object value) {
		if (value instanceof Number number) {
			return number.toString();
		}
		String text = value.toString();
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
	}

}
