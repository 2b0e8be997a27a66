package org.jinwen.bulletin;

/**
 * Text that stops whoever reads it once time is up. flexmark has no limits of its own:
 * {@code [} with forty backslashes after it keeps its link pattern busy for half a
 * minute, but a pattern reads characters, and here reading fails after the deadline.
 */
final class DeadlineText implements CharSequence {

	private static final int READS_BETWEEN_CHECKS = 4096;

	private final String text;

	private final long deadline;

	private int readsLeft = READS_BETWEEN_CHECKS;

	/**
	 * Wraps a text.
	 * @param text the text
	 * @param deadline the {@link System#nanoTime()} after which it cannot be read
	 */
	DeadlineText(String text, long deadline) {
		this.text = text;
		this.deadline = deadline;
	}

	@Override
	public char charAt(int index) {
		if (--this.readsLeft < 0) {
			this.readsLeft = READS_BETWEEN_CHECKS;
			if (System.nanoTime() - this.deadline > 0) {
				throw new TimeUpException();
			}
		}
		return this.text.charAt(index);
	}

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new DeadlineText(this.text.substring(start, end), this.deadline);
	}

	@Override
	public String toString() {
		return this.text;
	}

	/** Thrown into the reader of a text whose time is up. */
	static final class TimeUpException extends RuntimeException {

		TimeUpException() {
			super("time is up", null, false, false);
		}

	}

}
