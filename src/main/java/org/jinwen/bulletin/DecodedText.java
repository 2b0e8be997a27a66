package org.jinwen.bulletin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Bytes read as characters of the character set they most likely are in.
 *
 * @param text the characters; U+FFFD where bytes are no text
 * @param encoding name of the character set
 * @param guessed whether the character set was guessed: neither a byte order mark nor
 * UTF-8
 * @param bad where in the text bytes are no text, ascending; a position past the end is a
 * character cut off by the end of the file
 */
record DecodedText(String text, String encoding, boolean guessed, List<Integer> bad) {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** What Chinese newsrooms write, besides UTF-8. */
	private static final Set<String> LIKELY = Set.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE");

	private static final List<Mark> MARKS = List.of(new Mark(StandardCharsets.UTF_8),
			new Mark(StandardCharsets.UTF_16LE), new Mark(StandardCharsets.UTF_16BE), new Mark(GB18030));

	DecodedText {
		bad = List.copyOf(bad);
	}

	/**
	 * Reads bytes. Strict UTF-8 comes first: hardly anything else passes for it. Then
	 * UTF-8 with some bad bytes (U+FFFD), for a detector takes a page with one bad byte
	 * for Big5, or with the NUL of UTF-16, which is hardly ever meant in UTF-8. Only then
	 * the detector is asked.
	 */
	static DecodedText of(byte[] bytes) {
		// no mark begins with a byte of ASCII
		if (bytes.length > 0 && bytes[0] < 0) {
			for (Mark mark : MARKS) {
				if (mark.starts(bytes)) {
					return decode(bytes, mark.bytes.length, mark.charset, false);
				}
			}
		}
		String text = new String(bytes, StandardCharsets.UTF_8);
		boolean suspicious = text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0;
		if (!suspicious) {
			return new DecodedText(text, "UTF-8", false, List.of());
		}
		if (Utf8Census.of(bytes).mostlyUtf8()) {
			return decode(bytes, 0, StandardCharsets.UTF_8, false);
		}
		Charset detected = detect(bytes);
		DecodedText guess = decode(bytes, 0, detected, true);
		return detected.equals(GB18030) ? guess.withUtf8LinesReported(bytes) : guess;
	}

	/** How many bytes before the text only tell its character set. */
	static int markLength(byte[] bytes) {
		return MARKS.stream()
			.filter((mark) -> mark.starts(bytes))
			.mapToInt((mark) -> mark.bytes.length)
			.findFirst()
			.orElse(0);
	}

	private static Charset detect(byte[] bytes) {
		CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
		for (CharsetMatch match : matches) {
			if (LIKELY.contains(match.getName()) && decodes(bytes, Charset.forName(match.getName()))) {
				return Charset.forName(match.getName());
			}
		}
		if (decodes(bytes, GB18030)) {
			return GB18030;
		}
		return Arrays.stream(matches)
			.map(CharsetMatch::getName)
			.filter((name) -> LIKELY.contains(name))
			.map(Charset::forName)
			.findFirst()
			.orElse(StandardCharsets.UTF_8);
	}

	/** Whether the bytes are text of the character set; an unfinished end is forgiven. */
	private static boolean decodes(byte[] bytes, Charset charset) {
		CharsetDecoder decoder = charset.newDecoder();
		CharBuffer out = CharBuffer.allocate(8192);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		while (true) {
			CoderResult result = decoder.decode(in, out, false);
			if (!result.isOverflow()) {
				return result.isUnderflow();
			}
			out.clear();
		}
	}

	private static DecodedText decode(byte[] bytes, int offset, Charset charset, boolean guessed) {
		ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
		CharsetDecoder strict = charset.newDecoder();
		try {
			return new DecodedText(strict.decode(in).toString(), charset.name(), guessed, List.of());
		}
		catch (CharacterCodingException ex) {
			in.position(offset);
			return decodeAround(in, strict.reset(), guessed);
		}
	}

	private static DecodedText decodeAround(ByteBuffer in, CharsetDecoder decoder, boolean guessed) {
		decoder.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
		List<Integer> bad = new ArrayList<>();
		boolean utf16 = decoder.charset().name().startsWith("UTF-16");
		while (true) {
			CoderResult result = decoder.decode(in, out, false);
			if (!result.isError()) {
				break;
			}
			bad.add(out.position());
			out.put('\uFFFD');
			// of half a surrogate pair the decoder also condemns the sound unit after it
			in.position(in.position() + (utf16 ? 2 : result.length()));
		}
		if (in.hasRemaining()) {
			bad.add(out.position() + 1);
		}
		return new DecodedText(out.flip().toString(), decoder.charset().name(), guessed, bad);
	}

	/**
	 * A page pasted together from two sources has lines in UTF-8 among its GB18030, and
	 * these decode to nonsense without any error.
	 */
	private DecodedText withUtf8LinesReported(byte[] bytes) {
		List<Integer> found = new ArrayList<>();
		int start = 0;
		int lineStart = 0;
		for (int end = 0; end <= bytes.length; end++) {
			if (end < bytes.length && bytes[end] != '\n') {
				continue;
			}
			byte[] line = Arrays.copyOfRange(bytes, start, end);
			if (Utf8Census.of(line).surelyUtf8()) {
				found.add(lineStart);
			}
			lineStart = this.text.indexOf('\n', lineStart) + 1;
			if (lineStart == 0) {
				break;
			}
			start = end + 1;
		}
		return new DecodedText(this.text, this.encoding, this.guessed, found);
	}

	/** The bytes some programs put before the text to tell its character set: U+FEFF. */
	private static final class Mark {

		private final Charset charset;

		private final byte[] bytes;

		Mark(Charset charset) {
			this.charset = charset;
			this.bytes = "\uFEFF".getBytes(charset);
		}

		boolean starts(byte[] text) {
			return text.length >= this.bytes.length
					&& Arrays.equals(text, 0, this.bytes.length, this.bytes, 0, this.bytes.length);
		}

	}

}
