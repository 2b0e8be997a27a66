package org.jinwen.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a bulletin besides its text.
 *
 * @param key path of the file inside the seeds folder, without extension
 * @param fileName path of the file inside the seeds folder
 * @param sha256 of the bytes as received, in lower-case hexadecimal
 * @param encoding name of the character set the bytes were read as
 * @param parserVersion version of the parser that read it
 * @param paper name of the paper, if printed
 * @param issueDate date of the issue, if told
 * @param home place the paper writes from, if told
 */
public record BulletinImprint(String key, String fileName, String sha256, String encoding, String parserVersion,
		@Nullable String paper, @Nullable LocalDate issueDate, @Nullable String home) {
}
