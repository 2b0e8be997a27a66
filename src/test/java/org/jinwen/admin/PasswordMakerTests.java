package org.jinwen.admin;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordMakerTests {

	@Test
	void makesSixGroupsWithoutCharactersThatLookAlike() {
		assertThat(Stream.generate(PasswordMaker::password).limit(200))
			.allMatch((password) -> password.matches("([2-9a-hjkmnp-z]{4}-){5}[2-9a-hjkmnp-z]{4}"))
			.doesNotHaveDuplicates();
	}

}
