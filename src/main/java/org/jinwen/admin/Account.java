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

	void changePassword(String passwordHash, Instant at) {
		this.passwordHash = passwordHash;
		this.passwordChangedAt = at;
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

	/** What an account may do. */
	enum Role {

		/** Everything. */
		ADMIN

	}

}
