package org.jinwen.bulletin;

import java.util.List;

/** Names printed without a role: whether they are people at all. */
final class BareNames {

	/** So many names without a role are a list of something else. */
	private static final int MOST = 6;

	private static final Signs OF_PLACES = Signs.of("县区镇乡村");

	private static final int SLOGANS = 3;

	private static final int VOUCHING = 3;

	/** A name without a surname that anyone knows has two or three characters. */
	private static final int LONGEST = 3;

	private BareNames() {
	}

	/**
	 * In brackets, one sure name vouches for its neighbours: {@code (那木汗 王丹)}; without,
	 * three vouch for one.
	 */
	static boolean are(List<Credit> credits, boolean bracketed) {
		if (credits.isEmpty() || credits.size() > MOST || (!bracketed && areSlogans(credits))) {
			return false;
		}
		long sure = credits.stream().filter(BareNames::isSure).count();
		boolean vouched = bracketed ? sure > 0 : areSet(credits, sure);
		return sure == credits.size()
				|| (vouched && credits.stream().allMatch((credit) -> isSure(credit) || mayBeOne(credit)));
	}

	/** 霜叶 王丹 李静 赵清: three names and one more, which is no verb at their end. */
	private static boolean areSet(List<Credit> credits, long sure) {
		return sure >= VOUCHING && sure == credits.size() - 1 && isSure(credits.get(credits.size() - 1))
				&& credits.stream().allMatch((credit) -> credit.name().length() <= LONGEST);
	}

	/** 补短板 强弱项 惠民生: of three people one has a common surname. */
	private static boolean areSlogans(List<Credit> credits) {
		return credits.size() >= SLOGANS && credits.stream().noneMatch((credit) -> hasCommonSurname(credit.name()));
	}

	private static boolean hasCommonSurname(String name) {
		return Surnames.isCommon(name.charAt(0)) || Surnames.isCompoundAt(name, 0);
	}

	private static boolean isSure(Credit credit) {
		return credit.role() != null || (PersonNames.isName(credit.name()) && !isOfAPlace(credit.name()));
	}

	/** 柯城区 begins with a surname. */
	private static boolean isOfAPlace(String name) {
		return name.length() == LONGEST && OF_PLACES.has(name.charAt(LONGEST - 1));
	}

	private static boolean mayBeOne(Credit credit) {
		return PersonNames.mayBeName(credit.name());
	}

}
