package org.jinwen.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jinwen.article.ContentVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the pages that everyone may read as they are sent, and sends them before anything
 * else is asked. A page depends on its address and on the content alone, so it is made
 * once for each version of the content.
 */
class FinishedPages extends HttpFilter {

	/** Also the API, feeds and sitemaps; never the desk, health or files. */
	private static final Pattern PUBLIC = Pattern
		.compile("/(?:(?:sections|reporters|articles|bulletins|archive|places|api)(?:/.*)?|search|feed\\.[a-z]+"
				+ "|(?:news-)?sitemap[a-z0-9-]*\\.xml|robots\\.txt)?");

	/** The index follows the content a moment later, so its answers are not kept. */
	private static final Set<String> KEPT_PARAMETERS;

	static {
		Set<String> names = new TreeSet<>(Parameters.OF_LISTINGS);
		names.addAll(Set.of(Preferences.LANGUAGE, Preferences.SIZE, Preferences.THEME));
		KEPT_PARAMETERS = Set.copyOf(names);
	}

	private static final int LARGEST_KEPT = 2 * 1024 * 1024;

	private static final int WEIGHT_OF_HEADERS = 2_000;

	private static final String SHORTLY = "public, max-age=5";

	private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "date", "keep-alive",
			"transfer-encoding");

	private final transient ContentVersion version;

	private final transient SiteSettings site;

	private final transient Cache<String, FinishedPage> pages;

	FinishedPages(ContentVersion version, SiteSettings site, DataSize memory) {
		this.version = version;
		this.site = site;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.<String, FinishedPage>weigher((key, page) -> page.weight() + 2 * key.length() + WEIGHT_OF_HEADERS)
			.build();
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!isPublic(request)) {
			chain.doFilter(request, response);
			return;
		}
		// read first: what is made from here on is of this version or a newer one
		long newest = this.version.current();
		String key = key(request);
		FinishedPage kept = (key != null) ? this.pages.getIfPresent(key) : null;
		if (kept != null && kept.isOf(newest)) {
			kept.answer(request, response);
			return;
		}
		Draft draft = new Draft(response);
		chain.doFilter(new AsGet(request), draft);
		if (response.isCommitted() || !draft.isFinished()) {
			draft.send();
			return;
		}
		FinishedPage page = draft.finish(newest);
		if (key != null && page.weight() <= LARGEST_KEPT) {
			this.pages.put(key, page);
		}
		page.answer(request, response);
	}

	private static boolean isPublic(HttpServletRequest request) {
		String method = request.getMethod();
		return ("GET".equals(method) || "HEAD".equals(method))
				&& PUBLIC.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches();
	}

	/**
	 * All that a page depends on besides the content.
	 * @return {@code null} if it depends on more than is known here
	 */
	private @Nullable String key(HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? request.getQueryString() : "";
		for (String parameter : query.isEmpty() ? new String[0] : query.split("&", -1)) {
			int end = parameter.indexOf('=');
			if (end < 0 || !KEPT_PARAMETERS.contains(parameter.substring(0, end))) {
				return null;
			}
		}
		if (request.getRequestURI().endsWith(Addresses.SEARCH)) {
			return null;
		}
		return (request.isSecure() ? "s " : "p ") + this.site.base(request) + " " + request.getRequestURI() + "?"
				+ query;
	}

	/** Whoever asks for the head alone is told what the whole would be. */
	private static final class AsGet extends HttpServletRequestWrapper {

		private AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

	/** An answer in the making. */
	private static final class Draft extends ContentCachingResponseWrapper {

		private @Nullable Locale language;

		private Draft(HttpServletResponse response) {
			super(response);
		}

		/** The container keeps the language to itself until the answer is sent. */
		@Override
		public void setLocale(Locale locale) {
			this.language = locale;
			super.setLocale(locale);
		}

		/** Whether it is the same for everyone, as far as its maker said. */
		boolean isFinished() {
			return getStatus() == HttpServletResponse.SC_OK && !containsHeader(HttpHeaders.CACHE_CONTROL)
					&& !containsHeader(HttpHeaders.SET_COOKIE);
		}

		FinishedPage finish(long version) {
			Map<String, String> headers = new LinkedHashMap<>();
			if (this.language != null) {
				headers.put(HttpHeaders.CONTENT_LANGUAGE, this.language.toLanguageTag());
			}
			for (String name : getHeaderNames()) {
				if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
					headers.put(name, String.join(", ", getHeaders(name)));
				}
			}
			headers.remove(HttpHeaders.CONTENT_TYPE);
			return new FinishedPage(version, getContentType(), headers, getContentAsByteArray());
		}

		/** Sends what is no finished page; nobody is to keep it long. */
		void send() throws IOException {
			if (!isCommitted() && !containsHeader(HttpHeaders.CACHE_CONTROL)) {
				HttpStatus status = HttpStatus.resolve(getStatus());
				setHeader(HttpHeaders.CACHE_CONTROL,
						(status == null || status.is5xxServerError()) ? "no-store" : SHORTLY);
			}
			copyBodyToResponse();
		}

	}

}
