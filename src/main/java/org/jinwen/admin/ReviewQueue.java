package org.jinwen.admin;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jinwen.article.ArticleText.Confidence;
import org.jinwen.correction.Outcome.State;
import org.jinwen.web.BadParameterException;
import org.jspecify.annotations.Nullable;

/** What waits for an editor, the most urgent first. */
enum ReviewQueue {

	/** Articles of which another reading is almost as good. */
	LOW(Confidence.LOW, null),
	/** Articles of which another reading is not far off. */
	MEDIUM(Confidence.MEDIUM, null),
	/** Corrections whose source changed. */
	CONFLICT(null, State.CONFLICT),
	/** Corrections of what is no longer in the source. */
	ORPHANED(null, State.ORPHANED);

	static final String PARAMETER = "show";

	private final @Nullable Confidence confidence;

	private final @Nullable State state;

	ReviewQueue(@Nullable Confidence confidence, @Nullable State state) {
		this.confidence = confidence;
		this.state = state;
	}

	/** The queue an address asks for, the first where it asks for none. */
	static ReviewQueue parse(@Nullable String text) {
		return (text == null) ? LOW
				: Arrays.stream(values())
					.filter((queue) -> queue.name().equals(text))
					.findFirst()
					.orElseThrow(() -> new BadParameterException(PARAMETER, text, "choice",
							Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
	}

	@Nullable Confidence confidence() {
		return this.confidence;
	}

	/** The corrections in it by their state, none where it is one of articles. */
	Set<State> states() {
		return (this.state != null) ? Set.of(this.state) : Set.of();
	}

	String address() {
		return (this == LOW) ? DeskAddresses.REVIEW : DeskAddresses.REVIEW + "?" + PARAMETER + "=" + name();
	}

	/**
	 * A queue to choose.
	 *
	 * @param queue the queue
	 * @param size how much waits in it
	 * @param current whether it is shown now
	 */
	record Choice(ReviewQueue queue, long size, boolean current) {

		public String key() {
			return "review." + this.queue.name();
		}

		public String address() {
			return this.queue.address();
		}

	}

}
