package org.jinwen.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a whole server answers: its container, its filters and its files. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:server", "jinwen.seeds.import-at-start=never" })
class ReaderServerTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder to(String address) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
			.header("Accept", "text/html");
	}

	@ParameterizedTest
	@CsvSource({ "400, /articles?q=%ff", "400, //x", "404, /reporters/nosuch", "404, /nosuch", "404, /nosuch.png",
			"404, /bulletins/a/b/", "404, /articles?page=2147483648", "404, /sections/%E2%80%AE" })
	void answersStrangeAddressesWithAPageOfItsOwn(int status, String address) throws Exception {
		HttpResponse<String> response = send(to(address));
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(Jsoup.parse(response.body()).select(".mast .name").text()).isEqualTo("晋闻");
		assertThat(response.body()).doesNotContain("Exception", "org.");
	}

	@Test
	void takesNothingButReading() throws Exception {
		HttpResponse<String> response = send(to("/articles").POST(HttpRequest.BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow"))
			.hasValueSatisfying((allow) -> assertThat(allow).contains("GET"));
		assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("这个地址不接受这种请求");
	}

	@ParameterizedTest
	@CsvSource({ "/", "/articles", "/sections", "/reporters", "/bulletins", "/nosuch", "/articles?page=x" })
	void knowsNoSession(String address) throws Exception {
		HttpResponse<String> response = send(to(address));
		assertThat(response.headers().map()).doesNotContainKey("set-cookie");
		assertThat(response.body()).doesNotContain("jsessionid");
	}

	@Test
	void letsHashedFilesBeKeptForGood() throws Exception {
		String styles = Jsoup.parse(send(to("/")).body()).select("link[rel=stylesheet]").attr("href");
		assertThat(styles).matches("/site-[0-9a-f]{32}\\.css");
		HttpResponse<String> hashed = send(to(styles).setHeader("Accept", "text/css"));
		assertThat(hashed.statusCode()).isEqualTo(200);
		assertThat(hashed.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
		String script = Jsoup.parse(send(to("/")).body()).select("script").attr("src");
		assertThat(script).matches("/site-[0-9a-f]{32}\\.js");
		assertThat(send(to(script).setHeader("Accept", "*/*")).headers().firstValue("Cache-Control"))
			.contains("max-age=31536000, public, immutable");
		HttpResponse<String> plain = send(to("/site.css").setHeader("Accept", "text/css"));
		assertThat(plain.statusCode()).isEqualTo(200);
		assertThat(plain.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
	}

	@Test
	void doesNotKnowAFileByAWrongHash() throws Exception {
		assertThat(send(to("/site-" + "0".repeat(32) + ".css")).statusCode()).isEqualTo(404);
	}

}
