package org.jinwen.bulletin;

/**
 * Something odd that the parser met; data for the editor, never an error.
 *
 * @param line where, counted from 1; 0 for the bulletin as a whole
 * @param kind what, the key of the message people see
 * @param detail the piece of text, name or number in question; may be empty
 */
public record Notice(int line, NoticeKind kind, String detail) {
}
