package org.jinwen.article;

/**
 * A section or a reporter as shown in lists and links.
 *
 * @param name as printed
 * @param slug as it stands in addresses, not yet percent-encoded
 */
public record Named(String name, String slug) {
}
