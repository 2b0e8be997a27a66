package org.jinwen.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer that is ready to be sent, as it is and packed, to whoever asks for it. Each
 * form has a strong ETag of its own, made of the content.
 */
final class FinishedPage {

	/** A minute old is new enough; ten more while a new one is fetched. */
	static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600";

	/** Below this, packing saves no packet. */
	private static final int WORTH_PACKING = 1_000;

	private final long version;

	private final @Nullable String type;

	private final Map<String, String> headers;

	private final byte[] plain;

	private final byte[] packed;

	private final String plainTag;

	private final String packedTag;

	/**
	 * Finishes a page.
	 * @param version of the content it was made of
	 * @param type its media type
	 * @param headers what its maker said besides
	 * @param content its bytes
	 */
	FinishedPage(long version, @Nullable String type, Map<String, String> headers, byte[] content) {
		this.version = version;
		this.type = type;
		this.headers = new LinkedHashMap<>(headers);
		this.plain = content;
		byte[] gzip = (content.length < WORTH_PACKING) ? content : pack(content);
		this.packed = (gzip.length < content.length) ? gzip : content;
		String hash = hash(content);
		this.plainTag = "\"" + hash + "\"";
		this.packedTag = (this.packed == content) ? this.plainTag : "\"" + hash + "-gzip\"";
	}

	/** Whether it was made of the newest content there is. */
	boolean isOf(long newest) {
		return this.version == newest;
	}

	/** How much memory it takes, in bytes. */
	int weight() {
		return this.plain.length + ((this.packed == this.plain) ? 0 : this.packed.length);
	}

	/** Sends it, or that it is still what the asker has. */
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean packing = this.packed != this.plain && acceptsGzip(request);
		String tag = packing ? this.packedTag : this.plainTag;
		this.headers.forEach(response::setHeader);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, tag);
		if (isKnown(tag, request)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(this.type);
		if (packing) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] content = packing ? this.packed : this.plain;
		response.setContentLength(content.length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(content);
		}
	}

	/** RFC 9110 lets a weak tag stand for a strong one here. */
	private static boolean isKnown(String tag, HttpServletRequest request) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return known != null && (known.equals("*") || known.contains(tag));
	}

	private static boolean acceptsGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null) {
			return false;
		}
		List<String> codings = Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
			.map((coding) -> coding.replaceAll("\\s", ""))
			.toList();
		String gzip = codings.stream()
			.filter((coding) -> coding.equals("gzip") || coding.startsWith("gzip;"))
			.findFirst()
			.orElseGet(() -> codings.stream().filter((coding) -> coding.startsWith("*")).findFirst().orElse(";q=0"));
		return !gzip.matches("[^;]*;q=0(?:\\.0*)?");
	}

	private static byte[] pack(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String hash(byte[] content) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
