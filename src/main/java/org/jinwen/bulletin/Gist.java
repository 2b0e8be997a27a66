package org.jinwen.bulletin;

import java.util.List;

/** What stands for a text in few words, where an editor drew its borders anew. */
public final class Gist {

	private static final int LONGEST = 4_000;

	private final String lead;

	private final String text;

	private Gist(String lead, String text) {
		this.lead = lead;
		this.text = text;
	}

	/** Reads the body of an article. */
	public static Gist of(List<Block> blocks) {
		StringBuilder text = new StringBuilder();
		String lead = "";
		for (Block block : blocks) {
			if (block.role() != Role.SUBHEAD && block.role() != Role.IMAGE && text.length() < LONGEST) {
				String plain = block.text().replace('\n', ' ');
				String words = text.isEmpty() ? plain.substring(Opener.of(plain).map(Opener::length).orElse(0)).strip()
						: plain;
				lead = text.isEmpty() ? words : lead;
				text.append(words);
			}
		}
		return new Gist(lead, text.toString());
	}

	/** A headline for a text that has none. */
	public String headline() {
		return DerivedHeadline.of(this.lead, this.text);
	}

	/** One or two whole sentences. */
	public String summary() {
		return Summary.of(this.lead);
	}

}
