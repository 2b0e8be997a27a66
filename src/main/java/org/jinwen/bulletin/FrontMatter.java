package org.jinwen.bulletin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a bulletin tells about itself in {@code key: value} lines between two {@code ---}
 * at its top.
 *
 * @param values the values by key, keys in lower case, in the order of the lines
 */
record FrontMatter(Map<String, String> values) {

	static final FrontMatter NONE = new FrontMatter(Map.of());

	FrontMatter {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** Name of the paper. */
	Optional<String> paper() {
		return value("paper");
	}

	/** Date of the issue, as written. */
	Optional<String> date() {
		return value("date");
	}

	/** Place the paper writes from. */
	Optional<String> home() {
		return value("home").or(() -> value("place"));
	}

	private Optional<String> value(String key) {
		return Optional.ofNullable(this.values.get(key)).filter((value) -> !value.isBlank());
	}

}
