package org.jinwen.article;

/**
 * Something odd that the parser met in a bulletin.
 *
 * @param line where, counted from 1; 0 for the bulletin as a whole
 * @param kind what ({@code HEADLINE_DERIVED}, {@code YEAR_UNKNOWN} …)
 * @param detail the text, name or number in question; may be empty
 */
public record ParsedNotice(int line, String kind, String detail) {
}
