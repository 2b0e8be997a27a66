package org.jinwen.admin;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords up that can be read aloud and typed: no two characters look alike. */
final class PasswordMaker {

	/** Without 0, 1, i, l and o. */
	private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

	private static final int GROUPS = 6;

	private static final int GROUP_LENGTH = 4;

	private static final RandomGenerator RANDOM = new SecureRandom();

	private PasswordMaker() {
	}

	/** A password of 24 characters in six groups, worth 118 bits. */
	static String password() {
		return IntStream.range(0, GROUPS).mapToObj((group) -> group()).collect(Collectors.joining("-"));
	}

	private static String group() {
		return RANDOM.ints(GROUP_LENGTH, 0, ALPHABET.length())
			.mapToObj((index) -> ALPHABET.substring(index, index + 1))
			.collect(Collectors.joining());
	}

}
