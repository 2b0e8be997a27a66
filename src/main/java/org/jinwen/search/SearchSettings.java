package org.jinwen.search;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are searched.
 *
 * @param enabled whether there is an index; without one the database answers
 * @param directory folder of the index, which may be deleted at any time
 * @param checkEvery how often index and database are compared, for what other processes
 * wrote
 * @param timeout how long a search may take
 */
@ConfigurationProperties("jinwen.search")
record SearchSettings(@DefaultValue("true") boolean enabled, @DefaultValue("data/index") Path directory,
		@DefaultValue("30s") Duration checkEvery, @DefaultValue("500ms") Duration timeout) {

	SearchSettings {
		if (directory.toString().isBlank()) {
			throw new IllegalArgumentException("jinwen.search.directory must name a folder, but it is blank");
		}
		if (checkEvery.compareTo(Duration.ofSeconds(1)) < 0) {
			throw new IllegalArgumentException(
					"jinwen.search.check-every must be a second or longer, but it is " + checkEvery);
		}
		if (timeout.isNegative() || timeout.isZero()) {
			throw new IllegalArgumentException("jinwen.search.timeout must be longer than 0, but it is " + timeout);
		}
	}

}
