package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins bylines in brackets that a column broke over two lines: {@code (本报记者},
 * {@code 王丹 摄)}.
 */
final class BrokenBylines {

	/** A line of a narrow column. */
	private static final int LONGEST = 20;

	private BrokenBylines() {
	}

	/** The pieces, each such byline one of them. */
	static List<Piece> mend(List<Piece> pieces) {
		List<Piece> mended = new ArrayList<>(pieces.size());
		for (int i = 0; i < pieces.size(); i++) {
			Optional<Piece> whole = (i + 1 < pieces.size()) ? join(pieces.get(i), pieces.get(i + 1)) : Optional.empty();
			mended.add(whole.orElse(pieces.get(i)));
			i += whole.isPresent() ? 1 : 0;
		}
		return mended;
	}

	private static Optional<Piece> join(Piece first, Piece second) {
		return !(opens(first) && closes(second)) ? Optional.empty()
				: Optional
					.of(Piece.of(first.kind(), 0, first.text() + " " + second.text(), first.firstLine(),
							second.lastLine(), first.bold(), first.block()))
					.filter((joined) -> joined.byline().isPresent());
	}

	private static boolean opens(Piece piece) {
		return isLine(piece) && piece.folded().charAt(0) == '(' && piece.folded().indexOf(')') < 0;
	}

	private static boolean closes(Piece piece) {
		return isLine(piece) && piece.folded().indexOf('(') < 0
				&& piece.folded().indexOf(')') == piece.folded().length() - 1;
	}

	private static boolean isLine(Piece piece) {
		return piece.kind() == Piece.Kind.TEXT && !piece.text().isEmpty() && piece.text().length() <= LONGEST;
	}

}
