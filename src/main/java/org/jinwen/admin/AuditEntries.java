package org.jinwen.admin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the audit log holds; there is no way to change or remove any of it. */
interface AuditEntries extends Repository<AuditEntry, Long> {

	/** Every part has a value, for a database cannot tell the type of a missing one. */
	String MATCHING = """
			select entry from AuditEntry entry
			where (:anyone = true or entry.who = :who) and entry.kind in :kinds
			and entry.at >= :from and entry.at < :until and entry.number < :before
			order by entry.number desc""";

	/** The end of the log, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select head from AuditHead head where head.id = 1")
	AuditHead lockHead();

	/** The end of the log. */
	@Query("select head from AuditHead head where head.id = 1")
	AuditHead head();

	/**
	 * Entries of some kinds between two moments, newest first.
	 * @param anyone whether everybody's entries are asked for
	 * @param who whose entries are asked for, if not everybody's
	 * @param kinds the kinds
	 * @param from the first moment
	 * @param until the moment after the last one
	 * @param before the number that comes after the last one
	 * @param page which of them
	 * @return the page
	 */
	@Query(MATCHING)
	Page<AuditEntry> find(boolean anyone, String who, Collection<AuditEntry.Kind> kinds, Instant from, Instant until,
			long before, Pageable page);

	/** The same, without counting them. */
	@Query(MATCHING)
	List<AuditEntry> list(boolean anyone, String who, Collection<AuditEntry.Kind> kinds, Instant from, Instant until,
			long before, Limit most);

	/** The entries after a number, in the order they were made. */
	List<AuditEntry> findByNumberGreaterThanOrderByNumber(long number, Limit most);

}
