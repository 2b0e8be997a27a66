package org.jinwen.admin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The addresses that anyone may read. What is neither named here nor part of the desk is
 * not found, whatever is mapped to it.
 */
final class PublicAddresses {

	private static final List<String> PATTERNS = List.of("/", "/sections/**", "/reporters/**", "/articles/**",
			"/bulletins/**", "/archive/**", "/places/**", "/search", "/api/**", "/feed.atom", "/feed.rss", "/feed.json",
			"/sitemap.xml", "/sitemap-{part}.xml", "/news-sitemap.xml", "/robots.txt", "/{file}.css", "/{file}.svg",
			"/{file}.js", "/{file}.png", "/favicon.ico", "/actuator/health/liveness", "/actuator/health/readiness");

	/** A public address, however it is asked for. */
	static final RequestMatcher ANY_METHOD = matcher(
			PATTERNS.stream().map(PathPatternRequestMatcher::pathPattern).toList());

	/** A public address that is only read. */
	static final RequestMatcher READ = matcher(List.of(HttpMethod.GET, HttpMethod.HEAD)
		.stream()
		.flatMap((method) -> PATTERNS.stream().map((pattern) -> PathPatternRequestMatcher.pathPattern(method, pattern)))
		.toList());

	private PublicAddresses() {
	}

	private static RequestMatcher matcher(List<PathPatternRequestMatcher> matchers) {
		return new OrRequestMatcher(List.<RequestMatcher>copyOf(matchers));
	}

	/** Whether a public address is asked for in a way it does not answer. */
	static boolean isMisused(HttpServletRequest request) {
		return ANY_METHOD.matches(request) && !READ.matches(request);
	}

}
