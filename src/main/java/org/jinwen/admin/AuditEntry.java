package org.jinwen.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One thing that was done at the desk, or tried. Its hash covers the entry and the hash
 * of the entry before it, so that no entry can be changed or taken out unseen.
 */
@Entity
@Immutable
class AuditEntry {

	private static final int LONGEST_WHO = 100;

	private static final int LONGEST_OBJECT = 500;

	private static final int LONGEST_ADDRESS = 60;

	@Id
	private long number;

	private Instant at;

	private String who;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Kind kind;

	private String object;

	private String address;

	private String hash;

	@SuppressWarnings("NullAway.Init")
	protected AuditEntry() {
	}

	AuditEntry(long number, Instant at, String who, Kind kind, String object, String address, String hashBefore) {
		this.number = number;
		this.at = at;
		this.who = column(who, LONGEST_WHO);
		this.kind = kind;
		this.object = column(object, LONGEST_OBJECT);
		this.address = column(address, LONGEST_ADDRESS);
		this.hash = hashAfter(hashBefore);
	}

	/** On one line, and no longer than the column. */
	private static String column(String text, int longest) {
		String cut = (text.length() > longest) ? text.substring(0, longest) : text;
		String printable = Printable.of(cut);
		return (printable.length() > longest) ? printable.substring(0, longest - 1) + "…" : printable;
	}

	/** Whether the entry is as it was written, after an entry with that hash. */
	boolean follows(String hashBefore) {
		return this.hash.equals(hashAfter(hashBefore));
	}

	private String hashAfter(String hashBefore) {
		// no part holds a line feed, so no two entries give the same text
		String text = String.join("\n", hashBefore, Long.toString(this.number), this.at.toString(), this.who,
				this.kind.name(), this.object, this.address);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Its place in the log, from 1, without gaps. */
	long getNumber() {
		return this.number;
	}

	Instant getAt() {
		return this.at;
	}

	/** Name of the account, or the name that was tried. */
	String getWho() {
		return this.who;
	}

	Kind getKind() {
		return this.kind;
	}

	/** What it was done to, may be empty. */
	String getObject() {
		return this.object;
	}

	/** Network address it was done from, empty where it came from none. */
	String getAddress() {
		return this.address;
	}

	String getHash() {
		return this.hash;
	}

	/** What can be done at the desk. Each has a message {@code audit.kind.…}. */
	enum Kind {

		/** Somebody signed in. */
		SIGNED_IN,
		/** Somebody tried to, and was refused. */
		SIGN_IN_REFUSED,
		/** Somebody signed out. */
		SIGNED_OUT,
		/** Somebody changed their own password. */
		PASSWORD_CHANGED,
		/** An account was added. */
		ACCOUNT_ADDED,
		/** An account got another role. */
		ROLE_CHANGED,
		/** An account got a new password from an admin. */
		PASSWORD_REPLACED,
		/** An account may not sign in any more. */
		ACCOUNT_DISABLED,
		/** An account may sign in again. */
		ACCOUNT_ENABLED,
		/** Files were brought into the seeds folder. */
		FILES_BROUGHT_IN,
		/** Files that waited for a decision were dropped. */
		FILES_DROPPED,
		/** An import was started. */
		IMPORT_STARTED,
		/** An import was cancelled. */
		IMPORT_CANCELLED,
		/** What an import did was taken back. */
		IMPORT_UNDONE,
		/** An article was corrected. */
		CORRECTED,
		/** A doubtful reading of an article was accepted. */
		ACCEPTED,
		/** A correction was taken back. */
		CORRECTION_UNDONE,
		/** A section or a reporter got another name. */
		RENAMED,
		/** Two sections, reporters or articles became one. */
		MERGED

	}

}
