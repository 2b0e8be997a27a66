package org.jinwen.admin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open report pages how far a run is, once a second. It asks the store and not the
 * importer, so it does not matter which process imports.
 */
@Component
class ImportProgress implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ImportProgress.class);

	/** More pages than that reload themselves. */
	private static final int MOST = 50;

	/** After that a page asks again by itself. */
	private static final long PATIENCE = TimeUnit.MINUTES.toMillis(10);

	private final ImportRuns runs;

	private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "import-progress");
		thread.setDaemon(true);
		return thread;
	});

	private volatile @Nullable ScheduledFuture<?> ticking;

	ImportProgress(ImportRuns runs) {
		this.runs = runs;
	}

	/** Whether as many pages listen as may. */
	boolean isFull() {
		return this.listeners.size() >= MOST;
	}

	/**
	 * Tells a page about a run until the run ends.
	 * @param run number of the run
	 * @param news puts the state of the run into words
	 * @return what is sent to the page
	 */
	SseEmitter listen(long run, Function<ImportRun, Object> news) {
		SseEmitter emitter = new SseEmitter(PATIENCE);
		Listener listener = new Listener(run, news, emitter);
		Runnable leave = () -> this.listeners.remove(listener);
		emitter.onCompletion(leave);
		emitter.onTimeout(emitter::complete);
		emitter.onError((cause) -> leave.run());
		this.listeners.add(listener);
		return emitter;
	}

	private void tick() {
		try {
			Map<Long, List<Listener>> byRun = this.listeners.stream().collect(Collectors.groupingBy(Listener::run));
			byRun.forEach((id, waiting) -> this.runs.findById(id)
				.ifPresent((run) -> waiting.forEach((listener) -> tell(listener, run))));
		}
		catch (RuntimeException ex) {
			// the database may be away for a while; the next tick tries again
			log.debug("No progress can be told", ex);
		}
	}

	private void tell(Listener listener, ImportRun run) {
		boolean ended = run.getState() != ImportRun.State.RUNNING;
		try {
			listener.emitter()
				.send(SseEmitter.event().name(ended ? "end" : "message").data(listener.news().apply(run)));
			if (ended) {
				listener.emitter().complete();
			}
		}
		catch (IOException | IllegalStateException ex) {
			// the page is closed
			this.listeners.remove(listener);
		}
	}

	@Override
	public void start() {
		this.ticking = this.ticker.scheduleWithFixedDelay(this::tick, 0, 1, TimeUnit.SECONDS);
	}

	/** It may start again after this. */
	@Override
	public void stop() {
		ScheduledFuture<?> ticking = this.ticking;
		this.ticking = null;
		if (ticking != null) {
			ticking.cancel(true);
		}
		this.listeners.forEach((listener) -> listener.emitter().complete());
	}

	@Override
	public boolean isRunning() {
		return this.ticking != null;
	}

	@PreDestroy
	void end() {
		this.ticker.shutdownNow();
	}

	/** A page that wants to know. */
	private record Listener(long run, Function<ImportRun, Object> news, SseEmitter emitter) {
	}

}
