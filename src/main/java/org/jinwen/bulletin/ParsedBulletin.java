package org.jinwen.bulletin;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the parser made of a bulletin: the articles it found, what it noticed, and what
 * became of every line.
 *
 * @param key the bulletin's key, as in {@link BulletinSource#key()}
 * @param parserVersion the {@link BulletinParser#VERSION} that found this
 * @param encoding name of the character set the bytes were read as
 * @param paper name of the paper, if front matter or a page line prints one
 * @param issueDate the issue's own date, if front matter, the file name or a page line
 * tells it
 * @param home place the paper writes from ("我市"), if front matter names it
 * @param articles in the order of the page
 * @param notices what was odd, in the order of the lines
 * @param lines every line of the decoded text with what became of it; index 0 is line 1
 */
public record ParsedBulletin(String key, String parserVersion, String encoding, @Nullable String paper,
		@Nullable LocalDate issueDate, @Nullable String home, List<ArticleDraft> articles, List<Notice> notices,
		List<SourceLine> lines) {

	public ParsedBulletin {
		articles = List.copyOf(articles);
		notices = List.copyOf(notices);
		lines = List.copyOf(lines);
	}

}
