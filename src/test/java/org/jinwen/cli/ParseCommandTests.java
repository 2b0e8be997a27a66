package org.jinwen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ParseCommandTests {

	private static final Path SEED = Path.of("seeds", "000_82d4a97c76c5d2a3.md");

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private int run(String... arguments) {
		return new CommandLine(new ParseCommand()).setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err))
			.execute(arguments);
	}

	@Test
	void printsTheArticlesAsJson() {
		assertThat(run(SEED.toString())).isZero();
		JsonNode articles = new JsonMapper().readTree(this.out.toString());
		assertThat(articles.size()).isEqualTo(10);
		JsonNode sixth = articles.get(5);
		assertThat(sixth.path("section").asString()).isEqualTo("为民创城不停步");
		assertThat(sixth.path("tag").asString()).isEqualTo("法治宣传教育");
		assertThat(sixth.path("date").asString()).isEqualTo("--12-04");
		assertThat(sixth.path("dateResolved").asString()).isEqualTo("2024-12-04");
		assertThat(sixth.path("credits").get(1).path("name").asString()).isEqualTo("王思宇");
		assertThat(sixth.path("paragraphs").asInt()).isEqualTo(4);
		assertThat(sixth.path("lines").get(0).asInt()).isEqualTo(85);
	}

	@Test
	void writesOneFileForEachBulletinOfAFolder(@TempDir Path folder) throws IOException {
		Files.copy(SEED, folder.resolve("a.md"));
		Files.copy(SEED, folder.resolve("b.txt"));
		Files.writeString(folder.resolve("c.pdf"), "no bulletin");
		assertThat(run(folder.toString(), "--out", folder.resolve("out").toString())).isZero();
		assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/a.json")
			.isDirectoryContaining("glob:**/b.json")
			.isDirectoryNotContaining("glob:**/c.json");
		assertThat(this.out.toString()).isEmpty();
	}

	@Test
	void explainsEveryLine() {
		assertThat(run("--explain", SEED.toString())).isZero();
		assertThat(this.out.toString()).contains("TAG_AFTER", "TAG_BELOW_SUBJECT_ABOVE", "## 法治宣传教育");
	}

	@Test
	void namesAMissingPathAndFails() {
		assertThat(run("no/such/file.md")).isOne();
		assertThat(this.err.toString()).contains("no/such/file.md");
	}

}
