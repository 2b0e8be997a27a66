package org.jinwen.bulletin;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs what may need a deep stack on a thread that has one. flexmark calls itself for
 * every nesting ({@code >} repeated 1,075 times overflows an ordinary stack).
 */
final class Bulkhead {

	/** Address space, not memory: only what is used of it is taken from the machine. */
	private static final long STACK_BYTES = 512L * 1024 * 1024;

	/**
	 * A thread is started when none is idle, and ends after a second without work: with
	 * it goes what a hostile bulletin used of its stack.
	 */
	private static final ExecutorService THREADS = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS,
			new SynchronousQueue<>(), Bulkhead::thread);

	private Bulkhead() {
	}

	/**
	 * Runs the work and waits for it; an interrupt in the meantime is kept for the
	 * caller. Where the machine has no room for such a thread, the caller's own is used.
	 */
	static void run(Runnable work) {
		CompletableFuture<Void> outcome;
		try {
			outcome = CompletableFuture.runAsync(work, THREADS);
		}
		catch (OutOfMemoryError ex) {
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

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(null, work, "bulletin-markdown", STACK_BYTES);
		thread.setDaemon(true);
		return thread;
	}

}
