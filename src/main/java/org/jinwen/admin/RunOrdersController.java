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

/** The buttons of the desk: preview, write, go on, undo, redo, end. */
@Controller
class RunOrdersController {

	private final Importer importer;

	private final ImportRuns runs;

	RunOrdersController(Importer importer, ImportRuns runs) {
		this.importer = importer;
		this.runs = runs;
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
		return "redirect:" + DeskAddresses.carry(request, DeskAddresses.run(id));
	}

	private String start(ImportOrder order, String mark, HttpServletRequest request) {
		Optional<Long> run = StartedImports.startOnce(request.getSession(), mark, () -> this.importer.start(order));
		return "redirect:"
				+ DeskAddresses.carry(request, run.map(DeskAddresses::run).orElse(DeskAddresses.DESK + "?busy"));
	}

	private ImportRun run(long id) {
		return this.runs.findById(id).orElseThrow(() -> new PageNotFoundException("import " + id));
	}

}
