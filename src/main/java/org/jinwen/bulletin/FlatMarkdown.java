package org.jinwen.bulletin;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * flexmark, set up for Chinese newspaper pages. The one place that knows its options.
 */
final class FlatMarkdown {

	/** Headings, rules, paragraphs and inline markup; other lines are text as typed. */
	static final FlatMarkdown PROSE = new FlatMarkdown(false);

	/** Lists and quotations, too. */
	static final FlatMarkdown NESTED = new FlatMarkdown(true);

	private final Parser parser;

	/**
	 * {@code [记者]: ...} is text and no link definition; and markup is also recognised
	 * next to full-width punctuation: {@code **“高质量”**发展} is strong.
	 */
	private FlatMarkdown(boolean nested) {
		MutableDataSet options = new MutableDataSet();
		options.set(Parser.HEADING_PARSER, !nested);
		options.set(Parser.LIST_BLOCK_PARSER, nested);
		options.set(Parser.BLOCK_QUOTE_PARSER, nested);
		options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
		options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
		options.set(Parser.HTML_BLOCK_PARSER, false);
		options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
		options.set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true);
		options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
		this.parser = Parser.builder(options).customDelimiterProcessor(new Asterisks()).build();
	}

	/**
	 * Parses Markdown. May throw what its text throws, overflow the stack or take its
	 * time.
	 */
	Document parse(CharSequence text) {
		return this.parser.parse(BasedSequence.of(text));
	}

	/**
	 * Three asterisks meet three, as CommonMark has said since 0.29; flexmark keeps to an
	 * older edition and leaves {@code ***要点***提示} as typed.
	 */
	private static final class Asterisks extends AsteriskDelimiterProcessor {

		Asterisks() {
			super(false);
		}

		@Override
		public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
			if (opener.length() % 3 == 0 && closer.length() % 3 == 0) {
				return (closer.length() % 2 == 0) ? 2 : 1;
			}
			return super.getDelimiterUse(opener, closer);
		}

		/** Between digits it multiplies: {@code 3*5*2厘米}. */
		@Override
		public boolean canBeOpener(String before, String after, boolean leftFlanking, boolean rightFlanking,
				boolean beforeIsPunctuation, boolean afterIsPunctuation, boolean beforeIsWhitespace,
				boolean afterIsWhiteSpace) {
			return leftFlanking && !multiplies(before, after);
		}

		@Override
		public boolean canBeCloser(String before, String after, boolean leftFlanking, boolean rightFlanking,
				boolean beforeIsPunctuation, boolean afterIsPunctuation, boolean beforeIsWhitespace,
				boolean afterIsWhiteSpace) {
			return rightFlanking && !multiplies(before, after);
		}

		private static boolean multiplies(String before, String after) {
			return !before.isEmpty() && !after.isEmpty() && Character.isDigit(before.codePointBefore(before.length()))
					&& Character.isDigit(after.codePointAt(0));
		}

	}

}
