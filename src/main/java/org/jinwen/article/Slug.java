package org.jinwen.article;

import java.util.regex.Pattern;

/**
 * The part of an address that stands for a name: the name itself, without what an address
 * cannot carry.
 */
public final class Slug {

	private static final Pattern UNFIT = Pattern.compile("[/\\\\?#%;\\p{Cc}\\p{Cf}]");

	private Slug() {
	}

	/**
	 * Turns a name into its slug.
	 * @param name any name
	 * @return the name with {@code / \ ? # % ;} and controls replaced by {@code -}, not
	 * percent-encoded
	 */
	public static String of(String name) {
		String slug = UNFIT.matcher(name).replaceAll("-");
		// "." and ".." are steps in a path, not names
		return slug.matches("\\.{1,2}") ? slug.replace('.', '-') : slug;
	}

}
