package org.jinwen.article;

/**
 * A place with the articles about it or a place in it.
 *
 * @param code begins with the codes of the places around it
 * @param name in full
 * @param slug as it stands in addresses, not yet percent-encoded
 * @param articles how many there are
 */
public record PlaceCount(String code, String name, String slug, long articles) {
}
