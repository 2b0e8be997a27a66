package org.jinwen.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The address of an article: 12 characters of Crockford's base 32 (lower case), from the
 * SHA-256 of the bulletin key and the first 40 Han characters, letters and digits of the
 * body. So the same bulletin gets the same addresses in every database.
 */
public final class PublicId {

	private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final int LENGTH = 12;

	private static final int BODY_CHARACTERS = 40;

	private PublicId() {
	}

	/**
	 * Derives the address of an article.
	 * @param bulletinKey key of the bulletin it stands in
	 * @param body its body
	 * @param attempt 0; counted up where that address is taken by another article
	 * @return the address
	 */
	public static String of(String bulletinKey, String body, int attempt) {
		String identity = bulletinKey + "\n" + opening(body) + ((attempt > 0) ? "\n" + attempt : "");
		byte[] digest = sha256(identity.getBytes(StandardCharsets.UTF_8));
		long bits = 0;
		for (int i = 0; i < 8; i++) {
			bits = (bits << 8) | (digest[i] & 0xFF);
		}
		StringBuilder id = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			id.append(ALPHABET.charAt((int) (bits >>> 59)));
			bits <<= 5;
		}
		return id.toString();
	}

	private static String opening(String body) {
		return Folding.fold(body)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.limit(BODY_CHARACTERS)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
