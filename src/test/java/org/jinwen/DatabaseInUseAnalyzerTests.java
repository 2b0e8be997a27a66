package org.jinwen;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseInUseAnalyzerTests {

	@Test
	void saysThatTheNewspaperIsAlreadyRunning() {
		assertThat(new DatabaseInUseAnalyzer()
			.analyze(new IllegalStateException(new SQLException("Database may be already in use", "90020", 90020))))
			.extracting(FailureAnalysis::getDescription)
			.isEqualTo("The database file is in use: this newspaper is already running.");
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThat(new DatabaseInUseAnalyzer().analyze(new IllegalStateException(new SQLException("no", "08001", 1))))
			.isNull();
	}

}
