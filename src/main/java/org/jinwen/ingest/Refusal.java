package org.jinwen.ingest;

/** Why a file is not imported. */
public enum Refusal {

	/**
	 * Its name does not end in .md, .markdown or .txt, or it is a hidden file or a
	 * read-me.
	 */
	NOT_A_BULLETIN,
	/** It is a link, a device, a pipe: anything but a plain file. */
	NOT_A_FILE,
	/** Another file of the same name but for the extension comes first. */
	SAME_KEY,
	/** Its path is longer than an address may be. */
	NAME_TOO_LONG,
	/** It may not be read. */
	UNREADABLE,
	/** It was there when the folder was listed, and is not any more. */
	VANISHED,
	/** It is larger than 16 MiB. */
	TOO_LARGE,
	/** It holds nothing. */
	EMPTY,
	/** It begins like a picture, an archive or a program. */
	NOT_TEXT,
	/** One of its lines is longer than 1 MiB. */
	LINE_TOO_LONG,
	/** Its bytes are not those that were there when the run began. */
	CHANGED_MEANWHILE,
	/** Its name is taken, and too many files wait for a decision already. */
	NO_ROOM_TO_WAIT,
	/** A later run or an editor changed the bulletin, so it is not brought back. */
	CHANGED_LATER

}
