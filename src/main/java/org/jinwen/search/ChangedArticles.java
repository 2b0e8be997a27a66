package org.jinwen.search;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The articles that changed in the store and not yet in the index, first come first. */
class ChangedArticles {

	/** Stands among the keys: anything may have changed. */
	private static final long ANYTHING = -1;

	private final LinkedBlockingQueue<Long> keys = new LinkedBlockingQueue<>();

	void add(long key) {
		this.keys.add(key);
	}

	/** Takes note that nobody knows what changed. */
	void addAnything() {
		this.keys.add(ANYTHING);
	}

	/** How many there are at least. */
	int size() {
		return this.keys.size();
	}

	void clear() {
		this.keys.clear();
	}

	/**
	 * Waits for the next.
	 * @param patience after so long, anything may have changed
	 * @param most how many are taken at once
	 */
	Some await(Duration patience, int most) throws InterruptedException {
		Set<Long> taken = new HashSet<>();
		Long first = this.keys.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
		taken.add((first != null) ? first : ANYTHING);
		this.keys.drainTo(taken, most);
		boolean anything = taken.remove(ANYTHING);
		return new Some(taken, anything);
	}

	/**
	 * Some of them.
	 *
	 * @param keys their keys in the store
	 * @param anything whether others may have changed, too
	 */
	record Some(Set<Long> keys, boolean anything) {

		static final Some ANYTHING = new Some(Set.of(), true);

		Some {
			keys = Set.copyOf(keys);
		}

	}

}
