package org.jinwen.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Listings;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.Relatives;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.reading.Story.story;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ArticleController.class)
@AutoConfigureMockMvc(addFilters = false)
@MockitoBean(types = { Listings.class, Relatives.class })
class SourcePageTests {

	private static final Bulletin BULLETIN = Story.bulletin("并州/3 版", "并州晚报", LocalDate.of(2024, 12, 6));

	private static final String PARSE_RESULT = """
			{"schema":1,"parsed":{"key":"并州/3 版","unknown":{"to":"pages"},"notices":[],"lines":[
			{"number":1,"text":"## 绿道<script>alert(1)</script>","role":"HEADLINE","article":0,
			 "cues":["HEADLINE_MARKED"],"runnerUp":"SECTION"},
			{"number":2,"text":"","role":null,"article":null,"cues":[],"runnerUp":null},
			{"number":3,"text":"前半","role":"LEAD","article":0,"cues":[],"runnerUp":null},
			{"number":4,"text":"后半。","role":"PARAGRAPH_CONTINUED","article":0,"cues":[],"runnerUp":null},
			{"number":5,"text":"责编：某某","role":"FURNITURE","article":null,"cues":[],"runnerUp":null},
			{"number":99,"text":"别处","role":"PARAGRAPH","article":3,"cues":[],"runnerUp":null}]}}""";

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Articles articles;

	@MockitoBean
	private RetiredAddresses retired;

	@MockitoBean
	private BulletinSources sources;

	private HtmlPage open(String query) {
		Article article = story("绿道全线贯通").headedAt(1).text("前半后半。").print(BULLETIN, 1);
		given(this.articles.findByPublicId(article.getPublicId())).willReturn(Optional.of(article));
		given(this.sources.findCurrent(BULLETIN.getKey())).willReturn(Optional.of(new BulletinSourceCopy(BULLETIN,
				"## 绿道".getBytes(StandardCharsets.UTF_8), Instant.EPOCH, PARSE_RESULT)));
		return HtmlPage.open(this.mvc, "/articles/" + article.getPublicId() + "/source" + query);
	}

	@Test
	void showsTheLinesWithTheirRolesAndWhatDecidedForThem() {
		HtmlPage page = open("");
		assertThat(page.texts(".found p")).containsExactly("前半后半。");
		assertThat(page.texts(".lines .raw")).containsExactly("## 绿道<script>alert(1)</script>", "前半", "后半。", "责编：某某");
		assertThat(page.texts("#L1 .why b")).containsExactly("主题");
		assertThat(page.texts("#L1 .cues > span")).containsExactly("按标题字排印", "其次可能是：栏目");
		assertThat(page.texts("#L4 .seam")).containsExactly("接缝");
		assertThat(page.texts(".lines .own .n")).containsExactly("1", "3", "4");
		assertThat(page.html().select("script:not([src])")).isEmpty();
	}

	@Test
	void speaksEnglishToo() {
		assertThat(open("?lang=en").texts("#L1 .cues > span")).containsExactly("headlines are set in heading type",
				"Next best: section");
	}

	@Test
	void followsAnArticleThatMovedAndKnowsNoOther() {
		given(this.retired.findByPublicId("000000000001"))
			.willReturn(Optional.of(new RetiredAddress("000000000001", "000000000002")));
		assertThat(this.mvc.get().uri("/articles/000000000001/source")).hasStatus(301)
			.hasHeader("Location", "/articles/000000000002/source");
		assertThat(this.mvc.get().uri("/articles/000000000009/source")).hasStatus(404);
	}

}
