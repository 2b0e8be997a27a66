package org.jinwen.bulletin;

/** How far ahead of the runner-up the reading of an article is. */
public enum Confidence {

	HIGH, MEDIUM, LOW

}
