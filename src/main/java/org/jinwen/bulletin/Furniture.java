package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells the lines that belong to the page and to no article: page lines, mastheads,
 * editors, links. What they look like is told in {@code bulletin/furniture.txt}. Works on
 * folded lines.
 */
enum Furniture {

	/** 第04版:视觉志: the page begins here. */
	PAGE_LINE,
	/** 2012年06月11日 来源:江左晚报: when and where a story of the web was posted. */
	POSTED,
	/** 2020年6月24日 星期三, 第1389期, 江左日报: the day, number or name of the paper. */
	DATE_LINE,
	/** 责编:张静. */
	EDITORS,
	/** 国内统一刊号:CN99-0019, 新闻热线:96706. */
	IMPRINT,
	/** © 版权所有 …, 邮编:… E-mail:…: what closes a page of the web. */
	FOOTER,
	/** 查看原文: where a story came from; it stands after the story. */
	SOURCE_LINK,
	/** 来源:新华网. */
	SOURCE,
	/** 更新于 2022-01-05 20:24:16. */
	STAMP,
	/** 上一版 下一版, 放大 缩小 默认, and the number of a page alone. */
	NAVIGATION,
	/** -, ***: marks that set stories apart. */
	ORNAMENT,
	/** 今日导读: what follows is a table of contents. */
	CONTENTS;

	private static final Form[] FORMS = PatternTable.of("bulletin/furniture.txt")
		.sections()
		.stream()
		.map(Form::of)
		.toArray(Form[]::new);

	/** The words of each form. */
	private static final WordIndex WORDS = WordIndex.of(Arrays.stream(FORMS).map(Form::words).toList());

	private static final int LONGEST = 130;

	private static final int SHORTEST_SENTENCE = 20;

	private static final int LONGEST_LINE = 30;

	/** Each longer line of a page has one of these. */
	private static final Signs OF_A_LONG_LINE = Signs.of(":/©@>|");

	/** Four characters and the blanks behind them. */
	private static final int WIDE = 7;

	/** Headings that only divide a file. */
	private static final Set<String> DIVIDERS = Set.of("详细新闻", "详细报道", "详细信息", "详细内容", "新闻详情", "正文", "新闻正文", "全文",
			"文字版", "文字稿", "新闻内容");

	/** 本稿件版权均属本报所有,未经授权不得转载。 凡本报记者署名文字、图片,版权均属本报所有。 */
	private static final Pattern RESERVED = Pattern.compile("(?:.{0,20}版权|本稿件|本版|本报|本网|本站|凡|声明|未经).{0,80}"
			+ "(?:(?:不得|谢绝|请勿|严禁|禁止)(?:复制、?)?转载|禁止下载使用|转载(?:请|须|必须)+注明).{0,40}|凡.{0,60}版权均?[属归].{2,20}所有。?");

	/** Whether such a line may say who wrote the story it stands beside. */
	boolean mayNameAuthor() {
		return this == POSTED || this == SOURCE || this == STAMP;
	}

	/** What a line is to the page, or {@code null} if it may be text. */
	static @Nullable Furniture of(String folded, boolean heading) {
		if (folded.length() > LONGEST || folded.isEmpty()) {
			return null;
		}
		if ((folded.contains("转载") || folded.contains("版权")) && RESERVED.matcher(folded).matches()) {
			return FOOTER;
		}
		if (isLetterSpaced(folded)) {
			return of(folded.replace(" ", ""), heading);
		}
		if (folded.startsWith("您的") && folded.contains("浏览器")) {
			return NAVIGATION;
		}
		if (isSentence(folded)) {
			return null;
		}
		for (long worded = WORDS.foundIn(folded); worded != 0; worded &= worded - 1) {
			Form form = FORMS[Long.numberOfTrailingZeros(worded)];
			if (form.pattern.matcher(folded).matches()) {
				return (form.furniture == DATE_LINE && namesSomebody(folded)) ? null : form.furniture;
			}
		}
		if (heading) {
			return DIVIDERS.contains(folded) ? NAVIGATION : null;
		}
		return EpaperLine.of(folded);
	}

	/** 版 权 所 有: lines of the page are sometimes set wide. */
	private static boolean isLetterSpaced(String folded) {
		return folded.length() > WIDE && folded.charAt(1) == ' ' && folded.charAt(3) == ' '
				&& folded.charAt(WIDE) == ' ';
	}

	/** 江左晚报 记者 王丹, 农田日报 王丹 文/图: who wrote the story below. */
	private static boolean namesSomebody(String folded) {
		int last = folded.lastIndexOf(' ');
		int end = (last > 0 && Hands.areAll(folded.substring(last + 1))) ? last : folded.length();
		int blank = folded.lastIndexOf(' ', end - 1);
		return PersonNames.isHan(folded.charAt(0))
				&& (folded.contains("记者") || (blank > 0 && PersonNames.isName(folded.substring(blank + 1, end))));
	}

	/**
	 * Most lines are: no need to try them against every pattern. What is as long as text
	 * and has a comma but no colon is a sentence that a column cut.
	 */
	private static boolean isSentence(String folded) {
		boolean stops = "。!?”;,".indexOf(folded.charAt(folded.length() - 1)) >= 0;
		return (stops && folded.length() > SHORTEST_SENTENCE) || isCutSentence(folded);
	}

	private static boolean isCutSentence(String folded) {
		return folded.length() > LONGEST_LINE && folded.indexOf(',') > 0 && !OF_A_LONG_LINE.anyIn(folded);
	}

	/**
	 * What one kind of furniture looks like.
	 *
	 * @param words words of which every such line has one: most lines have none
	 */
	private record Form(Furniture furniture, List<String> words, Pattern pattern) {

		private static Form of(PatternTable.Section section) {
			return new Form(valueOf(section.name()), section.words(), section.pattern());
		}

	}

}
