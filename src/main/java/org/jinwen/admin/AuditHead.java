package org.jinwen.admin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The end of the audit log, where the next entry goes. */
@Entity
class AuditHead {

	/** There is one log. */
	static final int ID = 1;

	@Id
	private int id;

	private long entries;

	private String hash;

	@SuppressWarnings("NullAway.Init")
	protected AuditHead() {
	}

	/** Makes the entry that comes next; from now on it is the last one. */
	AuditEntry next(Instant at, String who, AuditEntry.Kind kind, String object, String address) {
		this.entries++;
		// the database keeps microseconds; the hash must be over what it keeps
		AuditEntry entry = new AuditEntry(this.entries, at.truncatedTo(ChronoUnit.MICROS), who, kind, object, address,
				this.hash);
		this.hash = entry.getHash();
		return entry;
	}

	/** How many entries there are. */
	long getEntries() {
		return this.entries;
	}

	/** Hash of the last entry, empty before the first. */
	String getHash() {
		return this.hash;
	}

}
