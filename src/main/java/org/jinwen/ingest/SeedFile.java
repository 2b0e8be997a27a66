package org.jinwen.ingest;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file found in the seeds folder, or one that the store still has.
 *
 * @param path where it lies, {@code null} where only the store has it
 * @param name its path inside the folder, {@code /} between folders
 * @param key the name without extension: the key of its bulletin
 * @param refusal why it is not to be imported, as far as its name and kind tell
 */
record SeedFile(@Nullable Path path, String name, String key, @Nullable Refusal refusal) {

	SeedFile refused(Refusal because) {
		return new SeedFile(this.path, this.name, this.key, because);
	}

}
