package org.jinwen.admin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.bulletin.Role;
import org.jinwen.correction.Mend;
import org.jinwen.correction.Move;
import org.jinwen.correction.Reread;
import org.jinwen.correction.Split;
import org.jinwen.correction.Unmend;
import org.jinwen.web.BadParameterException;

/**
 * What the button beside a source line asks for.
 *
 * @param kind what is to be done
 * @param line number of the line
 * @param to the line behind which it is to stand, for a move
 * @param role what it is to be read as, for another reading
 */
record LineEdit(Kind kind, int line, int to, Role role) {

	/** Name of the buttons. */
	static final String PARAMETER = "do";

	private static final Pattern BUTTON = Pattern.compile("([A-Z]+):([0-9]{1,9})(?::([A-Z_]+))?");

	static LineEdit of(HttpServletRequest request) {
		FormFields fields = FormFields.of(request);
		String button = fields.line(PARAMETER, 60);
		if (Kind.MOVE.name().equals(button)) {
			return new LineEdit(Kind.MOVE, fields.number("from"), fields.number("to"), Role.UNASSIGNED);
		}
		Matcher matcher = BUTTON.matcher((button != null) ? button : "");
		if (!matcher.matches()) {
			throw new BadParameterException(PARAMETER, String.valueOf(button), "choice", "SPLIT:12");
		}
		return new LineEdit(choice(Kind.class, matcher.group(1)), Integer.parseInt(matcher.group(2)), 0,
				(matcher.group(3) != null) ? choice(Role.class, matcher.group(3)) : Role.UNASSIGNED);
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
			case MOVE -> new Edit(new Move(edited.line(this.to)), edited.anchors().paragraph(this.line));
		});
	}

	/** What can be done to a line. */
	enum Kind {

		SPLIT, MEND, UNMEND, REREAD, MOVE

	}

}
