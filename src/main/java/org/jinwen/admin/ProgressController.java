package org.jinwen.admin;

import java.time.Clock;
import java.util.Locale;

import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.web.PageNotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How far a run is, told to its report page while that is open. */
@Controller
class ProgressController {

	private final ImportProgress progress;

	private final ImportRuns runs;

	private final MessageSource messages;

	private final Clock clock;

	ProgressController(ImportProgress progress, ImportRuns runs, MessageSource messages, Clock clock) {
		this.progress = progress;
		this.runs = runs;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.RUN + "/progress")
	ResponseEntity<SseEmitter> progress(@PathVariable long id, Locale locale) {
		ImportRun run = this.runs.findById(id).orElseThrow(() -> new PageNotFoundException("import " + id));
		if (this.progress.isFull()) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_EVENT_STREAM)
			.body(this.progress.listen(run.getId(), (now) -> news(now, locale)));
	}

	private News news(ImportRun run, Locale locale) {
		RunView view = RunView.of(run, this.clock);
		return new News(view.percent(), this.messages.getMessage("admin.running",
				new Object[] { view.percent(), view.filesDone(), view.files() }, locale));
	}

	/**
	 * How far a run is.
	 *
	 * @param percent in hundredths
	 * @param text in words
	 */
	private record News(int percent, String text) {
	}

}
