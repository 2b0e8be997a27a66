package org.jinwen.article;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
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

	private final ObjectProvider<EntityManager> entities;

	private final AtomicLong known = new AtomicLong(-1);

	ContentVersion(JdbcTemplate database, ObjectProvider<EntityManager> entities) {
		this.database = database;
		this.entities = entities;
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
		if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Raise.class::isInstance)) {
			Raise raise = new Raise();
			TransactionSynchronizationManager.registerSynchronization(raise);
			this.entities.getObject()
				.unwrap(SharedSessionContractImplementor.class)
				.getTransactionCompletionCallbacks()
				.registerCallback(raise);
		}
	}

	/** A version that was read before a commit must not undo what came with it. */
	private void learn(long version) {
		this.known.accumulateAndGet(version, Math::max);
	}

	/**
	 * Raises the version as the last thing that a transaction writes, so that no other
	 * waits for it long or while it holds what this one still wants; tells it here once
	 * it is committed.
	 */
	private final class Raise implements BeforeCompletionCallback, TransactionSynchronization {

		private @Nullable Long version;

		@Override
		public void doBeforeTransactionCompletion(SharedSessionContractImplementor session) {
			ContentVersion.this.database.update("update content_version set version = version + 1");
			this.version = ContentVersion.this.database.queryForObject(READ, Long.class);
		}

		@Override
		public void afterCommit() {
			if (this.version != null) {
				learn(this.version);
			}
		}

	}

}
