package org.jinwen.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.jinwen.article.ArticleText;
import org.jinwen.article.BulletinImprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bulletin with its articles as they stood in the store at one moment, in words and not
 * in keys of the database, so that it can be brought back.
 *
 * @param schema version of this shape
 * @param imprint what was known of the bulletin
 * @param placesBy what the places of its articles were found by
 * @param articles its articles in the order of the page
 * @param sources what is to be kept of its bytes because the change takes it away
 */
public record PrintedBulletin(int schema, BulletinImprint imprint, @Nullable String placesBy,
		List<PrintedArticle> articles, List<KeptSource> sources) {

	static final int SCHEMA = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public PrintedBulletin {
		articles = List.copyOf(articles);
		sources = List.copyOf(sources);
	}

	static PrintedBulletin parse(String json) {
		return JSON.readValue(json, PrintedBulletin.class);
	}

	String toJson() {
		return JSON.writeValueAsString(this);
	}

	PrintedBulletin with(List<KeptSource> kept) {
		return new PrintedBulletin(this.schema, this.imprint, this.placesBy, this.articles, kept);
	}

	/** Tells this state of the bulletin from all others. */
	String hash() {
		String json = with(List.of()).toJson();
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * An article as it stood there.
	 *
	 * @param publicId its address
	 * @param ordinal place in the bulletin, counted from 1
	 * @param section name of the column it stood under
	 * @param credits who made it
	 * @param listedOn the day it was listed under
	 * @param places codes of the places it was about, in their order
	 * @param text what stood on its page
	 */
	public record PrintedArticle(String publicId, int ordinal, @Nullable String section, List<PrintedCredit> credits,
			LocalDate listedOn, List<String> places, ArticleText text) {

		public PrintedArticle {
			credits = List.copyOf(credits);
			places = List.copyOf(places);
		}

	}

	/**
	 * A person credited for it.
	 *
	 * @param name who
	 * @param role as printed
	 */
	public record PrintedCredit(String name, @Nullable String role) {
	}

	/**
	 * Bytes of the bulletin, and what the parser of that time made of them.
	 *
	 * @param sha256 of the bytes
	 * @param bytes as received
	 * @param receivedAt when
	 * @param parserVersion parser that read them
	 * @param parseResult what it made of them
	 */
	@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
	public record KeptSource(String sha256, byte[] bytes, Instant receivedAt, String parserVersion,
			String parseResult) {
	}

}
