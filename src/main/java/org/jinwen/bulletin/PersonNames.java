package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells names from other words and cuts names that are printed without a separator:
 * {@code 甘娜刘子倩} is two people.
 */
final class PersonNames {

	private static final int LONGEST_RUN = 40;

	/** Names of other peoples have no surname: 巴图巴雅尔. */
	private static final int LONGEST_SINGLE = 6;

	/** 陈〓: printers set this for a character that they have no type of. */
	private static final char MISSING = '\u3013';

	private static final double IMPOSSIBLE = 1e6;

	private static final WordLists LISTS = WordLists.of("bulletin/names.txt");

	/** Words of two to four characters that begin like a name and are none. */
	private static final Set<String> NO_NAMES = Set.copyOf(LISTS.named("NO_NAMES"));

	/** 景区热, 公交线: words that begin like a name of three characters. */
	private static final Set<String> NO_BEGINNINGS = Set.copyOf(LISTS.named("NO_BEGINNINGS"));

	private static final Signs OF_A_BEGINNING = Signs
		.of(NO_BEGINNINGS.stream().map((word) -> word.substring(0, 1)).collect(Collectors.joining()));

	/** 文旅局, 水务局, 应急办: three characters that begin like a name and end like an office. */
	private static final Signs OFFICE = Signs.of("局委办厅署院所社队");

	/** 青公宣, 江交宣: what the press offices of police, traffic, examiners sign. */
	private static final Signs PRESS_OFFICE = Signs.of("公警交考卫检法");

	/** 郝女士: who is called so is not named. */
	private static final Words ADDRESSES = LISTS.words("ADDRESSES");

	/** What names of peoples without surnames are made of: 哈斯其其格, 扎西顿珠. */
	private static final Words MADE_OF = LISTS.words("MADE_OF");

	private PersonNames() {
	}

	static boolean isName(String word) {
		int length = word.length();
		if (length < 2 || !isHan(word)) {
			return word.indexOf('·') > 0 && length <= 20 && isHan(word.replace("·", ""));
		}
		return isBuiltLikeOne(word, length) && !NO_NAMES.contains(Fold.fold(word));
	}

	private static boolean isBuiltLikeOne(String word, int length) {
		if (length == 3 && OF_A_BEGINNING.has(word.charAt(0)) && NO_BEGINNINGS.contains(word.substring(0, 2))) {
			return false;
		}
		if (length == 3 && word.charAt(2) == '宣' && PRESS_OFFICE.has(word.charAt(1))) {
			return true;
		}
		if (word.charAt(length - 1) == '的' || (length == 3 && isAddress(word))) {
			return false;
		}
		if (Surnames.isCompoundAt(word, 0)) {
			return length == 3 || length == 4;
		}
		return (length <= 3 && Surnames.isSurname(word.charAt(0)) && !(length == 3 && OFFICE.has(word.charAt(2))))
				|| (length <= LONGEST_SINGLE && MADE_OF.anyIn(word));
	}

	/** Whether somebody is only addressed, and not named: 周先生. */
	static boolean isAddress(String word) {
		return ADDRESSES.anyEnds(word);
	}

	/** Whether a word without a known surname has the form of a name. */
	static boolean mayBeName(String word) {
		return word.length() >= 2 && word.length() <= 4 && isHan(word) && !isAddress(word)
				&& !NO_NAMES.contains(Fold.fold(word)) && !Places.isNamed(Fold.fold(word));
	}

	/**
	 * Cuts a run of glued names. Two to four characters are one name unless they can only
	 * be two; longer runs are cut where surnames stand.
	 */
	static List<String> split(String run) {
		int length = run.length();
		if (run.indexOf('·') >= 0 || length < 4 || length > LONGEST_RUN || (length == 4 && isName(run))) {
			return List.of(run);
		}
		double[] cost = new double[length + 1];
		int[] from = new int[length + 1];
		for (int end = 1; end <= length; end++) {
			cost[end] = IMPOSSIBLE;
			for (int size = 2; size <= Math.min(4, end); size++) {
				double sum = cost[end - size] + cost(run, end - size, size);
				if (sum < cost[end]) {
					cost[end] = sum;
					from[end] = end - size;
				}
			}
		}
		List<String> names = new ArrayList<>();
		boolean believed = length > LONGEST_SINGLE;
		for (int end = length; end > 0; end = from[end]) {
			names.add(run.substring(from[end], end));
			believed |= Surnames.isCommon(run.charAt(from[end])) || Surnames.isCompoundAt(run, from[end]);
		}
		if (!believed) {
			return List.of(run);
		}
		Collections.reverse(names);
		return names;
	}

	private static double cost(String run, int start, int size) {
		boolean compound = Surnames.isCompoundAt(run, start);
		if (size == 4) {
			return compound ? 1.4 : 5;
		}
		double shape = (size == 3) ? 1.0 : 1.25;
		if (Surnames.isCommon(run.charAt(start))) {
			return shape + 0.001 * Surnames.rank(run.charAt(start));
		}
		if (compound && size == 3) {
			return shape + 0.1;
		}
		return Surnames.isSurname(run.charAt(start)) ? shape + 0.4 : shape + 2.5;
	}

	static boolean isHan(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!isHan(word.charAt(i))) {
				return false;
			}
		}
		return !word.isEmpty();
	}

	static boolean isHan(char c) {
		return (c >= '\u4E00' && c <= '\u9FFF') || c == '\u3007' || c == MISSING || (c >= '\u3400' && c <= '\u4DBF')
				|| Character.isSurrogate(c);
	}

}
