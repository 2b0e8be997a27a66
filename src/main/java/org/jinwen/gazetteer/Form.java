package org.jinwen.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A way to write the name of divisions, or a longer word that only looks like one.
 *
 * @param text what is written
 * @param divisions what it can mean; nothing, for a word that is no place
 * @param local whether it means that only in papers of the same province
 * @param full whether it is the name in full
 */
record Form(String text, List<Division> divisions, boolean local, boolean full) {

	/** Words with the name of a place in them that tell of no place. */
	private static final List<String> OTHER_WORDS = List.of("北京时间", "上海合作组织", "长治久安", "孙中山", "周口店", "北海道", "哈密瓜", "普洱茶",
			"大同小异", "世界大同", "天下大同", "延安精神", "西安事变", "南京大屠杀");

	static List<Form> otherWords() {
		return OTHER_WORDS.stream().map((word) -> new Form(word, List.of(), false, false)).toList();
	}

	/**
	 * What it means in a text.
	 * @param home the place the paper writes from
	 * @param before the place that is named right before it
	 * @return {@code null} where it may be one of several, or none
	 */
	@Nullable Division meaning(@Nullable Division home, @Nullable Division before) {
		Division inside = (before != null) ? only(before) : null;
		if (inside != null) {
			return inside;
		}
		if (this.divisions.size() == 1) {
			Division one = this.divisions.get(0);
			return (!this.local || (home != null && home.province().equals(one.province()))) ? one : null;
		}
		return (home != null) ? nearest(home) : null;
	}

	private @Nullable Division only(Division around) {
		List<Division> inside = this.divisions.stream()
			.filter((division) -> around.contains(division) && !division.equals(around))
			.toList();
		return (inside.size() == 1) ? inside.get(0) : null;
	}

	/** Of several divisions of the name, the one in the paper's own prefecture. */
	private @Nullable Division nearest(Division home) {
		String prefecture = home.code().substring(0, Math.min(4, home.code().length()));
		List<Division> near = this.divisions.stream()
			.filter((division) -> division.code().startsWith(prefecture))
			.toList();
		return (near.size() == 1) ? near.get(0) : null;
	}

}
