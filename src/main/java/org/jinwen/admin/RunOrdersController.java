package org.jinwen.admin;

import java.security.Principal;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.ingest.ImportOrder;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.ingest.Importer;
import org.jinwen.web.PageNotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of the desk: import, preview, write, go on, undo, redo, end. */
@Controller
class RunOrdersController {

	private final Importer importer;

	private final ImportRuns runs;

	private final AuditLog log;

	RunOrdersController(Importer importer, ImportRuns runs, AuditLog log) {
		this.importer = importer;
		this.runs = runs;
		this.log = log;
	}

	@PostMapping(DeskAddresses.IMPORTS)
	String importEverything(@RequestParam(defaultValue = "") String mark, Principal editor,
			HttpServletRequest request) {
		return start(ImportOrder.everything(editor.getName()), mark, request);
	}

	@PostMapping(DeskAddresses.PREVIEWS)
	String preview(@RequestParam(defaultValue = "") String mark, Principal editor, HttpServletRequest request) {
		return start(ImportOrder.preview(editor.getName()), mark, request);
	}

	@PostMapping(DeskAddresses.RUN + "/write")
	String write(@PathVariable long id, @RequestParam(defaultValue = "") String mark, Principal editor,
			HttpServletRequest request) {
		return start(ImportOrder.write(run(id).getId(), editor.getName()), mark, request);
	}

	@PostMapping(DeskAddresses.RUN + "/resume")
	String resume(@PathVariable long id, @RequestParam(defaultValue = "") String mark, Principal editor,
			HttpServletRequest request) {
		return start(ImportOrder.resume(run(id).getId(), editor.getName()), mark, request);
	}

	@PostMapping(DeskAddresses.RUN + "/undo")
	String undo(@PathVariable long id, @RequestParam(defaultValue = "") String mark, Principal editor,
			HttpServletRequest request) {
		return start(ImportOrder.undo(run(id), editor.getName()), mark, request);
	}

	@PostMapping(DeskAddresses.RUN + "/cancel")
	String cancel(@PathVariable long id, HttpServletRequest request) {
		this.importer.cancel(run(id).getId());
		this.log.record(AuditEntry.Kind.IMPORT_CANCELLED, "#" + id);
		return "redirect:" + DeskAddresses.carry(request, DeskAddresses.run(id));
	}

	private String start(ImportOrder order, String mark, HttpServletRequest request) {
		Optional<Long> run = StartedImports.startOnce(request.getSession(), mark, () -> start(order));
		return "redirect:"
				+ DeskAddresses.carry(request, run.map(DeskAddresses::run).orElse(DeskAddresses.DESK + "?busy"));
	}

	/** Who is led to the run that somebody else started has started none. */
	private Optional<Long> start(ImportOrder order) {
		Optional<Importer.Start> start = this.importer.start(order);
		start.filter(Importer.Start::begun).ifPresent((begun) -> note(order, begun.run()));
		return start.map(Importer.Start::run);
	}

	private void note(ImportOrder order, long run) {
		switch (order.kind()) {
			case IMPORT -> this.log.record(AuditEntry.Kind.IMPORT_STARTED, "#" + run);
			case UNDO, REDO -> this.log.record(AuditEntry.Kind.IMPORT_UNDONE,
					"#" + order.about() + " (" + order.kind() + " #" + run + ")");
			case PREVIEW -> {
				// nothing is written
			}
		}
	}

	private ImportRun run(long id) {
		return this.runs.findById(id).orElseThrow(() -> new PageNotFoundException("import " + id));
	}

}
