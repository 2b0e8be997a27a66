package org.jinwen.admin;

import java.util.List;
import java.util.Optional;

import org.jinwen.article.Articles;
import org.jinwen.ingest.BulletinChanges;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.ImportOrder;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.ingest.Importer;
import org.jinwen.ingest.SeedProperties;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Page;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(controllers = { DeskController.class, ImportHistoryController.class, RunOrdersController.class,
		SignInController.class }, properties = "jinwen.seeds.location=no-such-folder")
@Import(SecurityConfiguration.class)
@EnableConfigurationProperties(SeedProperties.class)
@MockitoBean(types = { Articles.class, FileReports.class, BulletinChanges.class, DeskAccounts.class, AuditLog.class })
class DeskControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Importer importer;

	@MockitoBean
	private ImportRuns runs;

	@BeforeEach
	void nothingWasImportedYet() {
		given(this.runs.findAllByOrderByIdDesc(any())).willReturn(Page.empty());
		given(this.importer.running()).willReturn(Optional.empty());
	}

	@Test
	void asksStrangersToSignIn() {
		for (String address : List.of("/admin", "/admin/", "/admin/imports", "/admin/imports/1", "/admin/anything")) {
			assertThat(this.mvc.get().uri(address)).hasRedirectedUrl("/sign-in");
		}
		assertThat(this.mvc.post().uri("/admin/imports").with(csrf())).hasRedirectedUrl("/sign-in");
		verifyNoInteractions(this.importer);
	}

	@Test
	@WithMockUser(roles = "READER")
	void isClosedToOtherRoles() {
		assertThat(this.mvc.get().uri("/admin")).hasStatus(403);
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void refusesAFormThatIsNotOurs() {
		assertThat(this.mvc.post().uri("/admin/imports")).hasStatus(403);
		assertThat(this.mvc.post().uri("/admin/imports").with(csrf().useInvalidToken())).hasStatus(403);
		verifyNoInteractions(this.importer);
	}

	@Test
	@WithMockUser(username = "lin", roles = "ADMIN")
	void leadsFromTheButtonToTheReport() {
		given(this.importer.start(ImportOrder.everything("lin"))).willReturn(Optional.of(new Importer.Start(7, true)));
		assertThat(this.mvc.post().uri("/admin/imports").with(csrf()).param("mark", "a"))
			.hasRedirectedUrl("/admin/imports/7");
	}

	@Test
	@WithMockUser(username = "lin", roles = "ADMIN")
	void startsOneRunHoweverOftenTheSameButtonIsPressed() {
		given(this.importer.start(ImportOrder.everything("lin"))).willReturn(Optional.of(new Importer.Start(7, true)))
			.willReturn(Optional.of(new Importer.Start(8, true)));
		RequestPostProcessor session = inOneSession();
		for (int press = 0; press < 3; press++) {
			assertThat(this.mvc.post().uri("/admin/imports").with(csrf()).with(session).param("mark", "a"))
				.hasRedirectedUrl("/admin/imports/7");
		}
		assertThat(this.mvc.post().uri("/admin/imports").with(csrf()).with(session).param("mark", "b"))
			.hasRedirectedUrl("/admin/imports/8");
		verify(this.importer, times(2)).start(ImportOrder.everything("lin"));
	}

	@Test
	@WithMockUser(username = "lin", roles = "ADMIN")
	void triesAgainWhereNoRunWasStarted() {
		given(this.importer.start(ImportOrder.everything("lin"))).willReturn(Optional.empty())
			.willReturn(Optional.of(new Importer.Start(9, true)));
		RequestPostProcessor session = inOneSession();
		assertThat(this.mvc.post().uri("/admin/imports").with(csrf()).with(session).param("mark", "a"))
			.hasRedirectedUrl("/admin?busy");
		assertThat(this.mvc.post().uri("/admin/imports").with(csrf()).with(session).param("mark", "a"))
			.hasRedirectedUrl("/admin/imports/9");
	}

	@Test
	@WithMockUser(username = "lin", roles = "ADMIN")
	void keepsTheLanguageThroughTheRedirect() {
		given(this.importer.start(ImportOrder.everything("lin"))).willReturn(Optional.of(new Importer.Start(7, true)));
		assertThat(this.mvc.post().uri("/admin/imports?lang=en").with(csrf()).param("mark", "a"))
			.hasRedirectedUrl("/admin/imports/7?lang=en");
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void saysThatTheFolderIsMissingAndNothingWasImported() {
		assertThat(this.mvc.get().uri("/admin")).hasStatusOk()
			.bodyText()
			.contains("找不到种子文件夹 no-such-folder", "还没有导入过", "重新导入种子文件夹");
		assertThat(this.mvc.get().uri("/admin?lang=en")).hasStatusOk()
			.bodyText()
			.contains("There is no seeds folder no-such-folder", "There was no import yet");
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void hasNoReportOfARunThatNeverWas() {
		given(this.runs.findById(4)).willReturn(Optional.empty());
		for (String address : List.of("/admin/imports/4", "/admin/imports/x", "/admin/imports/99999999999999999999")) {
			assertThat(this.mvc.get().uri(address)).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/admin/imports?page=2")).hasStatus(404);
		assertThat(this.mvc.get().uri("/admin/imports?page=x")).hasStatus(400);
	}

	@Test
	void asksForNameAndPassword() throws Exception {
		String page = this.mvc.get().uri("/sign-in?refused").exchange().getResponse().getContentAsString();
		assertThat(Jsoup.parse(page).select("form[action=/sign-in] input").eachAttr("name")).contains("_csrf",
				"username", "password");
		assertThat(page).contains("用户名或密码不对");
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void sendsWhoIsSignedInFromTheDoorToTheDesk() {
		assertThat(this.mvc.get().uri("/sign-in")).hasRedirectedUrl("/admin");
	}

	private static RequestPostProcessor inOneSession() {
		MockHttpSession session = new MockHttpSession();
		return (request) -> {
			request.setSession(session);
			return request;
		};
	}

}
