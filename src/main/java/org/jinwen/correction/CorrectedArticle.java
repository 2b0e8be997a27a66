package org.jinwen.correction;

import java.util.Comparator;
import java.util.List;

import org.jinwen.article.Erratum;
import org.jinwen.bulletin.ArticleDraft;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is to be printed.
 *
 * @param draft its text
 * @param lines numbers of the source lines that belong to it
 * @param errata what readers are told of its corrections, oldest first
 * @param formerId the address it had before it was hidden or joined, {@code null} where
 * nothing was taken back
 */
public record CorrectedArticle(ArticleDraft draft, List<Integer> lines, List<Erratum> errata,
		@Nullable String formerId) {

	public CorrectedArticle {
		lines = List.copyOf(lines);
		errata = errata.stream().sorted(Comparator.comparing(Erratum::at)).toList();
	}

	static CorrectedArticle of(Galley galley) {
		return new CorrectedArticle(galley.toDraft(), List.copyOf(galley.lines), galley.errata, galley.formerId);
	}

}
