package org.jinwen.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
@ExtendWith(OutputCaptureExtension.class)
class AdminAccountAtStartTests {

	private static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");

	private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);

	@Autowired
	private Accounts accounts;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void makesAPasswordUpAndPrintsItOnce(CapturedOutput output) {
		start(null);
		Matcher printed = Pattern.compile("name +editor\\R +password +(\\S+)").matcher(output);
		assertThat(printed.find()).isTrue();
		assertThat(this.encoder.matches(printed.group(1), hash())).isTrue();
		assertThat(hash()).doesNotContain(printed.group(1));
		assertThat(isToBeChanged()).isTrue();
		String hash = hash();
		start(null);
		assertThat(hash()).isEqualTo(hash);
		assertThat(printed.find()).isFalse();
		assertThat(output.toString().split("first start|First start", -1)).hasSize(2);
	}

	@Test
	void takesThePasswordOfTheSettingsAndPrintsNone(CapturedOutput output) {
		start("correct horse battery");
		assertThat(this.encoder.matches("correct horse battery", hash())).isTrue();
		assertThat(output).doesNotContain("correct horse battery").doesNotContain("First start");
		assertThat(isToBeChanged()).isFalse();
	}

	@Test
	void replacesTheStoredPasswordByThatOfTheSettings(CapturedOutput output) {
		start(null);
		start("correct horse battery");
		assertThat(isToBeChanged()).isFalse();
		assertThat(this.encoder.matches("correct horse battery", hash())).isTrue();
		assertThat(output).contains("The password of editor is now the one of jinwen.admin.password")
			.doesNotContain("correct horse battery");
	}

	@Test
	void leavesTheHashAsItIsWhenThePasswordIsTheSame() {
		start("correct horse battery");
		String hash = hash();
		start("correct horse battery");
		start(null);
		assertThat(hash()).isEqualTo(hash);
	}

	private void start(@Nullable String password) {
		new AdminAccountAtStart(new AdminSettings("editor", password), this.accounts, this.encoder,
				new TransactionTemplate(this.transactions), Clock.fixed(NOW, ZoneOffset.UTC))
			.run(new DefaultApplicationArguments());
	}

	private boolean isToBeChanged() {
		return this.accounts.findByName("editor").orElseThrow().isPasswordHandedOut();
	}

	private String hash() {
		return this.accounts.findByName("editor").orElseThrow().getPasswordHash();
	}

}
