package org.jinwen;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jinwen.cli.ImportCommand;
import org.jinwen.cli.JinwenCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** The command {@code import}, with a newspaper of its own. */
class ImportCommandTests {

	private static final String DAM = """
			## 城东水库大坝加固完工

			本报讯 12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障。

			下游三个村庄的群众说,今年汛期终于能睡个安稳觉了。

			(陈水生)
			""";

	@TempDir
	private Path home;

	private Path seeds;

	private final StringWriter output = new StringWriter();

	private final StringWriter errors = new StringWriter();

	@BeforeEach
	void makeFolder() throws IOException {
		this.seeds = Files.createDirectories(this.home.resolve("seeds"));
	}

	@Test
	void importsTheFolderAndSaysWhatBecameOfEachFile() throws IOException {
		write("2024/1.md", DAM);
		assertThat(imports()).isZero();
		assertThat(this.output.toString()).contains("2024/1.md\t新文件", "\t新增\t", "\t城东水库大坝加固完工", "导入已完成。",
				"1 / 1 个文件\t新增 1 · 修改 0 · 移位 0 · 移除 0 · 未变 0");
		assertThat(this.errors.toString()).isEmpty();
	}

	@Test
	void tellsWhatAnImportWouldChangeWithoutWriting() throws Exception {
		write("1.md", DAM);
		imports();
		write("1.md", DAM.replace("今年汛期", "明年汛期"));
		assertThat(imports("--dry-run")).isZero();
		assertThat(this.output.toString()).contains("1.md\t有更新", "[-今-]{+明+}年汛期终于能睡个安稳觉了", "没有写入任何内容");
		try (Connection database = DriverManager.getConnection(url(), "jinwen", "");
				Statement statement = database.createStatement()) {
			assertThat(statement.executeQuery("select 1 from article where blocks like '%明年汛期%'").next()).isFalse();
		}
	}

	@Test
	void importsOnlyWhatItIsGiven() throws IOException {
		write("2023/1.md", DAM);
		write("2024/2.md", DAM.replace("城东", "城西"));
		write("3.md", DAM.replace("城东", "城南"));
		assertThat(imports(this.seeds.resolve("2024").toString(), this.seeds.resolve("3.md").toString())).isZero();
		assertThat(this.output.toString()).contains("2024/2.md\t新文件", "3.md\t新文件", "2 / 2 个文件").doesNotContain("2023");
		assertThat(imports(this.seeds.toString())).isZero();
		assertThat(this.output.toString()).contains("2023/1.md\t新文件", "3 / 3 个文件");
	}

	@Test
	void exitsWithOneWhereAFileIsRefused() throws IOException {
		write("1.md", DAM);
		write("2.md", "");
		assertThat(imports()).isEqualTo(1);
		assertThat(this.output.toString()).contains("2.md\t拒绝\t没有内容。");
	}

	@Test
	void exitsWithTwoWhereNothingIsBegun() throws IOException {
		Path outside = Files.writeString(this.home.resolve("outside.md"), DAM);
		assertThat(imports(outside.toString())).isEqualTo(2);
		assertThat(this.errors.toString()).contains(outside + " does not lie in the seeds folder " + this.seeds);
		assertThat(imports("no-such-file.md")).isEqualTo(2);
		assertThat(this.errors.toString()).contains("There is no file or folder no-such-file.md");
		assertThat(imports("--jinwen.seeds.watch-every=1ms")).isEqualTo(2);
		assertThat(this.errors.toString()).contains("The newspaper cannot start: ", "jinwen.seeds.watch-every");
	}

	@Test
	void exitsWithTwoWhileSomebodyElseImports() throws IOException, SQLException {
		write("1.md", DAM);
		imports();
		try (Connection importer = DriverManager.getConnection(url(), "jinwen", "");
				Statement statement = importer.createStatement()) {
			importer.setAutoCommit(false);
			statement.executeQuery("select id from import_lock for update").close();
			assertThat(imports()).isEqualTo(2);
		}
		assertThat(this.errors.toString()).isEqualTo("Another process is importing; wait until it is done.\n");
	}

	private int imports(String... arguments) {
		this.output.getBuffer().setLength(0);
		this.errors.getBuffer().setLength(0);
		List<String> all = new ArrayList<>(
				List.of("import", "--jinwen.seeds.location=" + this.seeds, "--spring.datasource.url=" + url()));
		all.addAll(List.of(arguments));
		return new CommandLine(new JinwenCommand((settings) -> {
			throw new IllegalStateException("Nobody asked to serve");
		})).addSubcommand(new ImportCommand(ImportingNewspaper::start))
			.setOut(new PrintWriter(this.output))
			.setErr(new PrintWriter(this.errors))
			.execute(all.toArray(String[]::new));
	}

	private String url() {
		return "jdbc:h2:file:" + this.home.resolve("jinwen");
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(this.seeds.resolve(name).getParent());
		Files.writeString(this.seeds.resolve(name), text);
	}

}
