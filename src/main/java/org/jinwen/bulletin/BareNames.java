package org.jinwen.bulletin;

import java.util.List;

/** Names printed without a role: whether they are people at all. */
final class BareNames {

	/** So many names without a role are a list of something else. */
	private static final int MOST = 6;

	private static final int SLOGANS = 3;

	private BareNames() {
	}

	/** In brackets, one sure name vouches for its neighbours: {@code (那木汗 王丹)}. */
	static boolean are(List<Credit> credits, boolean bracketed) {
		if (credits.isEmpty() || credits.size() > MOST || (!bracketed && areSlogans(credits))) {
			return false;
		}
		boolean anySure = false;
		for (Credit credit : credits) {
			boolean sure = isSure(credit);
			if (!sure && !(bracketed && mayBeOne(credit))) {
				return false;
			}
			anySure |= sure;
		}
		return anySure;
	}

	/** 补短板 强弱项 惠民生: of three people one has a common surname. */
	private static boolean areSlogans(List<Credit> credits) {
		return credits.size() >= SLOGANS && credits.stream().noneMatch((credit) -> hasCommonSurname(credit.name()));
	}

	private static boolean hasCommonSurname(String name) {
		return Surnames.isCommon(name.charAt(0)) || Surnames.isCompoundAt(name, 0);
	}

	private static boolean isSure(Credit credit) {
		return credit.role() != null || PersonNames.isName(credit.name());
	}

	private static boolean mayBeOne(Credit credit) {
		return PersonNames.mayBeName(credit.name());
	}

}
