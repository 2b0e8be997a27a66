package org.jinwen.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jinwen.article.ContentVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether another process changed the content. Its thread is never
 * interrupted: that would close the files of the database under its hands.
 */
class ContentWatch {

	private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

	private static final int PATIENCE_SECONDS = 10;

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "content-watch");
		thread.setDaemon(true);
		return thread;
	});

	private final ContentVersion version;

	private final ScheduledFuture<?> looking;

	private boolean away;

	ContentWatch(ContentVersion version) {
		this.version = version;
		this.looking = this.clock.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
	}

	private void look() {
		try {
			this.version.look();
			this.away = false;
		}
		catch (RuntimeException ex) {
			if (!this.away) {
				log.warn("The content version cannot be read, finished pages stay as they are: {}", ex.toString());
			}
			this.away = true;
		}
	}

	@PreDestroy
	void stop() throws InterruptedException {
		this.looking.cancel(false);
		this.clock.shutdown();
		if (!this.clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			log.warn("The content version is still being read");
		}
	}

}
