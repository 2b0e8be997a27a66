package org.jinwen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.EditorsPaper.article;
import static org.jinwen.EditorsPaper.ended;
import static org.jinwen.EditorsPaper.exact;
import static org.jinwen.EditorsPaper.town;
import static org.jinwen.PaperOnScreen.button;
import static org.jinwen.PaperOnScreen.link;

/**
 * What editors come for besides single articles, each by keyboard alone, the sign-in
 * included, and each without JavaScript.
 */
class EditorialOfficeIT {

	@TempDir
	private static Path home;

	private static EditorsPaper paper;

	@BeforeAll
	static void open() throws IOException {
		paper = EditorsPaper.open(home);
	}

	@AfterAll
	static void close() {
		if (paper != null) {
			paper.close();
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void writesWhatAPreviewShowedAndUndoesIt(Way way) throws IOException {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = paper.onScreen().atTheDesk(visit, way);
			paper.edit(way, "最小的九岁", "最小的八岁");
			way.follow(page, button(page, "预览种子文件夹"));
			ended(page, "没有写入任何内容");
			way.follow(page, link(page, "逐字对照"));
			assertThat(page.locator("ins").first()).hasText("八");
			page.goBack();
			way.follow(page, button(page, "写入 1 项更改"));
			ended(page, "导入已完成");
			paper.edit(way, "最小的八岁", "最小的九岁");
			way.follow(page, button(page, "撤销这次导入"));
			ended(page, "撤销已完成");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void acceptsADoubtfulReading(Way way) {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = paper.onScreen().atTheDesk(visit, way);
			way.follow(page, link(page, "查看把握不大的稿件和需要决定的更正"));
			Locator waiting = page.locator(".chips [aria-current] span");
			if (waiting.textContent().equals("0")) {
				way.follow(page, page.locator(".chips a").nth(1));
				assertThat(waiting).not().hasText("0");
			}
			int before = Integer.parseInt(waiting.textContent());
			assertThat(before).isPositive();
			String queue = page.url();
			way.follow(page, button(page, "认可这种读法"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已认可");
			page.navigate(queue);
			assertThat(waiting).hasText(String.valueOf(before - 1));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void decidesOnACorrectionWhoseSourceChanged(Way way) throws IOException {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = article(paper.onScreen().atTheDesk(visit, way), town(way, "城北夜校开了书法课"));
			way.write(page, page.getByLabel("主题", exact()), "夜校的第一课");
			way.follow(page, button(page, "保存更正"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
			paper.edit(way, "夜校开了书法课", "夜校开设书法课");
			way.follow(page, link(page, "编辑台"));
			way.follow(page, button(page, "重新导入种子文件夹"));
			ended(page, "导入已完成");
			way.follow(page, link(page, "审阅"));
			assertThat(page.locator("h1")).hasText("审阅");
			way.follow(page, page.locator(".chips a").nth(2));
			assertThat(page.locator(".made").first()).containsText(town(way, "## 城北夜校开设书法课"));
			way.follow(page, button(page, "保留更正"));
			assertThat(page.getByLabel("主题", exact())).hasValue("夜校的第一课");
			way.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("主题", exact())).hasValue(town(way, "城北夜校开设书法课"));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void renamesAReporterForGood(Way way) {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = paper.onScreen().atTheDesk(visit, way);
			way.follow(page, link(page, "名称"));
			way.write(page, page.getByLabel("林晓雨 改为"), "林小雨");
			page.keyboard().press("Enter");
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("名称已更改");
			page.navigate("/reporters/林晓雨");
			assertThat(page.locator("h1")).hasText("林小雨");
			page.navigate("/admin/names/reporters");
			way.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("林晓雨 改为")).hasValue("林晓雨");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void letsAColleagueInAndReadsInTheLogWhatTheyDid(Way way) {
		String name = "wu." + way.name().toLowerCase(Locale.ROOT);
		try (BrowserContext admin = paper.onScreen().visit(way);
				BrowserContext colleague = paper.onScreen().visit(way)) {
			Page people = paper.onScreen().atTheDesk(admin, way);
			way.follow(people, link(people, "人员"));
			way.write(people, people.getByLabel("用户名"), name);
			way.follow(people, button(people, "添加"));
			String given = people.locator(".note code").textContent();
			Page page = paper.onScreen().atTheDesk(colleague, way, name, given);
			assertThat(page.locator("h1")).hasText("修改密码");
			way.write(page, page.getByLabel("现在的密码"), given);
			way.write(page, page.getByLabel("新密码（至少 8 个字符）"), "chosen by wu");
			way.write(page, page.getByLabel("再输入一次新密码"), "chosen by wu");
			way.follow(page, button(page, "修改密码"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("密码已修改");
			way.follow(page, link(page, "编辑台"));
			assertThat(button(page, "预览种子文件夹")).isVisible();
			way.follow(people, link(people, "操作记录"));
			way.write(people, people.getByLabel("谁"), name);
			way.follow(people, button(people, "应用"));
			assertThat(people.locator("main .list b")).hasText(new String[] { "修改密码", "登录" });
		}
	}

}
