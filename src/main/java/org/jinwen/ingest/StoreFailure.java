package org.jinwen.ingest;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that cannot write from any other fault. */
final class StoreFailure {

	/** H2: input or output failed, the file is corrupt, the database was closed. */
	private static final Set<Integer> OF_H2 = Set.of(90028, 90030, 90031, 90098);

	/**
	 * PostgreSQL: insufficient resources, a full disk among them; an error of the system.
	 */
	private static final Set<String> CLASSES = Set.of("53", "58");

	private StoreFailure() {
	}

	/** Whether a fault comes from a database that cannot write. */
	static boolean is(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused && isFailure(refused)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFailure(SQLException refused) {
		String state = refused.getSQLState();
		return OF_H2.contains(refused.getErrorCode())
				|| (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
	}

}
