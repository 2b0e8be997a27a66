package org.jinwen.admin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The newspaper as it stands on the net: one name, and a proxy that ends TLS. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:behind-tls",
				"jinwen.site.url=https://news.example", "jinwen.site.hosts=news.example,[::1]",
				"jinwen.admin.password=correct horse battery", "server.forward-headers-strategy=native" })
class BehindTlsTests {

	@LocalServerPort
	private int port;

	/** H10: a host that is not ours. */
	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "news.example.evil.example", "127.0.0.1", "localhost", "" })
	void refusesHostsItDoesNotGoBy(String host) {
		String answer = RawRequest.send(this.port, "GET / HTTP/1.1", "Host: " + host);
		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("Content-Security-Policy: default-src 'none'", "class=\"mast\"")
			.doesNotContain("evil.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.example", "NEWS.example", "news.example:443", "[::1]:8080" })
	void answersToItsOwnName(String host) {
		assertThat(RawRequest.send(this.port, "GET / HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200");
	}

	@Test
	void givesTheDeskACookieThatIsBoundToHostAndTls() {
		String answer = RawRequest.send(this.port, "GET /sign-in HTTP/1.1", "Host: news.example",
				"X-Forwarded-Proto: https");
		assertThat(answer.lines().filter((line) -> line.startsWith("Set-Cookie:"))).singleElement()
			.asString()
			.matches("Set-Cookie: __Host-jinwen=[0-9A-F]+; Path=/; Secure; HttpOnly; SameSite=Lax");
		assertThat(answer).contains("Strict-Transport-Security: max-age=31536000 ; includeSubDomains");
	}

	@Test
	void leadsToNoHostThatARequestNames() {
		assertThat(RawRequest.send(this.port, "GET /admin HTTP/1.1", "Host: news.example",
				"X-Forwarded-Host: evil.example"))
			.doesNotContain("Location: http")
			.doesNotContain("evil.example");
	}

}
