package org.jinwen.ingest;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Imports the seeds folder when the newspaper starts, so that the first visitor finds it.
 */
@Component
class ImportAtStart implements ApplicationRunner {

	private final SeedProperties properties;

	private final Importer importer;

	private final ImportRuns runs;

	ImportAtStart(SeedProperties properties, Importer importer, ImportRuns runs) {
		this.properties = properties;
		this.importer = importer;
		this.runs = runs;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.importer.endAbandoned();
		boolean wanted = switch (this.properties.importAtStart()) {
			case FIRST -> !this.runs.existsByKindAndState(ImportRun.Kind.IMPORT, ImportRun.State.DONE);
			case ALWAYS -> true;
			case NEVER -> false;
		};
		if (wanted) {
			this.importer.run("start");
		}
	}

}
