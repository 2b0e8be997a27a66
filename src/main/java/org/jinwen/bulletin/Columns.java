package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Gives every story its column and its own small label. A column whose stories carry
 * small labels of their own spans all of them; one without spans the story it is printed
 * with.
 */
final class Columns {

	/** At least one word of the label recurs, and another character beside. */
	private static final double SUBJECT = 3.2;

	/** Three words of the label's beat. */
	private static final double BEAT = 3.6;

	private static final int LONGEST_PREFIX = 8;

	private static final Pattern PLACED = Pattern.compile("[\\u4E00-\\u9FFF]{1,6}(?:[省市县区旗乡镇村]|街道|社区) ");

	private static final int MOST_OF_A_SMALL_ITEM = 2;

	private final List<Notice> notices = new ArrayList<>();

	private @Nullable String umbrella;

	private @Nullable Label spanning;

	/** The story the spanning label is printed with. */
	private @Nullable Story spanned;

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
				this.spanned = story;
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
	 * built like its first, and over stories that speak of its subject; never over the
	 * end of its page.
	 */
	private boolean spans(Story story) {
		if (this.spanning == null || story.opensPage) {
			this.spanning = null;
			return false;
		}
		boolean ranked = this.spanning.level() > 0 && story.headlineLevel > this.spanning.level();
		String name = Fold.fold(this.spanning.name());
		boolean small = story.blocks.size() <= MOST_OF_A_SMALL_ITEM && (story.headline.isEmpty()
				? ColumnNames.isOfSmallItems(name) : story.blocks.size() == 1 && ColumnNames.isOfBriefs(name));
		boolean spans = ranked || (small && !(ColumnNames.isOfLetters(name) && story.isOfPicture()))
				|| areParallel(this.spanned, story) || speaksOf(name, story.subject());
		if (!spans) {
			this.spanning = null;
		}
		return spans;
	}

	private static boolean speaksOf(String label, Passage story) {
		return Likeness.recurrence(label, story.texts()) >= SUBJECT || Beats.namedIn(label).kinship(story) >= BEAT;
	}

	/**
	 * 北岭县:高粱红了, 南塘县:稻田里养鱼: what stands before the colon is of one kind; so are 白沙镇 and
	 * 新河乡 before a blank.
	 */
	private static boolean areParallel(@Nullable Story one, Story other) {
		if (one == null) {
			return false;
		}
		String first = Fold.fold(one.headlineText());
		String second = Fold.fold(other.headlineText());
		int colon = first.indexOf(':');
		boolean places = isPlaced(first) && isPlaced(second);
		return places || (isDated(one) && isDated(other)) || (colon > 0 && colon <= LONGEST_PREFIX
				&& colon == second.indexOf(':') && first.charAt(colon - 1) == second.charAt(colon - 1));
	}

	/** 白沙镇 旱地改种秋荞麦, 株洲 学费落在公交上. */
	private static boolean isPlaced(String headline) {
		int blank = headline.indexOf(' ');
		return PLACED.matcher(headline).lookingAt()
				|| (blank > 0 && blank <= LONGEST_PREFIX && Places.isOne(headline.substring(0, blank)));
	}

	/** What a journal is made of: 10月11日 石源县青原镇 on a line of its own. */
	private static boolean isDated(Story story) {
		return story.opener != null && story.opener.style() == Opener.Style.DAY_AND_PLACE;
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

	/** 【新春走基层】… and …(倾听·行进中的基层回声) carry their column in the headline. */
	private static boolean inHeadline(Story story) {
		if (story.headline.isEmpty()) {
			return false;
		}
		Optional<LabelledHeadline> labelled = LabelledHeadline.of(story.headline.get(0));
		labelled.ifPresent((found) -> {
			story.section = found.label();
			story.headline.set(0, found.headline());
			if (!found.credits().isEmpty()) {
				story.credit(found.credits());
			}
		});
		return labelled.isPresent();
	}

}
