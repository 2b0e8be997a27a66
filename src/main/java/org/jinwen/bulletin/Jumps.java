package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/** Joins the halves of stories that jump from one page of the bulletin to another. */
final class Jumps {

	private Jumps() {
	}

	/**
	 * Joins what belongs together; the second half disappears from the list.
	 * @return notices on halves whose other half is not in the bulletin
	 */
	static List<Notice> join(List<Story> stories) {
		List<Story> waiting = new ArrayList<>();
		List<Notice> notices = new ArrayList<>();
		List<Story> joined = new ArrayList<>();
		for (Story story : stories) {
			if (story.comesFrom) {
				Story first = firstHalf(story, waiting);
				if (first != null) {
					append(first, story);
					if (!story.goesTo) {
						waiting.remove(first);
					}
					joined.add(story);
					continue;
				}
				notices.add(new Notice(story.firstLine, NoticeKind.JUMP_OPEN, ""));
			}
			if (story.goesTo) {
				waiting.add(story);
			}
		}
		stories.removeAll(joined);
		waiting.forEach((story) -> notices.add(new Notice(story.lastLine, NoticeKind.JUMP_OPEN, "")));
		return notices;
	}

	/** The half with the same headline; without a headline the one that breaks off so. */
	private static @org.jspecify.annotations.Nullable Story firstHalf(Story second, List<Story> waiting) {
		String headline = Fold.bare(second.headlineText());
		for (Story first : waiting) {
			String above = Fold.bare(first.headlineText());
			if (!headline.isEmpty() && !above.isEmpty() && (above.contains(headline) || headline.contains(above))) {
				return first;
			}
		}
		if (headline.isEmpty() && waiting.size() == 1 && !second.blocks.isEmpty()) {
			Story first = waiting.get(0);
			int last = first.lastText();
			if (last >= 0 && breaksOff(first.blocks.get(last).text())) {
				return first;
			}
		}
		return null;
	}

	private static boolean breaksOff(String text) {
		return !text.isEmpty() && "。！？!?”".indexOf(text.charAt(text.length() - 1)) < 0;
	}

	private static void append(Story first, Story second) {
		int last = first.lastText();
		boolean breaks = last >= 0 && breaksOff(first.blocks.get(last).text());
		for (int i = 0; i < second.blocks.size(); i++) {
			Block block = second.blocks.get(i);
			if (i == 0 && breaks && block.role() == Role.LEAD) {
				first.join(last, block.text(), block.firstLine(), block.lastLine());
			}
			else {
				Role role = (block.role() == Role.LEAD) ? Role.PARAGRAPH : block.role();
				first.blocks.add(new Block(role, block.text(), block.firstLine(), block.lastLine(), block.seams()));
			}
		}
		first.credit(second.credits);
		first.pieces.addAll(second.pieces);
		first.lastLine = Math.max(first.lastLine, second.lastLine);
	}

}
