package org.jinwen.admin;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

import org.jinwen.web.PageNotFoundException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who may sit at the desk. An admin who may sign in is always left. Whatever changes
 * about an account ends its sessions.
 */
@Component
class People {

	/** Nothing that could pass for another name or for two words of a log line. */
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,49}");

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final AuditLog log;

	private final Clock clock;

	People(Accounts accounts, PasswordEncoder encoder, AuditLog log, Clock clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Adds an account.
	 * @param name what they sign in with
	 * @param role what they may do
	 * @return their first password, which is told once and good for choosing another
	 */
	@Transactional
	public String add(String name, Account.Role role) {
		if (!NAME.matcher(name).matches() || RunView.BY_ITSELF.contains(name)) {
			throw new PeopleException(PeopleException.Reason.NAME_UNFIT);
		}
		if (this.accounts.existsByNameIgnoreCase(name)) {
			throw new PeopleException(PeopleException.Reason.NAME_TAKEN);
		}
		String password = PasswordMaker.password();
		try {
			Account account = new Account(name, Account.hash(password, this.encoder), role, this.clock.instant());
			account.handOutPassword();
			this.accounts.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			throw new PeopleException(PeopleException.Reason.NAME_TAKEN);
		}
		this.log.record(AuditEntry.Kind.ACCOUNT_ADDED, name + " " + role);
		return password;
	}

	/** Gives an account another role. */
	@Transactional
	public void changeRole(long id, Account.Role role) {
		Account account = (role == Account.Role.ADMIN) ? account(id) : unlessLastAdmin(id);
		if (account.getRole() != role) {
			this.log.record(AuditEntry.Kind.ROLE_CHANGED,
					"%s %s → %s".formatted(account.getName(), account.getRole(), role));
			account.changeRole(role);
		}
	}

	/** Lets an account sign in no more. */
	@Transactional
	public void disable(long id) {
		Account account = unlessLastAdmin(id);
		if (account.isEnabled()) {
			account.disable(this.clock.instant());
			this.log.record(AuditEntry.Kind.ACCOUNT_DISABLED, account.getName());
		}
	}

	/** Lets an account sign in again. */
	@Transactional
	public void enable(long id) {
		Account account = account(id);
		if (!account.isEnabled()) {
			account.enable();
			this.log.record(AuditEntry.Kind.ACCOUNT_ENABLED, account.getName());
		}
	}

	/**
	 * Gives an account another password in the place of a forgotten one.
	 * @return the password, which is told once and good for choosing another
	 */
	@Transactional
	public String replacePassword(long id) {
		Account account = account(id);
		String password = PasswordMaker.password();
		account.changePassword(Account.hash(password, this.encoder), this.clock.instant());
		account.handOutPassword();
		this.log.record(AuditEntry.Kind.PASSWORD_REPLACED, account.getName());
		return password;
	}

	/** Changes the password that somebody signs in with, on their own wish. */
	@Transactional
	public void changePassword(String name, String password) {
		Account account = this.accounts.findByName(name)
			.orElseThrow(() -> new IllegalStateException("There is no account " + name));
		account.changePassword(Account.hash(password, this.encoder), this.clock.instant());
		this.log.record(AuditEntry.Kind.PASSWORD_CHANGED, "");
	}

	/** The name of an account. */
	String name(long id) {
		return account(id).getName();
	}

	private Account account(long id) {
		return this.accounts.findById(id).orElseThrow(() -> new PageNotFoundException("account " + id));
	}

	/**
	 * The admins are locked first: two who disable each other come one after the other.
	 */
	private Account unlessLastAdmin(long id) {
		List<Account> admins = this.accounts.lockAdmins();
		Account account = account(id);
		if (admins.equals(List.of(account))) {
			throw new PeopleException(PeopleException.Reason.LAST_ADMIN);
		}
		return account;
	}

}
