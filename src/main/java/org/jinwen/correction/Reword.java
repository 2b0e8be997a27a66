package org.jinwen.correction;

import java.util.ArrayList;
import java.util.List;

import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Seam;
import org.jinwen.bulletin.Typesetting;

/**
 * Other words inside a paragraph, such as a wrong character mended. Anchored to the lines
 * of the paragraph; the words themselves, with a few around them, say where in it.
 *
 * @param wrong words of the paragraph as readers see it, which stand there once
 * @param right what is to stand in their place
 */
public record Reword(String wrong, String right) implements Operation {

	/** How many characters around a change tell it from others like it. */
	private static final int AROUND = 4;

	public Reword {
		if (wrong.isEmpty()) {
			throw new IllegalArgumentException("Nothing stands nowhere");
		}
	}

	/**
	 * The change that makes one text of another.
	 * @param before a paragraph as readers see it
	 * @param after the paragraph as it is to be, not the same
	 */
	public static Reword between(String before, String after) {
		int first = 0;
		int most = Math.min(before.length(), after.length());
		while (first < most && before.charAt(first) == after.charAt(first)) {
			first++;
		}
		int last = 0;
		while (last < most - first
				&& before.charAt(before.length() - 1 - last) == after.charAt(after.length() - 1 - last)) {
			last++;
		}
		int around = AROUND;
		Reword change = cut(before, after, first - around, last - around);
		while (places(before, change.wrong) > 1) {
			around++;
			change = cut(before, after, first - around, last - around);
		}
		return change;
	}

	private static Reword cut(String before, String after, int first, int last) {
		int from = whole(before, Math.max(0, first));
		int end = whole(before, before.length() - Math.max(0, last));
		return new Reword(before.substring(from, end), after.substring(from, after.length() - before.length() + end));
	}

	/** Never between the halves of a character. */
	private static int whole(String text, int index) {
		boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
				&& Character.isHighSurrogate(text.charAt(index - 1));
		return inside ? index - 1 : index;
	}

	private static int places(String text, String words) {
		int places = 0;
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			places++;
		}
		return places;
	}

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.owning(first);
		if (galley == null) {
			return false;
		}
		List<Block> holding = galley.body.blocks.stream()
			.filter((block) -> block.firstLine() <= last && first <= block.lastLine())
			.filter((block) -> places(Typesetting.typeset(block.text()), this.wrong) > 0)
			.toList();
		if (holding.size() != 1 || places(Typesetting.typeset(holding.get(0).text()), this.wrong) > 1) {
			return false;
		}
		galley.reword(holding.get(0), reworded(holding.get(0)));
		return true;
	}

	private Block reworded(Block block) {
		String before = Typesetting.typeset(block.text());
		int from = before.indexOf(this.wrong);
		int end = from + this.wrong.length();
		List<Seam> seams = new ArrayList<>();
		for (Seam seam : block.seams()) {
			int offset = Typesetting.typeset(block.text().substring(0, seam.offset())).length();
			int behind = (offset >= end) ? offset - this.wrong.length() + this.right.length()
					: Math.min(offset, from + this.right.length());
			seams.add(new Seam(behind, seam.lineBefore(), seam.lineAfter()));
		}
		return new Block(block.role(), before.substring(0, from) + this.right + before.substring(end),
				block.firstLine(), block.lastLine(), seams);
	}

	@Override
	public String label() {
		return "REWORD";
	}

	@Override
	public String value() {
		return this.wrong + " → " + this.right;
	}

}
