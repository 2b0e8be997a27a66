package org.jinwen.bulletin;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an editor knows about bulletins and their text may not say.
 *
 * @param paper name of the paper
 * @param date date of the issue, as {@code 2024-12-06}
 * @param home region the paper writes from
 */
public record Imprint(String paper, String date, String home) {

	public Imprint {
		paper = paper.strip();
		date = date.strip();
		home = home.strip();
		if ((paper + date + home).codePoints().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("An imprint goes on one line each, but it has control characters");
		}
	}

	/**
	 * A bulletin with front matter that says this. All its own bytes stay as they are,
	 * after the new lines.
	 * @param bulletin the bytes of a bulletin
	 * @return the bytes with front matter before them, in the bulletin's own character
	 * set; the very same bytes if there is nothing to say, if the bulletin has front
	 * matter already, or if its character set cannot say it
	 */
	public byte[] before(byte[] bulletin) {
		String lines = lines();
		SourceText text = SourceText.of(bulletin);
		Charset charset = Charset.forName(text.encoding());
		if (lines.isEmpty() || MarkdownBlocks.hasFrontMatter(text.lines()) || !charset.newEncoder().canEncode(lines)) {
			return bulletin;
		}
		int mark = DecodedText.markLength(bulletin);
		byte[] front = lines.getBytes(charset);
		byte[] whole = Arrays.copyOf(bulletin, bulletin.length + front.length);
		System.arraycopy(front, 0, whole, mark, front.length);
		System.arraycopy(bulletin, mark, whole, mark + front.length, bulletin.length - mark);
		return whole;
	}

	private String lines() {
		Map<String, String> said = new LinkedHashMap<>();
		said.put("paper", this.paper);
		said.put("date", this.date);
		said.put("home", this.home);
		said.values().removeIf(String::isEmpty);
		return said.isEmpty() ? ""
				: said.entrySet()
					.stream()
					.map((line) -> line.getKey() + ": " + line.getValue() + "\n")
					.collect(Collectors.joining("", "---\n", "---\n"));
	}

}
