package org.jinwen.ingest;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file that an editor handed in.
 *
 * @param given the name it was handed in under
 * @param name its name in the seeds folder, empty if it is not to go there
 * @param outcome what became of it
 * @param refusal why it was refused, {@code null} if it was not
 * @param detail what makes that clearer, may be empty
 * @param imprinted whether front matter was put before its own text
 */
public record Delivery(String given, String name, Outcome outcome, @Nullable Refusal refusal, String detail,
		boolean imprinted) implements Serializable {

	static Delivery refused(String given, Refusal refusal, String detail) {
		return new Delivery(given, "", Outcome.REFUSED, refusal, detail, false);
	}

	/** What can become of a file. Each has a message {@code upload.outcome.…}. */
	public enum Outcome {

		/** It lies in the seeds folder. */
		STORED,
		/** It lay there already, byte for byte. */
		SAME,
		/** Another file has its name: the editor is asked. */
		WAITING,
		/** It is no bulletin. */
		REFUSED,
		/** It could not be written. */
		FAILED

	}

}
