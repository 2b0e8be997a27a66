package org.jinwen.ingest;

import java.util.List;

import org.jinwen.bulletin.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a file.
 *
 * @param outcome what became of it
 * @param refusal why it was refused
 * @param detail what makes the outcome clearer
 * @param encoding character set it was read as
 * @param articles what became of each article
 * @param notices what the parser found odd
 * @param edit the bulletin before and after, where it was written
 */
record FileOutcome(FileReport.Outcome outcome, @Nullable Refusal refusal, @Nullable String detail,
		@Nullable String encoding, List<ArticleOutcome> articles, List<Notice> notices, @Nullable BulletinEdit edit) {

	static FileOutcome refused(Refusal refusal, String detail) {
		return new FileOutcome(FileReport.Outcome.REFUSED, refusal, detail, null, List.of(), List.of(), null);
	}

	static FileOutcome failed(Exception cause) {
		return new FileOutcome(FileReport.Outcome.FAILED, null, String.valueOf(cause.getMessage()), null, List.of(),
				List.of(), null);
	}

}
