package org.jinwen.bulletin;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** Which round brackets of a text belong together, in either width. */
final class BracketPairs {

	private static final int NONE = -1;

	private final int[] partners;

	private final BitSet holdingHan = new BitSet();

	private BracketPairs(int length) {
		this.partners = new int[length];
		Arrays.fill(this.partners, NONE);
	}

	static BracketPairs of(String text) {
		BracketPairs pairs = new BracketPairs(text.length());
		Deque<Integer> open = new ArrayDeque<>();
		int lastHan = NONE;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '(' || c == '\uFF08') {
				open.push(i);
			}
			else if ((c == ')' || c == '\uFF09') && !open.isEmpty()) {
				int start = open.pop();
				pairs.partners[start] = i;
				pairs.partners[i] = start;
				pairs.holdingHan.set(start, lastHan > start);
			}
			else if (Typesetting.han(c)) {
				lastHan = i;
			}
		}
		return pairs;
	}

	/**
	 * Position of the bracket that belongs to the one at a position; negative if none.
	 */
	int partnerOf(int index) {
		return this.partners[index];
	}

	/** Whether Chinese stands in the pair that opens at a position. */
	boolean holdsHan(int open) {
		return this.holdingHan.get(open);
	}

}
