package org.jinwen;

import java.io.IOException;
import java.util.Objects;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class LogPatternTests {

	private static final String FORGED = "2026-01-01T00:00:00.000+08:00  INFO [main] everything is fine";

	@Test
	void writesOrdinaryMessagesOnOneLine() throws IOException {
		assertThat(line("早市.md could not be imported", null)).endsWith(" : 早市.md could not be imported\n")
			.contains("ERROR");
	}

	@Test
	void setsInWhateverFollowsALineEnd() throws IOException {
		for (String end : new String[] { "\n", "\r\n", "\r" }) {
			assertThat(line("a.md" + end + FORGED, null)).contains(end + "    " + FORGED);
		}
	}

	@Test
	void setsInWhateverAnExceptionSays() throws IOException {
		assertThat(line("failed", new IOException("a.md\n" + FORGED)).lines().skip(1)).isNotEmpty()
			.allMatch((line) -> line.startsWith("    "));
	}

	@Test
	void lendsNoColourToNamesFromOutside() throws IOException {
		assertThat(line("a\u001b[31m\u0000b\tc", null)).contains("a?[31m?b\tc");
	}

	private static String line(String message, @Nullable Throwable cause) throws IOException {
		LoggerContext context = new LoggerContext();
		PatternLayout layout = new PatternLayout();
		layout.setContext(context);
		layout.setPattern(pattern());
		layout.start();
		return layout.doLayout(new LoggingEvent(LogPatternTests.class.getName(), context.getLogger("ingest"),
				Level.ERROR, message, cause, null));
	}

	private static String pattern() throws IOException {
		return Objects
			.requireNonNull(new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"))
				.get(0)
				.getProperty("logging.pattern.console"))
			.toString();
	}

}
