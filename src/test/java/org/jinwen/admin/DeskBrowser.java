package org.jinwen.admin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/** A browser with cookies of its own, at an address that a proxy tells. */
final class DeskBrowser {

	private final int port;

	private final String address;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	DeskBrowser(int port, String address) {
		this.port = port;
		this.address = address;
	}

	HttpResponse<String> signIn(String name, String password) {
		return post("/sign-in", "/sign-in", Map.of("username", name, "password", password));
	}

	/** Sends a form that stands on a page, with the token of that page. */
	HttpResponse<String> post(String page, String target, Map<String, String> fields) {
		String token = open(page).select("input[name=_csrf]").attr("value");
		return send(request(target).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("_csrf=" + token + "&" + form(fields))));
	}

	static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	Document open(String page) {
		return Jsoup.parse(get(page).body());
	}

	HttpResponse<String> get(String page) {
		return send(request(page).GET());
	}

	/** Where the answer leads, empty if nowhere. */
	static String location(HttpResponse<?> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	boolean isAtTheDesk() {
		return get("/admin").statusCode() == 200;
	}

	String session() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("JSESSIONID"))
			.map(HttpCookie::getValue)
			.collect(Collectors.joining());
	}

	HttpRequest.Builder request(String page) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + page))
			.header("Accept", "text/html")
			.header("X-Forwarded-For", this.address);
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Gives every test a browser of its own, in front of the server it starts. */
	@TestConfiguration
	static class InFront {

		@Bean
		@Scope("prototype")
		DeskBrowser browser(@LocalServerPort int port) {
			return new DeskBrowser(port, "127.0.0.1");
		}

	}

}
