package org.jinwen.bulletin;

/**
 * What can be seen of a piece: its own form, its neighbours, and how words recur around
 * it.
 */
enum Trait {

	/** Always there: carries what a role costs before anything is seen. */
	ANY,
	/** Marked as a heading. */
	HEADING,
	/** A line of text, not marked as a heading. */
	PLAIN,
	/** A line without closing stop, no longer than a headline. */
	SHORT_LINE,
	/** Running text. */
	TEXT,
	/** Longer than any headline. */
	TOO_LONG,
	/** All of it is bold. */
	BOLD,
	/** Ends in a full stop. */
	FULL_STOP,
	/** Set in 【】. */
	BRACKETED,
	/** Begins with a dash. */
	DASH,
	/** Begins with 一、 or (一). */
	NUMBERED,
	/** Says who speaks below: 市民反映:, ◎记者核实. */
	WHO_SPEAKS,
	/** Says below a text that somebody complains: an item of a hotline begins. */
	BEGINS_ITEM,
	/** The text above is signed by who wrote it. */
	BELOW_A_SIGNATURE,
	/** Two halves with a blank between. */
	HALVES,
	/** Begins with the name of a province or large city, or is the name of a place. */
	PLACE_FIRST,
	/** Holds a word that only sentences have: 的, 把, 让. */
	PHRASE,
	/** It is the name of one place. */
	PLACE_NAME,
	/** Holds figures, and is not named like a column: 3·15在行动. */
	FIGURES,
	/** Column, headline and author on one line: 透視鏡/停飛須做好溝通＼蔡一木. */
	AUTHORED,
	/** Two to eight Han characters and nothing else. */
	LABEL_SHAPE,
	/** Two to four Han characters and nothing else. */
	FOUR_CHARACTERS,
	/** Seven or eight Han characters and nothing else. */
	LONG_NAME,
	/** Thirteen characters or more. */
	LONG_LINE,
	/** A word or two and a mark: 扰民！ */
	AFTERTHOUGHT,
	/** Ends in what happens: 换新颜, 通车. */
	TOLD,
	/** A text without headline and opener that is news of its own. */
	OWN_NEWS,
	/** The next piece is a bold line. */
	NEXT_BOLD,
	/** Papers call a column so. */
	COLUMN_NAME,
	/** Ends in a word that column names end in. */
	COLUMN_ENDING,
	/** Names its place in a series: 述评之十一. */
	ORDINAL,
	/** As long as the short line before or after it of the same kind. */
	PAIRED,
	/** As long as the short line before it of the same kind. */
	PAIRED_BEFORE,
	/** Half as long again as the very short line before it, or longer. */
	OUTWEIGHS,
	/** One of a pair of very short lines with a longer one behind. */
	COUPLET,
	/** Built like another short line further up or down. */
	SERIES,
	/** Opens with the words a news item opens with. */
	OPENER,
	/** Opens with a dateline in 【】. */
	OPENER_BRACKETED,
	/** Opens with a day: 12月5日, 昨日, 近日. */
	TIME_FIRST,
	/** Nothing but a credit with a role or in brackets. */
	BYLINE,
	/** Nothing but one or several names. */
	BARE_NAMES,
	/** Nothing but a credit for a picture. */
	PHOTO_CREDIT,
	/** A small item with a mark in front, one of several. */
	BRIEF,
	/** The marked title of a small item under its column. */
	BRIEF_TITLE,
	/** Small items with marks in front follow. */
	NEXT_BRIEFS,
	/** Ends in a credit or an end mark. */
	SIGNED_OFF,
	/** A text whose end names who wrote it. */
	NAMES_WRITER,
	/** Begins with (上接…). */
	JUMP_FROM,
	/** Ends with (下转…). */
	JUMP_TO,
	/** Nothing but (上接…). */
	JUMP_FROM_ONLY,
	/** Nothing but (下转…). */
	JUMP_TO_ONLY,
	/** Belongs to the page. */
	FURNITURE,
	/** A page begins. */
	PAGE_LINE,
	/** Tells where the story above came from. */
	SOURCE_NOTE,
	/** Links to where the story above came from. */
	SOURCE_LINK,
	/** Heading of a table of contents. */
	CONTENTS_TITLE,
	/** A line of a table of contents. */
	CONTENTS_ITEM,
	/** Prints the headline above once more. */
	HEADLINE_AGAIN,
	/** Begins or ends as words to a picture do. */
	CAPTION,
	/** A picture stands right before. */
	AFTER_IMAGE,
	/** The editor's note between headline and text. */
	EDITORS_NOTE,
	/** The only heading with text below it between two headlines. */
	LONE,
	/** Set in, on a page that sets in its text but not its headlines. */
	SET_IN,
	/** Set out, on a page that sets in its text. */
	SET_OUT,
	/** The first line below a page line. */
	TOP_OF_PAGE,
	/** Named like the page, whose line stands right above. */
	PAGE_NAME,
	/** The second of just three unmarked lines above a text. */
	MIDDLE_LINE,
	/** The second of just two unmarked lines above a text. */
	SECOND_OF_TWO,
	/** The third of just three unmarked lines above a text. */
	THIRD_LINE,
	/** Begins on the source line that the piece before it ends on. */
	SAME_LINE,
	/** Holds no Chinese. */
	NO_HAN,
	/** The text before breaks off and this goes on. */
	JOINS,
	/** A line as wide as a column that the next one goes on with. */
	HALF_LINE,
	/** The next piece is a heading. */
	NEXT_HEADING,
	/** The next piece is a plain short line. */
	NEXT_SHORT,
	/** The next piece opens a news item. */
	NEXT_OPENER,
	/** Two to four characters that only name something, and a news item opens below. */
	NAME_OVER_OPENER,
	/** The next piece is running text without opener. */
	NEXT_TEXT,
	/** The next piece of text opens with a day. */
	NEXT_TIME_FIRST,
	/** The first sentence of the next piece of text tells its day, though not first. */
	NEXT_TELLS_DAY,
	/** The next piece of text begins with the reader who tells it: 刘女士:…. */
	NEXT_READER,
	/** What an e-paper sets between two stories: (责任编辑:王丹), 放大 缩小 默认. */
	STORY_ENDS,
	/** A byline between two texts, on a page whose bylines stand above their stories. */
	SIGNS_BELOW,
	/** A byline between an opener on a line of its own and the text. */
	SIGNS_OPENER,
	/** A heading whose text holds plain subheads. */
	OVER_SUBHEADS,
	/** Ends in a dash or colon right above a heading. */
	LEADS_ON,
	/** The next piece of text refers back: 与此同时, 该县. */
	NEXT_REFERS_BACK,
	/** The next piece is a byline. */
	NEXT_BYLINE,
	/** The next piece comes from another page. */
	NEXT_JUMP_FROM,
	/** A source note follows, as it follows a story. */
	NEXT_SOURCE_NOTE,
	/** A picture stands right below. */
	NEXT_IMAGE,
	/** The day it was posted stands right below. */
	NEXT_POSTED,
	/** A rule, an ornament or the page's editors stand right above. */
	BELOW_A_RULE,
	/** Nothing follows. */
	LAST,
	/** Among the headings that follow, the one before the text has two halves. */
	NEXT_COMPLETE,
	/**
	 * One heading of five characters or fewer follows, and this is not named like a
	 * column.
	 */
	NEXT_FEW,
	/** Its words recur in the story before. */
	FITS_BEFORE,
	/** The story after tells the name of its column, the one before does not. */
	NAMED_AFTER,
	/** Its words recur in the story after. */
	FITS_AFTER,
	/** Most of it recurs, word for word, in the story after. */
	TOLD_AFTER,
	/** The texts before and after share their words. */
	COHERES,
	/** The texts before and after share hardly a word. */
	PARTS,
	/** Another heading, of higher rank, follows. */
	NEXT_OUTRANKS,
	/** A heading of higher rank than the one right before. */
	OUTRANKS,
	/** A heading over nothing but words signed by who took the picture. */
	OVER_PHOTO_NEWS,
	/** A heading of lower rank than the headlines. */
	LOWER_LEVEL,
	/** A heading of lower rank than the one whose story goes on above. */
	NESTED,
	/** A heading of lower rank, on a page that sets nothing but its labels so. */
	SMALL_LABEL,
	/** A heading of higher rank than the headlines. */
	HIGHER_LEVEL,
	/** The bulletin has no headings at all. */
	NO_HEADINGS,
	/** In this bulletin no heading is followed by an opener. */
	NO_OPENERS,
	/** The bulletin ends with a label and does not begin with one. */
	LABELS_FOLLOW,
	/** The first credit below ends the text that begins here. */
	SIGNED_BELOW,
	/**
	 * The story above has named nobody yet, as each of the page does, and is signed
	 * below.
	 */
	SIGNED_LATER,
	/**
	 * Over text that names nobody, on a page that names who wrote each story, below one
	 * that was signed where it began.
	 */
	NAMES_NOBODY,
	/** Below the text of a feature that nobody has signed yet. */
	IN_A_FEATURE,
	/** Its words recur above as much as below. */
	TOLD_ABOVE,
	/** The story above is signed, and what begins here ends with another credit. */
	SIGNED_AGAIN,
	/** The bulletin's headlines have bylines below them, and this line has none. */
	BYLINE_MISSING,
	/** Each story of the bulletin has a label below it. */
	LABEL_UNDER_EACH,
	/** One of at least three plain short lines in a row. */
	LISTED,
	/** A list. */
	LIST,
	/** A block quotation. */
	QUOTE,
	/** A table. */
	TABLE,
	/** A picture. */
	IMAGE,
	/** A line across the page. */
	RULE

}
