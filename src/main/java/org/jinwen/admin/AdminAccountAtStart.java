package org.jinwen.admin;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that somebody can sign in: with the password of the settings, or with one
 * that is made up at the first start, printed once, kept as a hash only and changed at
 * the first sign-in. A password in the settings wins over the stored one, so that a
 * forgotten password can be replaced.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class AdminAccountAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(AdminAccountAtStart.class);

	private final AdminSettings settings;

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AdminAccountAtStart(AdminSettings settings, Accounts accounts, PasswordEncoder encoder,
			TransactionTemplate transaction, Clock clock) {
		this.settings = settings;
		this.accounts = accounts;
		this.encoder = encoder;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			this.transaction.<Optional<String>>execute((status) -> seeToAccount())
				.ifPresent((password) -> print(password, System.out));
		}
		catch (DataIntegrityViolationException ex) {
			log.info("Another process just made the account {}", this.settings.name());
		}
	}

	/** Returns the password if one had to be made up. */
	private Optional<String> seeToAccount() {
		String given = this.settings.password();
		Account account = this.accounts.findByName(this.settings.name()).orElse(null);
		if (account == null) {
			String password = (given != null) ? given : PasswordMaker.password();
			account = new Account(this.settings.name(), Account.hash(password, this.encoder), Account.Role.ADMIN,
					this.clock.instant());
			if (given == null) {
				account.handOutPassword();
			}
			this.accounts.save(account);
			return (given != null) ? Optional.empty() : Optional.of(password);
		}
		if (given != null && !this.encoder.matches(given, account.getPasswordHash())) {
			account.changePassword(Account.hash(given, this.encoder), this.clock.instant());
			log.info("The password of {} is now the one of jinwen.admin.password", account.getName());
		}
		return Optional.empty();
	}

	/** To the console alone: a log file would keep the password for good. */
	private void print(String password, PrintStream console) {
		console.printf("""

				======================================================================
				  First start: an account for the editor's desk (/admin) was made.

				    name      %s
				    password  %s

				  This is shown once; only a hash is kept. The first sign-in asks
				  for one of your own. If this one is lost, set
				  JINWEN_ADMIN_PASSWORD and start again.
				======================================================================

				""", this.settings.name(), password);
		console.flush();
	}

}
