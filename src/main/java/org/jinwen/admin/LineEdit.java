package org.jinwen.admin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.bulletin.Role;
import org.jinwen.correction.Mend;
import org.jinwen.correction.Move;
import org.jinwen.correction.Reread;
import org.jinwen.correction.Reword;
import org.jinwen.correction.Split;
import org.jinwen.correction.Unmend;
import org.jinwen.web.BadParameterException;
import org.jspecify.annotations.Nullable;

/**
 * What the button beside a source line asks for.
 *
 * @param kind what is to be done
 * @param line number of the line
 * @param to the line behind which it is to stand, for a move
 * @param role what it is to be read as, for another reading
 * @param text what its paragraph is to say, for other words
 */
record LineEdit(Kind kind, int line, int to, Role role, String text) {

	/** Name of the buttons. */
	static final String PARAMETER = "do";

	private static final int LONGEST_TEXT = 20_000;

	private static final Pattern BUTTON = Pattern.compile("([A-Z]+):([0-9]{1,9})(?::([A-Z_]+))?");

	static LineEdit of(HttpServletRequest request) {
		FormFields fields = FormFields.of(request);
		String button = fields.line(PARAMETER, 60);
		if (Kind.MOVE.name().equals(button)) {
			return new LineEdit(Kind.MOVE, fields.number("from"), fields.number("to"), Role.UNASSIGNED, "");
		}
		Matcher matcher = BUTTON.matcher((button != null) ? button : "");
		if (!matcher.matches()) {
			throw new BadParameterException(PARAMETER, String.valueOf(button), "choice", "SPLIT:12");
		}
		Kind kind = choice(Kind.class, matcher.group(1));
		return new LineEdit(kind, Integer.parseInt(matcher.group(2)), 0,
				(matcher.group(3) != null) ? choice(Role.class, matcher.group(3)) : Role.UNASSIGNED,
				(kind == Kind.REWORD) ? fields.text("text", LONGEST_TEXT) : "");
	}

	private static <E extends Enum<E>> E choice(Class<E> type, String name) {
		try {
			return Enum.valueOf(type, name);
		}
		catch (IllegalArgumentException ex) {
			throw new BadParameterException(PARAMETER, name, "choice", "SPLIT:12");
		}
	}

	/** The corrections it stands for. */
	List<Edit> changes(EditedArticle edited) {
		if (!edited.owns(this.line) || (this.kind == Kind.MOVE && !edited.hasText(this.to))) {
			throw new InapplicableException(edited.article().getPublicId());
		}
		return List.of(switch (this.kind) {
			case SPLIT -> new Edit(new Split(), edited.line(this.line));
			case MEND -> new Edit(new Mend(), edited.anchors().gapBefore(this.line));
			case UNMEND -> new Edit(new Unmend(), edited.anchors().gapBefore(this.line));
			case REREAD -> new Edit(new Reread(this.role), edited.line(this.line));
			case REWORD -> reword(edited);
			case MOVE -> new Edit(new Move(edited.line(this.to)), edited.anchors().paragraph(this.line));
		});
	}

	private Edit reword(EditedArticle edited) {
		String before = EditConflict.paragraph(edited.article(), this.line);
		String after = (before != null && before.contains("\n")) ? this.text
				: this.text.lines().map(String::strip).collect(Collectors.joining());
		if (before == null || before.isBlank() || before.equals(after)) {
			throw new InapplicableException(edited.article().getPublicId());
		}
		return new Edit(Reword.between(before, after), edited.anchors().paragraph(this.line));
	}

	/** What it says, to be shown beside what somebody else saved. */
	@Nullable EditConflict conflict(Article now) {
		return (this.kind == Kind.REWORD) ? EditConflict.of(now, this.line, this.text) : null;
	}

	/** What can be done to a line. */
	enum Kind {

		SPLIT, MEND, UNMEND, REWORD, REREAD, MOVE

	}

}
