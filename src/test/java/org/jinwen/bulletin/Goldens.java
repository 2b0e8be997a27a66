package org.jinwen.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Files of right answers: a case a line, columns separated by tabs, remarks after #. */
final class Goldens {

	private Goldens() {
	}

	static Stream<List<String>> rows(String name) {
		try (InputStream in = Goldens.class.getClassLoader().getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalArgumentException("There is no " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("# "))
				.map((line) -> List.of(line.split("\t", -1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
