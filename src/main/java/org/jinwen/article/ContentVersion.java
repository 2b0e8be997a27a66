package org.jinwen.article;

import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes of what readers see, for all processes on one database. Whoever
 * keeps something made of articles keeps the version with it, read before it was made.
 */
@Component
public class ContentVersion {

	private static final String READ = "select version from content_version";

	private final JdbcTemplate database;

	private final AtomicLong known = new AtomicLong(-1);

	ContentVersion(JdbcTemplate database) {
		this.database = database;
	}

	/** The newest version known here; asks nobody. */
	public long current() {
		return this.known.get();
	}

	/** Asks the database, for what other processes changed; one statement. */
	public void look() {
		Long version = this.database.queryForObject(READ, Long.class);
		if (version != null) {
			learn(version);
		}
	}

	/**
	 * Takes note, inside the caller's transaction, that what readers see changes with it.
	 */
	void raise() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.database.update("update content_version set version = version + 1");
		}
		else if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Raised.class::isInstance)) {
			this.database.update("update content_version set version = version + 1");
			Long raised = this.database.queryForObject(READ, Long.class);
			TransactionSynchronizationManager.registerSynchronization(new Raised((raised != null) ? raised : 0));
		}
	}

	/** A version that was read before a commit must not undo what came with it. */
	private void learn(long version) {
		this.known.accumulateAndGet(version, Math::max);
	}

	/** The version that a transaction brings, told here once it is committed. */
	private final class Raised implements TransactionSynchronization {

		private final long version;

		private Raised(long version) {
			this.version = version;
		}

		@Override
		public void afterCommit() {
			learn(this.version);
		}

	}

}
