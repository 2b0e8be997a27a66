package org.jinwen.admin;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/** Someone who may sit at the editor's desk. */
@Entity
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
	@SequenceGenerator(name = "account_seq", allocationSize = 1)
	private @Nullable Long id;

	private String name;

	private String passwordHash;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Role role;

	private Instant createdAt;

	private Instant passwordChangedAt;

	private boolean passwordHandedOut;

	private @Nullable Instant disabledAt;

	@Version
	private int rowVersion;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(String name, String passwordHash, Role role, Instant createdAt) {
		this.name = name;
		this.passwordHash = passwordHash;
		this.role = role;
		this.createdAt = createdAt;
		this.passwordChangedAt = createdAt;
	}

	/** What is kept of a password. */
	static String hash(String password, PasswordEncoder encoder) {
		String hash = encoder.encode(password);
		if (hash == null) {
			throw new IllegalStateException("The password cannot be hashed");
		}
		return hash;
	}

	/** Takes a password of the owner's own choice. */
	void changePassword(String passwordHash, Instant at) {
		this.passwordHash = passwordHash;
		this.passwordChangedAt = at;
		this.passwordHandedOut = false;
	}

	/** Notes that the password was made up and told by somebody else. */
	void handOutPassword() {
		this.passwordHandedOut = true;
	}

	void changeRole(Role role) {
		this.role = role;
	}

	void disable(Instant at) {
		this.disabledAt = at;
	}

	void enable() {
		this.disabledAt = null;
	}

	long getId() {
		if (this.id == null) {
			throw new IllegalStateException("The account is not stored yet");
		}
		return this.id;
	}

	String getName() {
		return this.name;
	}

	String getPasswordHash() {
		return this.passwordHash;
	}

	Role getRole() {
		return this.role;
	}

	Instant getCreatedAt() {
		return this.createdAt;
	}

	Instant getPasswordChangedAt() {
		return this.passwordChangedAt;
	}

	/** Whether the owner has to choose a password of their own before anything else. */
	boolean isPasswordHandedOut() {
		return this.passwordHandedOut;
	}

	/** Since when it may not sign in any more, {@code null} if it may. */
	@Nullable Instant getDisabledAt() {
		return this.disabledAt;
	}

	boolean isEnabled() {
		return this.disabledAt == null;
	}

	/** Grows with every change, so that a session can tell whether it is out of date. */
	int getRowVersion() {
		return this.rowVersion;
	}

	/** What an account may do. */
	enum Role {

		/** Everything. */
		ADMIN,
		/** Import and correct. */
		EDITOR,
		/** Look at everything, accounts aside, and change nothing. */
		AUDITOR

	}

}
