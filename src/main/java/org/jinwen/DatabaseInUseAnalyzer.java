package org.jinwen;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in words that the newspaper does not start because it runs already: the embedded
 * database lets one process in.
 */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int ALREADY_OPEN = 90020;

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		if (cause.getErrorCode() != ALREADY_OPEN) {
			return null;
		}
		return new FailureAnalysis("The database file is in use: this newspaper is already running.",
				"Stop the other process, give this one a database of its own with spring.datasource.url, "
						+ "or use the profile cluster with PostgreSQL for several processes.",
				cause);
	}

}
