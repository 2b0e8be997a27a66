package org.jinwen.reading;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** Files names under the first letter of their pinyin. */
final class Initials {

	/** Under it stands what begins with a figure or a mark. */
	static final String OTHER = "#";

	/** Characters that are read otherwise as surnames, or in place names. */
	private static final Map<Integer, String> AS_SURNAME = Map.ofEntries(Map.entry((int) '曾', "Z"),
			Map.entry((int) '单', "S"), Map.entry((int) '仇', "Q"), Map.entry((int) '解', "X"), Map.entry((int) '查', "Z"),
			Map.entry((int) '翟', "Z"), Map.entry((int) '区', "O"), Map.entry((int) '朴', "P"), Map.entry((int) '盖', "G"),
			Map.entry((int) '缪', "M"), Map.entry((int) '冼', "X"), Map.entry((int) '覃', "Q"), Map.entry((int) '尉', "Y"));

	private static final AlphabeticIndex.ImmutableIndex<Object> INDEX = new AlphabeticIndex<>(ULocale.CHINESE)
		.addLabels(Locale.ENGLISH)
		.buildImmutableIndex();

	private static final Collator PINYIN = Collator.getInstance(ULocale.CHINESE).freeze();

	/** The order of names in a list from A to Z. */
	static final Comparator<String> ORDER = PINYIN::compare;

	private Initials() {
	}

	/** The place of a name in that order, for sorting many. */
	static CollationKey place(String name) {
		return PINYIN.getCollationKey(spoken(name));
	}

	/** From its first letter or figure on: “一国两制” stands under Y. */
	private static String spoken(String name) {
		int start = 0;
		while (start < name.length() && !Character.isLetterOrDigit(name.codePointAt(start))) {
			start += Character.charCount(name.codePointAt(start));
		}
		return name.substring(start);
	}

	/** The letter of the name of a section. */
	static String of(String name) {
		String label = INDEX.getBucket(INDEX.getBucketIndex(spoken(name))).getLabel();
		return label.matches("[A-Z]") ? label : OTHER;
	}

	/** The letter of the name of a person. */
	static String ofPerson(String name) {
		return AS_SURNAME.getOrDefault(name.codePointAt(0), of(name));
	}

}
