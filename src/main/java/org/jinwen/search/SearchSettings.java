package org.jinwen.search;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are searched.
 *
 * @param enabled whether there is an index; without one the database answers
 * @param directory folder of the index, which may be deleted at any time
 * @param checkEvery how often index and database are compared, for what other processes
 * wrote
 * @param timeout how long a search may take before it is asked again, with more patience
 */
@ConfigurationProperties("jinwen.search")
record SearchSettings(boolean enabled, Path directory, Duration checkEvery, Duration timeout) {

	/** How many times longer a question may take that is asked again. */
	private static final int PATIENCE = 6;

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

	/**
	 * Takes the folder as text: Spring looks for a path among the files of the site
	 * first, and fails at {@code ..}.
	 */
	@ConstructorBinding
	SearchSettings(@DefaultValue("true") boolean enabled, @DefaultValue("data/index") String directory,
			@DefaultValue("30s") Duration checkEvery, @DefaultValue("500ms") Duration timeout) {
		this(enabled, Path.of(directory), checkEvery, timeout);
	}

	/** The settings for a question that is asked again. */
	SearchSettings patient() {
		return new SearchSettings(this.enabled, this.directory, this.checkEvery, this.timeout.multipliedBy(PATIENCE));
	}

}
