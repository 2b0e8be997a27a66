package org.jinwen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class JinwenCommandTests {

	private final List<String> settings = new ArrayList<>();

	private final StringWriter output = new StringWriter();

	private final CommandLine jinwen = new CommandLine(
			new JinwenCommand((given) -> this.settings.addAll(List.of(given))))
		.setOut(new PrintWriter(this.output));

	@Test
	void servesWithoutACommandAndHandsSettingsOn() {
		assertThat(this.jinwen.execute("--server.port=0", "--jinwen.seeds.location=x")).isZero();
		assertThat(this.settings).containsExactly("--server.port=0", "--jinwen.seeds.location=x");
	}

	@Test
	void servesWhenToldSo() {
		assertThat(this.jinwen.execute("serve", "--server.port=0")).isZero();
		assertThat(this.settings).containsExactly("--server.port=0");
	}

	@Test
	void explainsItself() {
		assertThat(this.jinwen.execute("--help")).isZero();
		assertThat(this.output.toString()).contains("serve").contains("--version");
		assertThat(this.settings).isEmpty();
	}

}
