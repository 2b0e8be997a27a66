package org.jinwen.ingest;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bulletins come from.
 *
 * @param location folder that holds the bulletins, in any number of folders below it
 * @param importAtStart whether the folder is imported when the newspaper starts
 * @param watch whether the folder is imported by itself when its files change
 * @param watchEvery how often it is looked at; files that stayed the same for one look
 * are complete
 */
@ConfigurationProperties("jinwen.seeds")
public record SeedProperties(Path location, AtStart importAtStart, boolean watch, Duration watchEvery) {

	public SeedProperties {
		if (location.toString().isBlank()) {
			throw new IllegalArgumentException("jinwen.seeds.location must name a folder, but it is blank");
		}
		if (watchEvery.toMillis() < 100) {
			throw new IllegalArgumentException(
					"jinwen.seeds.watch-every must be 100ms or longer, but it is " + watchEvery);
		}
	}

	/**
	 * Takes the folder as text: Spring looks for a path among the files of the site
	 * first, and fails at {@code ..}.
	 */
	@ConstructorBinding
	SeedProperties(@DefaultValue("seeds") String location, @DefaultValue("first") AtStart importAtStart,
			@DefaultValue("false") boolean watch, @DefaultValue("3s") Duration watchEvery) {
		this(Path.of(location), importAtStart, watch, watchEvery);
	}

	/** When the folder is imported without being asked for. */
	public enum AtStart {

		/** At the first start, until an import has been finished once. */
		FIRST,
		/** At every start. */
		ALWAYS,
		/** Never. */
		NEVER

	}

}
