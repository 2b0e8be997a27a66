package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tail of a paragraph, of which credits, end marks and sources are cut off, the last
 * one first: {@code …开工。(王丹) 责编：李强}. Places are those of the folded tail.
 */
final class Tail {

	private static final int REACH = 110;

	/** No credit, mark or source is longer. */
	private static final int LONGEST = 60;

	private static final int MOST = 5;

	private static final int LONGEST_OFFICE = 12;

	/** … 图片来源:江左网, …线索提供 李先生 behind a credit. */
	private static final Pattern SOURCE = Pattern.compile("(?:(?:信息|图片|稿件)来源:|线索提供[: ])");

	private static final PatternTable FORMS = PatternTable.of("bulletin/endings.txt");

	/** (完), (据青原网). */
	private static final Pattern END_MARK = FORMS.pattern("END_MARK");

	/** 责编：李强, 新华社发 without brackets. */
	private static final Pattern OFFICE = FORMS.pattern("OFFICE");

	/**
	 * ③2: papers of Henan sign each story with its editor's number, others with a mark.
	 */
	private static final Pattern CODE = Pattern.compile("[①②③④⑤⑥⑦⑧⑨⑩]\\d{0,2} {0,2}|(?:[A-Z]\\d{2,4}|[◇◆□■])(?=$)");

	/** …略高于往年。王丹 J241: the desk's number behind the name. */
	private static final Pattern CODE_BEHIND_NAME = Pattern.compile("(?<=[\\u4E00-\\u9FFF]) {1,2}[A-Z]\\d{2,4}$");

	private static final Signs STOPS = Signs.of("。!?…”』」");

	private final String text;

	/** Where the tail begins in the text. */
	private final int window;

	private final String folded;

	private final List<Credit> credits = new ArrayList<>();

	/** Where the tail ends, without what is cut off already. */
	private int end;

	Tail(String text) {
		this.text = text;
		this.window = Math.max(0, text.length() - REACH);
		this.folded = Fold.fold(text, this.window, text.length());
		this.end = this.folded.length();
	}

	/** Whether anything stands behind the last stop. */
	static boolean mayBeOn(String text) {
		return !text.isEmpty() && !STOPS.has(Fold.fold(text.charAt(text.length() - 1)));
	}

	Ending cutOff() {
		int times = 0;
		while (times < MOST && cutLast()) {
			times++;
		}
		return (times > 0 && this.window + this.end > 0) ? new Ending(this.window + this.end, this.credits, true)
				: Ending.none(this.text);
	}

	private boolean cutLast() {
		while (this.end > 0 && this.folded.charAt(this.end - 1) == ' ') {
			this.end--;
		}
		int last = (this.end > 0) ? last() : -1;
		if (last >= 0) {
			this.end = last;
		}
		return last >= 0;
	}

	/** Where the last thing begins that is no text, -1 if all is text. */
	private int last() {
		int slash = this.folded.lastIndexOf('\\', this.end - 1);
		if (slash > 0 && STOPS.has(this.folded.charAt(slash - 1))) {
			return slashed(slash);
		}
		if (this.folded.charAt(this.end - 1) == ')') {
			return bracketed();
		}
		int behindStop = Math.max(lastStop(), lastSignature()) + 1;
		return (behindStop > 0 && this.end - behindStop <= LONGEST && behindStop < this.end) ? unbracketed(behindStop)
				: -1;
	}

	/** …翻閱。\公報記者 易曉晴(文) 麥潤生(圖): papers of Hong Kong set the credit off so. */
	private int slashed(int slash) {
		Optional<List<Credit>> found = Credits.withRoleIn(printed(slash, this.end));
		found.ifPresent(this::credit);
		return found.isPresent() ? slash : -1;
	}

	private int bracketed() {
		int open = this.folded.lastIndexOf('(', this.end - 2);
		if (open < 0 || this.end - open > LONGEST + 2 || this.folded.lastIndexOf(')', this.end - 2) > open
				|| open + 1 >= this.end - 1) {
			return -1;
		}
		String inside = this.folded.substring(open + 1, this.end - 1).strip();
		if (inside.isEmpty()) {
			return -1;
		}
		int start = this.folded.indexOf(inside, open + 1);
		String printed = printed(start, start + inside.length());
		if (END_MARK.matcher(inside).matches()) {
			credit(Ending.author(printed));
			return open;
		}
		Optional<List<Credit>> found = Credits.inBrackets(Bylines.withoutBefore(printed));
		if (found.isEmpty() && EndCredit.isLoneName(inside) && endsSentence(open)
				&& this.folded.lastIndexOf('。', open) >= open - EndCredit.LONE_NAME) {
			found = Optional.of(List.of(new Credit(printed, null)));
		}
		if (found.isEmpty()) {
			found = Writers.reader(printed).or(() -> office(inside));
		}
		boolean issued = open > 0 && this.folded.charAt(open - 1) == '发';
		if (found.isEmpty() || (!issued && !endsSentence(open))) {
			return -1;
		}
		credit(found.get());
		return open;
	}

	/** …在福建举行。(体育学院): an office signs, and nobody is named. */
	private static Optional<List<Credit>> office(String inside) {
		return (inside.length() <= LONGEST_OFFICE && PersonNames.isHan(inside) && Credits.isInstitution(inside))
				? Optional.of(List.of()) : Optional.empty();
	}

	/** What stands behind the last stop without brackets. */
	private int unbracketed(int behindStop) {
		int start = behindStop;
		Matcher code = CODE.matcher(this.folded).region(start, this.end);
		if (code.lookingAt()) {
			if (code.end() == this.end) {
				return start;
			}
			start = code.end();
		}
		String behind = this.folded.substring(start, this.end);
		if (OFFICE.matcher(behind).matches()) {
			credit(Ending.author(printed(start, this.end)));
			return start;
		}
		Matcher source = SOURCE.matcher(behind);
		if (source.find() && source.start() > 0) {
			return start + source.start();
		}
		Matcher coded = CODE_BEHIND_NAME.matcher(behind);
		Optional<List<Credit>> found = coded.find() ? Credits.inBrackets(printed(start, start + coded.start()))
				: EndCredit.in(printed(start, this.end), behind);
		if (found.isEmpty() || found.get().isEmpty()) {
			return -1;
		}
		credit(found.get());
		return start;
	}

	/** What is cut off later stands before what was cut off already. */
	private void credit(List<Credit> found) {
		this.credits.addAll(0, found);
	}

	private String printed(int from, int to) {
		return this.text.substring(this.window + from, this.window + to);
	}

	/** A name in brackets behind half a sentence belongs to the sentence. */
	private boolean endsSentence(int open) {
		int i = open - 1;
		while (i >= 0 && this.folded.charAt(i) == ' ') {
			i--;
		}
		return i < 0 || "。!?…”’」』)】》;:~.".indexOf(this.folded.charAt(i)) >= 0 || i < open - 1;
	}

	/** Where the brackets before who took the pictures close: …通车。(记者 王丹)李静 摄. */
	private int lastSignature() {
		return (this.folded.charAt(this.end - 1) == '摄') ? this.folded.lastIndexOf(')', this.end - 1) : -1;
	}

	private int lastStop() {
		int i = this.end - 1;
		while (i >= 0 && !STOPS.has(this.folded.charAt(i))) {
			i--;
		}
		return i;
	}

}
