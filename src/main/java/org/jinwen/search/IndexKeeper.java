package org.jinwen.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the store, in the background and whatever happens to
 * either. The store never waits for it and never hears of its troubles.
 */
@Component
class IndexKeeper implements SmartLifecycle {

	/** How many articles are copied at once; a gap as wide is closed silently. */
	static final int BATCH = 200;

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	/** How long a stop waits for the batch in hand, in milliseconds. */
	private static final int PATIENCE = 20_000;

	private final ArticleIndex index;

	private final IndexFolder folder;

	private final IndexFinder finder;

	private final IndexSetup setup;

	private final SearchSettings settings;

	private final ChangedArticles changed = new ChangedArticles();

	private volatile boolean inStep;

	private volatile boolean stopping;

	private volatile @Nullable Thread worker;

	private int failures;

	private long checked;

	IndexKeeper(ArticleIndex index, IndexFolder folder, IndexFinder finder, IndexSetup setup, SearchSettings settings) {
		this.index = index;
		this.folder = folder;
		this.finder = finder;
		this.setup = setup;
		this.settings = settings;
	}

	/**
	 * Whether the index holds what the store holds, give or take what is being written,
	 * so that it may answer.
	 */
	boolean isInStep() {
		return this.inStep && this.changed.size() <= BATCH;
	}

	/**
	 * Takes note that the index failed to answer.
	 * @param failure what happened
	 */
	void failed(Throwable failure) {
		log.warn("The index could not answer, the database does until it is looked after: {}", failure.toString());
		this.inStep = false;
		this.changed.addAnything();
	}

	private void keep() {
		ChangedArticles.Some some = ChangedArticles.Some.ANYTHING;
		while (!this.stopping) {
			try {
				bringInStep(some);
				this.failures = 0;
			}
			catch (RuntimeException | InternalError ex) {
				this.inStep = false;
				this.failures++;
				log.warn("The index could not be brought in step, the database answers: {}", ex.toString());
				log.debug("The index could not be brought in step", ex);
			}
			try {
				some = this.changed.await(this.settings.checkEvery(), BATCH);
			}
			catch (InterruptedException ex) {
				this.stopping = true;
			}
		}
	}

	private void bringInStep(ChangedArticles.Some some) {
		if (!this.inStep || !this.folder.isThere()) {
			begin();
			compareAll();
			return;
		}
		boolean due = System.nanoTime() - this.checked > this.settings.checkEvery().toNanos();
		if (!some.keys().isEmpty()) {
			this.index.copy(some.keys());
		}
		if (some.anything() || due) {
			this.checked = System.nanoTime();
			if (!this.index.stored().equals(this.index.indexed())) {
				compareAll();
			}
		}
	}

	/** From here on the index is one that can be read and written to. */
	private void begin() {
		this.inStep = false;
		// a store that is away is no reason to throw the index away
		this.index.stored();
		if (!this.folder.prepare()) {
			throw new IllegalStateException("The folder of the index cannot be written to");
		}
		if (this.failures > 0 || !this.folder.isSound()) {
			this.index.renew();
		}
		this.folder.deleteOthers();
	}

	private void compareAll() {
		long start = System.nanoTime();
		this.checked = start;
		this.changed.clear();
		Gap gap = this.index.gap();
		if (gap.size() > BATCH) {
			this.inStep = false;
		}
		copy(gap.outdated());
		copy(gap.gone());
		if (!this.inStep) {
			this.finder.warmUp();
		}
		this.inStep = !this.stopping;
		if (gap.size() > 0) {
			log.info("The index is in step after {} ms: {} articles written, {} removed",
					(System.nanoTime() - start) / 1_000_000, gap.outdated().size(), gap.gone().size());
		}
	}

	private void copy(List<Long> keys) {
		for (int from = 0; from < keys.size() && !this.stopping; from += BATCH) {
			this.index.copy(keys.subList(from, Math.min(from + BATCH, keys.size())));
		}
	}

	@Override
	public void start() {
		this.index.tell(this.changed::add);
		this.stopping = false;
		Thread thread = new Thread(this::keep, "search-index");
		thread.setDaemon(true);
		this.worker = thread;
		thread.start();
	}

	/** Never by an interrupt: that closes the files of the database under its hands. */
	@Override
	public void stop() {
		Thread thread = this.worker;
		this.stopping = true;
		this.inStep = false;
		this.changed.addAnything();
		if (thread != null) {
			try {
				thread.join(PATIENCE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			this.worker = null;
		}
	}

	@Override
	public boolean isAutoStartup() {
		return this.setup.isOn();
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

}
