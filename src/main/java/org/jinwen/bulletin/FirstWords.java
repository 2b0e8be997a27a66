package org.jinwen.bulletin;

import java.util.regex.Pattern;

/**
 * What the first words of a text tell of its place in a story: news names its day, and a
 * text that refers back goes on with what stands above.
 */
final class FirstWords {

	/** The first sentence, or what is read of it. */
	private static final int REACH = 42;

	private static final Pattern DAY = Pattern
		.compile("\\d月\\d{1,2}[日号]|[昨今前][日天晨晚夜](?!的)|近日|日前|最近|记者从.{2,16}(?:获悉|了解到)");

	private static final Signs OF_A_DAY = Signs.of("月昨今前近最记");

	private static final int LONGEST_READER = 12;

	private static final Pattern READER = Pattern.compile(
			"(?:尊敬的|敬爱的)?(?:编辑|记者|总编辑|主编|编辑部)(?:同志|先生|朋友|各位老师|老师|你好|您好)?们?[:,!]|(?:市民|读者|居民|村民|网友|业主)?[\\u4E00-\\u9FFF]{1,3}(?:先生|女士|小姐|大爷|大妈|阿姨|师傅|同学|老人|大姐|大哥|婆婆):");

	private static final Pattern BACK = Pattern.compile(
			"(?:他|她|它|该|此|其[中他次间实]|这[里些样家位名条座次件种一个,]|那[里些天时]|与此|同时,|另外,|但|不过,|如今,|现在,|过去,|以前,|从前,|为此,|对此,|除[了此]|不仅|不只|随后,|之后,|接着|最后,|此外|目前,|而|据.{2,24}介绍)");

	private static final Signs OF_BACK = Signs.of("他她它该此其这那与同另但不如现过以从为对除随之接最目而据");

	private FirstWords() {
	}

	/** Whether the first sentence tells its day: {@code 江左市红十字会12月3日…}. */
	static boolean tellDay(String folded) {
		int stop = folded.indexOf('。');
		int end = Math.min((stop < 0) ? folded.length() : stop, REACH);
		return OF_A_DAY.anyIn(folded, 0, end) && DAY.matcher(folded).region(0, end).find();
	}

	/** Whether a reader tells it: {@code 市民刘女士:…}, {@code 编辑同志:…}. */
	static boolean nameReader(String folded) {
		int colon = folded.indexOf(':');
		return colon > 2 && colon <= LONGEST_READER && READER.matcher(folded).lookingAt();
	}

	/** Whether it goes on with what was told before: {@code 与此同时,…}, {@code 该县…}. */
	static boolean referBack(String folded) {
		return OF_BACK.startIn(folded, 0) && BACK.matcher(folded).lookingAt();
	}

}
