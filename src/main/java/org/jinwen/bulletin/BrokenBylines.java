package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;

/**
 * Joins bylines that a column broke over two lines or more: in brackets ({@code (本报记者},
 * {@code 王丹 摄)}), or behind the role ({@code □江左晚报记者}, {@code 王丹 通讯员 李静}).
 */
final class BrokenBylines {

	/** A line of a narrow column. */
	private static final int LONGEST = 20;

	private static final Words ROLES = Words.of("记者", "通讯员", "实习生");

	private BrokenBylines() {
	}

	/** Both pieces as one, if they are such a byline. */
	static Optional<Piece> join(Piece first, Piece second) {
		if (!isLine(first) || !isLine(second)
				|| !(isBrokenBracket(first, second) || isBrokenBehindRole(first, second))) {
			return Optional.empty();
		}
		Piece joined = Piece.of(first.kind(), 0, first.text() + " " + second.text(), first.firstLine(),
				second.lastLine(), first.bold(), first.block());
		return joined.byline().orElse(List.of()).isEmpty() ? Optional.empty() : Optional.of(joined);
	}

	private static boolean isBrokenBracket(Piece first, Piece second) {
		return opens(first) && closes(second);
	}

	private static boolean isBrokenBehindRole(Piece first, Piece second) {
		return ROLES.anyEnds(first.folded()) && PersonNames.isHan(second.text().charAt(0));
	}

	private static boolean opens(Piece piece) {
		return piece.folded().charAt(0) == '(' && piece.folded().indexOf(')') < 0;
	}

	private static boolean closes(Piece piece) {
		return piece.folded().indexOf('(') < 0 && piece.folded().indexOf(')') == piece.folded().length() - 1;
	}

	private static boolean isLine(Piece piece) {
		return piece.kind() == Piece.Kind.TEXT && !piece.text().isEmpty() && piece.text().length() <= LONGEST;
	}

}
