package org.jinwen.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division of China.
 *
 * @param code of GB/T 2260 without its zeros: two digits for a province, four for a
 * prefecture, six for a county
 * @param name in full: {@code 太原市}
 * @param slug the part of an address that stands for it: the name, after that of the
 * division above where there are several of the name
 * @param shortName the name without its kind, where that means nothing but this place
 */
public record Division(String code, String name, String slug, @Nullable String shortName) {

	private static final int PROVINCE = 2;

	/** Whether another division is this one or lies in it. */
	public boolean contains(Division other) {
		return other.code.startsWith(this.code);
	}

	/** Code of the province it is or lies in. */
	public String province() {
		return this.code.substring(0, PROVINCE);
	}

	/** Whether it is a province. */
	public boolean isProvince() {
		return this.code.length() == PROVINCE;
	}

}
