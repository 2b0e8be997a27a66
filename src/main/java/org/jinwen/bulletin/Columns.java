package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Gives every story its column and its own small label. A column whose stories carry
 * small labels of their own spans all of them; one without spans the story it is printed
 * with.
 */
final class Columns {

	/** Columns that hold many small items, each without a headline. */
	private static final Set<String> OF_SMALL_ITEMS = Set.of("图片新闻", "视觉志", "简讯", "短讯", "快讯", "短波", "一句话新闻", "新闻简报",
			"要闻简报", "影像", "图说", "光影", "镜头", "摄影", "图片", "天下短波", "简明新闻", "新闻速递", "短新闻", "信息快递", "动态");

	private static final Pattern LABEL_IN_FRONT = Pattern
		.compile("(?:【([^】]{2,20})】|[(（]([\\u4E00-\\u9FFF·]{2,12})[)）](?![年月日]))[ \\u3000]?(?=[^ ].{3})");

	private static final Pattern NUMBER_IN_FRONT = Pattern.compile("[(（][\\d一二三四五六七八九十]{1,3}[)）][ \\u3000]?(?=.{4})");

	private static final Pattern LABEL_BEHIND = Pattern
		.compile("(.{4,}?)[ \\u3000]?[(（]([\\u4E00-\\u9FFF·]{2,12})[)）]$");

	private final List<Notice> notices = new ArrayList<>();

	private @Nullable String umbrella;

	private Story.@Nullable Label spanning;

	List<Notice> notices() {
		return this.notices;
	}

	void assign(List<Story> stories) {
		for (Story story : stories) {
			boolean labelled = inHeadline(story);
			List<Story.Label> before = told(story.labelsBefore, labelled);
			List<Story.Label> after = told(story.labelsAfter, labelled);
			if (!before.isEmpty()) {
				this.spanning = before.get(0);
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

	private void own(Story story, List<Story.Label> before, List<Story.Label> after) {
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

	/** A column of small items, or one ranked above its headlines, goes on over them. */
	private boolean spans(Story story) {
		if (this.spanning == null) {
			return false;
		}
		boolean ranked = this.spanning.level() > 0 && story.headlineLevel > this.spanning.level();
		boolean small = story.headline.isEmpty() && OF_SMALL_ITEMS.contains(this.spanning.name());
		if (!ranked && !small) {
			this.spanning = null;
		}
		return ranked || small;
	}

	/** Labels whose story is known; one in the headline leaves no room for others. */
	private List<Story.Label> told(List<Story.Label> labels, boolean labelled) {
		List<Story.Label> told = new ArrayList<>(labels.size());
		for (Story.Label label : labels) {
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
		String first = story.headline.get(0);
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
		if (label == null && behind.matches()
				&& (ColumnNames.isInUse(behind.group(2)) || ColumnNames.endsLikeOne(behind.group(2)))) {
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
