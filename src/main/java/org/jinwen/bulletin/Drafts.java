package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finishes stories: headline, date, summary, confidence. */
final class Drafts {

	private static final double HIGH = 3;

	private static final double MEDIUM = 1.2;

	private static final int LONGEST_HEADLINE = 60;

	private static final int BODY = 3_000;

	/** A dateline and the words right behind it. */
	private static final int OPENING = 60;

	private final Years years;

	private final List<Notice> notices = new ArrayList<>();

	Drafts(Years years) {
		this.years = years;
	}

	List<Notice> notices() {
		return this.notices;
	}

	ArticleDraft finish(Story story) {
		String lead = leadWithoutOpener(story);
		boolean derived = story.headline.isEmpty();
		String headline = derived ? DerivedHeadline.of(lead, body(story, lead)) : story.headlineText();
		if (derived) {
			this.notices.add(new Notice(story.firstLine, NoticeKind.HEADLINE_DERIVED, headline));
		}
		else if (headline.length() > LONGEST_HEADLINE) {
			this.notices
				.add(new Notice(story.firstLine, NoticeKind.HEADLINE_TOO_LONG, Integer.toString(headline.length())));
		}
		Optional<Years.Resolved> resolved = this.years.resolve(story);
		noteDate(story, resolved.isEmpty());
		return new ArticleDraft(story.section, story.tag, joined(story.kicker), headline, derived, joined(story.deck),
				story.credits, story.date, resolved.map(Years.Resolved::date).orElse(null),
				resolved.map(Years.Resolved::evidence).orElse(null),
				(story.opener != null) ? story.opener.place() : null,
				Summary.of(lead.isEmpty() ? body(story, lead) : lead), story.blocks, confidence(story.margin),
				story.firstLine, story.lastLine);
	}

	/** The day an article opens with is worth a notice where nobody can tell it. */
	private void noteDate(Story story, boolean unknown) {
		if (story.blocks.isEmpty() || (story.date != null && !unknown)) {
			return;
		}
		String opening = opening(story.blocks.get(0));
		String impossible = (opening.indexOf('月') >= 0) ? DateReader.impossible(opening) : null;
		if (impossible != null) {
			this.notices.add(new Notice(story.blocks.get(0).firstLine(), NoticeKind.DATE_INVALID, impossible));
		}
		else if (story.date != null) {
			this.notices.add(new Notice(story.firstLine, NoticeKind.YEAR_UNKNOWN, story.date.toString()));
		}
	}

	private static String opening(Block block) {
		return Fold.fold(block.text(), 0, Math.min(OPENING, block.text().length()));
	}

	private static Confidence confidence(double margin) {
		if (margin >= HIGH) {
			return Confidence.HIGH;
		}
		return (margin >= MEDIUM) ? Confidence.MEDIUM : Confidence.LOW;
	}

	private static @Nullable String joined(List<String> lines) {
		return lines.isEmpty() ? null : String.join(" ", lines);
	}

	private static String leadWithoutOpener(Story story) {
		for (Block block : story.blocks) {
			if (block.role() == Role.LEAD) {
				return block.text().substring(story.behindOpener(block)).strip();
			}
			if (block.role() == Role.LIST || block.role() == Role.QUOTE || block.role() == Role.CAPTION
					|| block.role() == Role.TABLE) {
				return block.text().replace('\n', ' ');
			}
		}
		return "";
	}

	private static String body(Story story, String lead) {
		StringBuilder body = new StringBuilder(lead);
		for (Block block : story.blocks) {
			if (body.length() > BODY) {
				break;
			}
			if (block.role() == Role.PARAGRAPH) {
				body.append(block.text());
			}
		}
		return body.toString();
	}

}
