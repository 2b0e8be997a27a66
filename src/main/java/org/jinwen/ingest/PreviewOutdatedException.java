package org.jinwen.ingest;

/**
 * Files or store are not what they were when the preview was made that is to be written.
 */
class PreviewOutdatedException extends Exception {

	private static final long serialVersionUID = 1L;

	PreviewOutdatedException(long preview) {
		super("files or articles changed since preview " + preview);
	}

}
