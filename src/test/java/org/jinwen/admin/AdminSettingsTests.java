package org.jinwen.admin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AdminSettingsTests {

	@ParameterizedTest
	@ValueSource(strings = { "1234567", "晋闻晋闻晋闻晋", "        ", "a      " })
	void refusesAPasswordThatIsTooShort(String password) {
		assertThatIllegalArgumentException().isThrownBy(() -> new AdminSettings("admin", password))
			.withMessage("jinwen.admin.password must have at least 8 characters")
			.withMessageNotContaining(password);
	}

	@Test
	void refusesAPasswordOfWhichOnlyAPartWouldCount() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AdminSettings("admin", "闻".repeat(25)))
			.withMessage("jinwen.admin.password must have at most 72 bytes in UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a\nb" })
	void refusesANameThatIsNone(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> new AdminSettings(name, null))
			.withMessageStartingWith("jinwen.admin.name");
	}

	@Test
	void takesAnEmptyPasswordForNone() {
		assertThat(new AdminSettings("admin", "").password()).isNull();
	}

	@Test
	void doesNotTellThePassword() {
		assertThat(new AdminSettings("admin", "correct horse battery")).asString().doesNotContain("horse");
	}

}
