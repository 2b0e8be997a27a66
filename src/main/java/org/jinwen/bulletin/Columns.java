package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Gives every story its column and its own small label. A column whose stories carry
 * small labels of their own spans all of them; one without spans the story it is printed
 * with.
 */
final class Columns {

	private static final Pattern LABEL_IN_FRONT = Pattern
		.compile("(?:【([^】]{2,20})】|[(（]([\\u4E00-\\u9FFF·]{2,12})[)）](?![年月日]))[ \\u3000]?(?=[^ ].{3})");

	private static final Pattern NUMBER_IN_FRONT = Pattern.compile("[(（][\\d一二三四五六七八九十]{1,3}[)）][ \\u3000]?(?=.{4})");

	private static final Pattern LABEL_BEHIND = Pattern
		.compile("(.{4,}?)[ \\u3000]?[(（]([\\u4E00-\\u9FFF·]{2,12})[)）]$");

	/** 透視鏡/停飛須做好溝通\\蔡一木: column, headline and author as papers of Hong Kong set them. */
	private static final Pattern COLUMN_AND_AUTHOR = Pattern
		.compile("([\\u4E00-\\u9FFF]{2,8})[/\uFF0F](.{4,}?)[\\\\\uFF3C]([\\u4E00-\\u9FFF·]{2,4})");

	/** At least one word of the label recurs, and another character beside. */
	private static final double SUBJECT = 3.2;

	/** Three words of the label's beat. */
	private static final double BEAT = 3.6;

	private static final int SUBJECT_REACH = 700;

	private static final int LONGEST_PREFIX = 8;

	private final List<Notice> notices = new ArrayList<>();

	private @Nullable String umbrella;

	private @Nullable Label spanning;

	/** The headline of the story the spanning label is printed with. */
	private String spanned = "";

	List<Notice> notices() {
		return this.notices;
	}

	void assign(List<Story> stories) {
		for (Story story : stories) {
			boolean labelled = inHeadline(story);
			List<Label> before = told(story.labelsBefore, labelled);
			List<Label> after = told(story.labelsAfter, labelled);
			if (!before.isEmpty()) {
				this.spanning = before.get(0);
				this.spanned = story.headlineText();
			}
			if (before.isEmpty() && after.isEmpty()) {
				this.umbrella = null;
				if (spans(story) && this.spanning != null && story.section == null) {
					story.section = this.spanning.name();
				}
				continue;
			}
			own(story, before, after);
		}
	}

	private void own(Story story, List<Label> before, List<Label> after) {
		if (before.size() > 1) {
			this.umbrella = before.get(0).name();
			set(story, this.umbrella, before.get(before.size() - 1).name());
		}
		else if (!before.isEmpty() && !after.isEmpty()) {
			this.umbrella = before.get(0).name();
			set(story, this.umbrella, after.get(0).name());
		}
		else {
			String label = (before.isEmpty() ? after : before).get(0).name();
			if (this.umbrella != null) {
				set(story, this.umbrella, label);
			}
			else {
				set(story, label, null);
			}
		}
	}

	private static void set(Story story, String section, @Nullable String tag) {
		story.section = section;
		story.tag = tag;
	}

	/**
	 * A column goes on over small items, over headlines it ranks above, over headlines
	 * built like its first, and over stories that speak of its subject.
	 */
	private boolean spans(Story story) {
		if (this.spanning == null) {
			return false;
		}
		boolean ranked = this.spanning.level() > 0 && story.headlineLevel > this.spanning.level();
		String name = Fold.fold(this.spanning.name());
		boolean small = story.headline.isEmpty() ? ColumnNames.isOfSmallItems(name)
				: story.blocks.size() == 1 && ColumnNames.isOfBriefs(name);
		boolean spans = ranked || small || areParallel(this.spanned, story.headlineText())
				|| speaksOf(name, Fold.fold(subject(story)));
		if (!spans) {
			this.spanning = null;
		}
		return spans;
	}

	private static boolean speaksOf(String label, String story) {
		return Likeness.recurrence(label, story) >= SUBJECT || Beats.namedIn(label).kinship(story) >= BEAT;
	}

	/** 北岭县:高粱红了, 南塘县:稻田里养鱼: what stands before the colon is of one kind. */
	private static boolean areParallel(String first, String second) {
		int colon = Fold.fold(first).indexOf(':');
		return colon > 0 && colon <= LONGEST_PREFIX && colon == Fold.fold(second).indexOf(':')
				&& first.charAt(colon - 1) == second.charAt(colon - 1);
	}

	private static String subject(Story story) {
		StringBuilder text = new StringBuilder(story.headlineText());
		for (Block block : story.blocks) {
			if (text.length() >= SUBJECT_REACH) {
				break;
			}
			int opener = (block.role() == Role.LEAD && story.opener != null && !story.openerAlone)
					? Math.min(story.opener.length(), block.text().length()) : 0;
			text.append('\n').append(block.text(), opener, Math.min(block.text().length(), opener + SUBJECT_REACH));
		}
		return text.toString();
	}

	/** Labels whose story is known; one in the headline leaves no room for others. */
	private List<Label> told(List<Label> labels, boolean labelled) {
		List<Label> told = new ArrayList<>(labels.size());
		for (Label label : labels) {
			if (label.open() || labelled) {
				this.notices.add(new Notice(label.line(), NoticeKind.LABEL_OPEN, label.name()));
			}
			else {
				told.add(label);
			}
		}
		return told;
	}

	static boolean isAuthored(String line) {
		return COLUMN_AND_AUTHOR.matcher(line).matches();
	}

	/** 【新春走基层】… and …(倾听·行进中的基层回声) carry their column in the headline. */
	private static boolean inHeadline(Story story) {
		if (story.headline.isEmpty()) {
			return false;
		}
		String first = story.headline.get(0);
		Matcher authored = COLUMN_AND_AUTHOR.matcher(first);
		if (authored.matches()) {
			story.section = authored.group(1);
			story.headline.set(0, authored.group(2));
			story.credit(List.of(new Credit(authored.group(3), null)));
			return true;
		}
		String label = null;
		Matcher front = LABEL_IN_FRONT.matcher(first);
		while (front.lookingAt()) {
			label = (front.group(1) != null) ? front.group(1) : front.group(2);
			first = first.substring(front.end());
			front = LABEL_IN_FRONT.matcher(first);
		}
		Matcher number = NUMBER_IN_FRONT.matcher(first);
		if (label != null && number.lookingAt()) {
			first = first.substring(number.end());
		}
		Matcher behind = LABEL_BEHIND.matcher(first);
		if (label == null && Bylines.endsInBracket(first) && behind.matches()
				&& ColumnNames.canFollowHeadline(Fold.fold(behind.group(2)))) {
			label = behind.group(2);
			first = behind.group(1);
		}
		if (label != null) {
			story.headline.set(0, first);
			story.section = label;
		}
		return label != null;
	}

}
