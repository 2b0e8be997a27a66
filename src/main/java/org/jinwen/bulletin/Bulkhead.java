package org.jinwen.bulletin;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Runs what may need a deep stack on a thread of its own. flexmark calls itself for every
 * nesting ({@code >} repeated 1,075 times overflows an ordinary stack).
 */
final class Bulkhead {

	private Bulkhead() {
	}

	/**
	 * Runs the work and waits for it; an interrupt in the meantime is kept for the
	 * caller.
	 */
	static void run(long stackBytes, Runnable work) {
		CompletableFuture<Void> outcome = new CompletableFuture<>();
		Thread thread = new Thread(null, () -> complete(outcome, work), "bulletin-markdown", stackBytes);
		thread.setDaemon(true);
		try {
			thread.start();
		}
		catch (OutOfMemoryError noRoomForTheStack) {
			work.run();
			return;
		}
		try {
			outcome.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private static void complete(CompletableFuture<Void> outcome, Runnable work) {
		try {
			work.run();
			outcome.complete(null);
		}
		catch (RuntimeException | Error ex) {
			outcome.completeExceptionally(ex);
		}
	}

}
