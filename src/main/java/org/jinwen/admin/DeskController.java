package org.jinwen.admin;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;

import org.jinwen.ingest.ImportRuns;
import org.jinwen.ingest.Importer;
import org.jinwen.ingest.SeedProperties;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk itself: the button that imports, and what the last imports did. */
@Controller
class DeskController {

	private static final int LATEST = 5;

	private final Importer importer;

	private final ImportRuns runs;

	private final SeedProperties seeds;

	private final Clock clock;

	DeskController(Importer importer, ImportRuns runs, SeedProperties seeds, Clock clock) {
		this.importer = importer;
		this.runs = runs;
		this.seeds = seeds;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.DESK)
	String desk(@RequestParam(required = false) Optional<String> busy, Model model) {
		model.addAttribute("mark", StartedImports.freshMark());
		model.addAttribute("busy", busy.isPresent());
		model.addAttribute("folder", Printable.of(this.seeds.location().toString()));
		model.addAttribute("folderMissing", !Files.isDirectory(this.seeds.location()));
		model.addAttribute("running", this.importer.running().map((run) -> RunView.of(run, this.clock)).orElse(null));
		model.addAttribute("latest",
				this.runs.findAllByOrderByIdDesc(PageRequest.ofSize(LATEST)).map((run) -> RunView.of(run, this.clock)));
		return "admin/desk";
	}

}
