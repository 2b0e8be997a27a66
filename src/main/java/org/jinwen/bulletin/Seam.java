package org.jinwen.bulletin;

/**
 * Where two halves of a paragraph, broken by a column, were joined (接缝).
 *
 * @param offset position in the block's text, in {@code char}s, at which the second half
 * begins
 * @param lineBefore source line that ends the first half, counted from 1
 * @param lineAfter source line that begins the second half
 */
public record Seam(int offset, int lineBefore, int lineAfter) {
}
