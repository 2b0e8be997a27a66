package org.jinwen.admin;

import org.jinwen.ingest.ImportRuns;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ImportProgressTests {

	@Test
	void startsAgainAfterAStop() {
		ImportProgress progress = new ImportProgress(mock(ImportRuns.class));
		progress.start();
		progress.stop();
		assertThat(progress.isRunning()).isFalse();
		progress.start();
		assertThat(progress.isRunning()).isTrue();
		progress.end();
	}

}
