package org.jinwen.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(ErrorPageController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(ErrorPagesTests.FailingController.class)
class ErrorPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "400, 地址里有看不懂的内容", "403, 这一页不对外开放", "404, 没有这一页", "405, 这个地址不接受这种请求", "410, 稿件已撤下", "418, 这个请求无法处理",
			"429, 请求太频繁", "500, 出错了", "502, 出错了", "503, 暂时无法打开" })
	void saysWhatWentWrongInTheLookOfTheSite(int status, String title) {
		HtmlPage page = HtmlPage.open(this.mvc, "/fail/" + status);
		assertThat(page.response().getStatus()).isEqualTo(status);
		assertThat(page.texts("h1")).containsExactly(title);
		assertThat(page.texts(".mast .name")).containsExactly("晋闻");
		assertThat(page.texts(".nav a")).contains("首页");
		assertThat(page.response().getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("zh-CN");
		assertThat(page.html().select("link[rel=canonical], .settings")).isEmpty();
	}

	@Test
	void speaksEnglishWhereTheAddressSaysSo() {
		assertThat(HtmlPage.open(this.mvc, "/nosuch?lang=en").texts("h1")).containsExactly("There is no such page");
	}

	@Test
	void neverShowsWhatAProgramThrew() {
		HtmlPage page = HtmlPage.open(this.mvc, "/fail/secret");
		assertThat(page.response().getStatus()).isEqualTo(500);
		assertThat(page.html().html()).doesNotContain("jdbc:", "Exception", "at org.");
	}

	@Test
	void asksForPatienceWhileTheDatabaseIsAway() {
		HtmlPage page = HtmlPage.open(this.mvc, "/fail/database");
		assertThat(page.response().getStatus()).isEqualTo(503);
		assertThat(page.response().getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("30");
	}

	@Test
	void namesTheMethodsAnAddressTakes() {
		MvcTestResult result = this.mvc.post().uri("/fail/404").accept("text/html").exchange();
		assertThat(result).hasStatus(405).headers().containsHeader(HttpHeaders.ALLOW);
		assertThat(result).bodyText().contains("这个地址不接受这种请求");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/problem+json" })
	void givesProgramsAProblemDocument(String accept) {
		MvcTestResult result = this.mvc.get().uri("/nosuch").accept(accept).exchange();
		assertThat(result).hasStatus(404).hasContentType("application/problem+json");
		assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(404);
		assertThat(result).bodyJson().extractingPath("$.title").isEqualTo("Not Found");
	}

	@Test
	void namesTheParameterInAProblemDocument() {
		MvcTestResult result = this.mvc.get().uri("/fail/parameter").accept("application/json").exchange();
		assertThat(result).hasStatus(400).bodyJson().extractingPath("$.parameter").isEqualTo("page");
		assertThat(result).bodyJson().extractingPath("$.detail").asString().contains("“x”");
	}

	@Test
	void givesProblemsToWhoeverAsksTheApi() {
		assertThat(this.mvc.get().uri("/api/nosuch").accept("*/*")).hasStatus(404)
			.hasContentType("application/problem+json");
	}

	@Test
	void escapesWhatItQuotes() {
		HtmlPage page = HtmlPage.open(this.mvc, "/fail/script");
		assertThat(page.html().select("script:not([src])")).isEmpty();
		assertThat(page.texts(".note.err")).singleElement().asString().contains("<script>");
	}

	@Test
	void answersForTheContainer() {
		MvcTestResult result = this.mvc.get()
			.uri("/error")
			.accept("text/html")
			.requestAttr("jakarta.servlet.error.status_code", 403)
			.requestAttr("jakarta.servlet.error.request_uri", "/admin")
			.exchange();
		assertThat(result).hasStatus(403);
		assertThat(result).bodyText().contains("这一页不对外开放");
	}

	@Test
	void findsNothingAtItsOwnAddress() {
		assertThat(HtmlPage.open(this.mvc, "/error").response().getStatus()).isEqualTo(404);
	}

	@Test
	void fallsBackToAPlainPageWhenItsOwnCannotBeDrawn() throws Exception {
		var request = new org.springframework.mock.web.MockHttpServletRequest();
		var response = new org.springframework.mock.web.MockHttpServletResponse();
		response.setStatus(500);
		request.setAttribute(org.springframework.web.servlet.DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE,
				new AddressLocaleResolver(new SiteSettings("晋闻", Language.ZH_CN, null)));
		new ErrorView((name, locale) -> {
			throw new IllegalStateException("no layout");
		}, new HttpHeaders()).render(java.util.Map.of(), request, response);
		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(Jsoup.parse(response.getContentAsString()).text()).contains("500", "请稍后再试")
			.doesNotContain("no layout");
	}

	@Controller
	static class FailingController {

		@GetMapping("/fail/{how}")
		String fail(@PathVariable String how) {
			throw switch (how) {
				case "secret" -> new IllegalStateException("jdbc:h2:file:/secret");
				case "database" -> new DataAccessResourceFailureException("gone");
				case "parameter" -> new BadParameterException("page", "x", "page", "");
				case "script" -> new BadParameterException("page", "<script>alert(1)</script>", "page", "");
				default -> new ResponseStatusException(HttpStatusCode.valueOf(Integer.parseInt(how)));
			};
		}

	}

}
