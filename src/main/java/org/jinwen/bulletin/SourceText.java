package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * A bulletin's bytes as lines of text.
 *
 * @param lines the lines without their ends; index 0 is line 1
 * @param encoding name of the character set the bytes were read as
 * @param notices what was odd about the bytes
 */
record SourceText(List<String> lines, String encoding, List<Notice> notices) {

	/** More lines than this with bad bytes are told by their number only. */
	private static final int NAMED_LINES = 20;

	SourceText {
		lines = List.copyOf(lines);
		notices = List.copyOf(notices);
	}

	/**
	 * Reads bytes as text, in whatever character set they turn out to be.
	 * @param bytes any bytes
	 */
	static SourceText of(byte[] bytes) {
		DecodedText decoded = DecodedText.of(bytes);
		return new Splitter(decoded).split();
	}

	/** Cuts decoded text into lines and leaves out what cannot be seen. */
	private static final class Splitter {

		private final DecodedText decoded;

		private final String text;

		private final List<String> lines = new ArrayList<>();

		private final List<Notice> notices = new ArrayList<>();

		private int dropped;

		private int firstDropped;

		private boolean anyText;

		private int nextBad;

		private int badLines;

		Splitter(DecodedText decoded) {
			this.decoded = decoded;
			this.text = decoded.text();
		}

		SourceText split() {
			if (this.decoded.guessed()) {
				this.notices.add(new Notice(0, NoticeKind.ENCODING_GUESSED, this.decoded.encoding()));
			}
			int start = 0;
			boolean plain = true;
			int length = this.text.length();
			for (int i = 0; i < length; i++) {
				char c = this.text.charAt(i);
				if (InvisibleCharacters.plain(c)) {
					continue;
				}
				if (endsLine(c)) {
					add(start, i, plain);
					if (c == '\r' && i + 1 < length && this.text.charAt(i + 1) == '\n') {
						i++;
					}
					start = i + 1;
					plain = true;
				}
				else {
					plain = false;
				}
			}
			if (start < length) {
				add(start, length, plain);
			}
			if (!this.anyText) {
				this.notices.add(new Notice(0, NoticeKind.EMPTY, ""));
			}
			reportCounts();
			return new SourceText(this.lines, this.decoded.encoding(), this.notices);
		}

		/**
		 * Form feed and vertical tab end a page or a column, and so a line (U+000C before
		 * the next page's first words in page-to-text output).
		 */
		private static boolean endsLine(char c) {
			return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\f' || c == 0x0B;
		}

		private void add(int start, int end, boolean plain) {
			int number = this.lines.size() + 1;
			reportBadBytes(number, end);
			String line;
			if (plain) {
				line = (start < end) ? this.text.substring(start, end) : "";
			}
			else {
				StringBuilder visible = new StringBuilder(end - start);
				int count = InvisibleCharacters.copyVisible(this.text, start, end, visible);
				if (count > 0 && this.dropped == 0) {
					this.firstDropped = number;
				}
				this.dropped += count;
				line = visible.toString();
			}
			this.lines.add(line);
			this.anyText = this.anyText || !line.isBlank();
		}

		private void reportBadBytes(int line, int end) {
			int count = 0;
			while (this.nextBad < this.decoded.bad().size() && this.decoded.bad().get(this.nextBad) <= end) {
				count++;
				this.nextBad++;
			}
			if (count > 0 && ++this.badLines <= NAMED_LINES) {
				this.notices.add(new Notice(line, NoticeKind.BAD_BYTES, Integer.toString(count)));
			}
		}

		private void reportCounts() {
			int last = Math.max(this.lines.size(), 1);
			int left = this.decoded.bad().size() - this.nextBad;
			if (left > 0) {
				this.notices.add(new Notice(last, NoticeKind.BAD_BYTES, Integer.toString(left)));
			}
			if (this.badLines > NAMED_LINES) {
				this.notices.add(new Notice(0, NoticeKind.BAD_BYTES, Integer.toString(this.decoded.bad().size())));
			}
			if (this.dropped > 0) {
				this.notices
					.add(new Notice(this.firstDropped, NoticeKind.CONTROLS_DROPPED, Integer.toString(this.dropped)));
			}
		}

	}

}
