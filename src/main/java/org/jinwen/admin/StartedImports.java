package org.jinwen.admin;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpSession;

import org.springframework.web.util.WebUtils;

/**
 * Remembers, for the length of a session, which press of the button started which run, so
 * that a double click or a reloaded form leads to that run and starts no second one.
 */
final class StartedImports implements Serializable {

	private static final long serialVersionUID = 1L;

	private static final String NAME = StartedImports.class.getName();

	private static final int MOST = 50;

	private final LinkedHashMap<String, Long> runs = new LinkedHashMap<>();

	private StartedImports() {
	}

	/** A mark for a button that was not pressed yet. */
	static String freshMark() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Starts a run unless the button was pressed before.
	 * @param session of the editor
	 * @param mark of the button
	 * @param start starts a run
	 * @return the run that this press or the one before started
	 */
	static Optional<Long> startOnce(HttpSession session, String mark, Supplier<Optional<Long>> start) {
		// the second click of two may come while the first is still at work
		synchronized (WebUtils.getSessionMutex(session)) {
			StartedImports started = (session.getAttribute(NAME) instanceof StartedImports before) ? before
					: new StartedImports();
			Optional<Long> run = Optional.ofNullable(started.runs.get(mark)).or(start);
			run.ifPresent((id) -> started.remember(mark, id));
			session.setAttribute(NAME, started);
			return run;
		}
	}

	private void remember(String mark, long run) {
		this.runs.put(mark, run);
		if (this.runs.size() > MOST) {
			this.runs.remove(this.runs.keySet().iterator().next());
		}
	}

	/** The runs by mark, the oldest first. */
	Map<String, Long> runs() {
		return Map.copyOf(this.runs);
	}

}
