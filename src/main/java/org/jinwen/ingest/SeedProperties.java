package org.jinwen.ingest;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bulletins come from.
 *
 * @param location folder that holds the bulletins, in any number of folders below it
 * @param importAtStart whether the folder is imported when the newspaper starts
 */
@ConfigurationProperties("jinwen.seeds")
public record SeedProperties(@DefaultValue("seeds") Path location, @DefaultValue("first") AtStart importAtStart) {

	public SeedProperties {
		if (location.toString().isBlank()) {
			throw new IllegalArgumentException("jinwen.seeds.location must name a folder, but it is blank");
		}
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
