package org.jinwen.bulletin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How much of some bytes reads as UTF-8.
 *
 * @param size number of bytes
 * @param han number of well-formed sequences of three or four bytes, as Han characters
 * are; other Chinese character sets hardly ever yield one by chance
 * @param bad number of malformed sequences
 * @param nuls number of NUL characters, one for each digit or line end of UTF-16
 */
record Utf8Census(int size, int han, int bad, int nuls) {

	static Utf8Census of(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(4096);
		int han = 0;
		int bad = 0;
		int nuls = 0;
		CoderResult result;
		do {
			result = decoder.decode(in, out, true);
			out.flip();
			while (out.hasRemaining()) {
				char c = out.get();
				if (c == 0) {
					nuls++;
				}
				else if (c >= 0x800 && !Character.isLowSurrogate(c)) {
					han++;
				}
			}
			out.clear();
			if (result.isError()) {
				bad++;
				in.position(in.position() + result.length());
			}
		}
		while (!result.isUnderflow());
		return new Utf8Census(bytes.length, han, bad, nuls);
	}

	boolean mostlyUtf8() {
		if (this.han == 0 && this.nuls * 4L >= this.size) {
			return false;
		}
		return this.bad * 1000L <= this.size || this.han * 4L >= this.bad;
	}

	boolean surelyUtf8() {
		return this.bad == 0 && this.han >= 2;
	}

}
