package org.jinwen.bulletin;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any bytes are a bulletin. Run with {@code JAZZER_FUZZ=1} this looks for bytes that are
 * not; in the build it replays those that once were not, and some odd pages.
 */
class BulletinFuzzTests {

	@FuzzTest(maxDuration = "30m")
	void anyBytesAreABulletin(byte[] bytes) {
		ParsedBulletin bulletin = new BulletinParser().parse(new BulletinSource("fuzz/2024-12-06", bytes));
		assertThat(bulletin.lines()).allSatisfy((line) -> {
			assertThat(line.role() == null).as("line %s", line).isEqualTo(line.text().isBlank());
			assertThat(InvisibleCharacters.strip(line.text())).isEqualTo(line.text());
		});
		for (ArticleDraft article : bulletin.articles()) {
			assertThat(article.firstLine()).isBetween(1, article.lastLine());
			assertThat(article.lastLine()).isLessThanOrEqualTo(bulletin.lines().size());
			assertThat(article.headline()).isNotBlank();
			article.blocks().forEach((block) -> assertThat(Typesetting.typeset(block.text())).isNotNull());
		}
	}

}
