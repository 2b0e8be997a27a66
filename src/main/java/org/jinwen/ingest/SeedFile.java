package org.jinwen.ingest;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file found in the seeds folder.
 *
 * @param path where it lies
 * @param name its path inside the folder, {@code /} between folders
 * @param key the name without extension: the key of its bulletin
 * @param refusal why it is not to be imported, as far as its name and kind tell
 */
record SeedFile(Path path, String name, String key, @Nullable Refusal refusal) {

	SeedFile refused(Refusal because) {
		return new SeedFile(this.path, this.name, this.key, because);
	}

}
