package org.jinwen.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** F2 and F3: names as they come from browsers and from people who mean no good. */
class SafeNameTests {

	@ParameterizedTest
	@CsvSource({ "晋城日报 2024-12-06 第1版.md, 晋城日报 2024-12-06 第1版.md", "2024/12/a.TXT, 2024/12/a.TXT", "../../x.md, x.md",
			"/etc/passwd.md, etc/passwd.md", "C:\\seeds\\x.md, seeds/x.md", "..\\..\\windows\\x.md, windows/x.md",
			"con.md, _con.md", "LPT1/aux.txt, _LPT1/_aux.txt", "-rf.md, rf.md",
			"'a:b|c?d*e<f>g\"h.md', a-b-c-d-e-f-g-h.md", "%2e%2e%2fx.md, 2e-2e-2fx.md", "a;b#c.md, a-b-c.md",
			"//x//y.md, x/y.md", "./a/./b.md, a/b.md", "' a .md', a.md", "folder./a.md, folder/a.md" })
	void staysInsideTheFolder(String given, String safe) throws Exception {
		assertThat(SafeName.of(given, "stem")).isEqualTo(safe);
	}

	@Test
	void losesWhatCannotBeSeen() throws Exception {
		assertThat(SafeName.of("a\u0000b\r\nc\u202Edm.md", "stem")).isEqualTo("abcdm.md");
	}

	@Test
	void givesAnotherNameWhereNothingIsLeft() throws Exception {
		assertThat(SafeName.of("x/???.md", "1a2b3c")).isEqualTo("x/1a2b3c.md");
	}

	@Test
	void takesComposedAndDecomposedNamesForOne() throws Exception {
		assertThat(SafeName.of("Ze\u0301.md", "stem")).isEqualTo("Z\u00e9.md");
	}

	@Test
	void cutsLongNamesBetweenCharacters() throws Exception {
		String name = SafeName.of("\uD842\uDFB7".repeat(100) + ".md", "stem");
		assertThat(name).isEqualTo("\uD842\uDFB7".repeat(45) + ".md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "..", "a.md.exe", "a", "README.md", "x/readme.txt", ".hidden.md", "\u202E.md",
			"...md", ".git/a.md", "a/.b/c.md", "page.html", "x.md/" + "y" })
	void refusesWhatIsNoBulletinByItsName(String given) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> SafeName.of(given, "stem"))
			.satisfies((ex) -> assertThat(ex.refusal()).isEqualTo(Refusal.NOT_A_BULLETIN));
	}

	@Test
	void refusesPathsWithoutEnd() {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> SafeName.of("a/".repeat(50) + "a.md", "stem"))
			.satisfies((ex) -> assertThat(ex.refusal()).isEqualTo(Refusal.NAME_TOO_LONG));
	}

}
