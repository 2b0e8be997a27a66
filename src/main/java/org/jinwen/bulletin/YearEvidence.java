package org.jinwen.bulletin;

/** Where the year of an article's date comes from, the most trusted first. */
public enum YearEvidence {

	/** The year is printed with the date. */
	PRINTED,
	/** The bulletin's front matter tells it. */
	FRONT_MATTER,
	/** The bulletin's file name tells it. */
	FILE_NAME,
	/** A page line prints it (2020年6月24日 星期三). */
	PAGE_LINE,
	/** The years printed in the texts point to it. */
	TEXT

}
