package org.jinwen.admin;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.FileReports.Pair;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.web.Addresses;
import org.jinwen.web.BadParameterException;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;
import org.jinwen.web.Parameters;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Two runs side by side: their sums, and the files that fared otherwise. */
@Controller
class RunComparisonController {

	private static final int FILES_PER_PAGE = 100;

	private final ImportRuns runs;

	private final FileReports reports;

	private final Clock clock;

	RunComparisonController(ImportRuns runs, FileReports reports, Clock clock) {
		this.runs = runs;
		this.reports = reports;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.COMPARISON)
	String compare(HttpServletRequest request, Model model) {
		Parameters parameters = Parameters.of(request);
		ImportRun one = run(parameters, "one");
		ImportRun other = run(parameters, "other");
		int number = parameters.page();
		Page<Pair> files = this.reports.differing(one, other, PageRequest.of(number - 1, FILES_PER_PAGE));
		if (number > 1 && number > files.getTotalPages()) {
			throw new PageNotFoundException("comparison, page " + number);
		}
		model.addAttribute("one", RunView.of(one, this.clock));
		model.addAttribute("other", RunView.of(other, this.clock));
		model.addAttribute("files",
				files.map((pair) -> new Pair(Printable.of(pair.fileName()), pair.one(), pair.other())));
		model.addAttribute("pager", Pager.of(number, files.getTotalPages(),
				(step) -> Addresses.page(DeskAddresses.comparison(one.getId(), other.getId()), step)));
		return "admin/comparison";
	}

	private ImportRun run(Parameters parameters, String name) {
		String text = parameters.text(name);
		if (text == null || !text.matches("[0-9]{1,18}")) {
			throw new BadParameterException(name, (text != null) ? text : "", "page", "");
		}
		return this.runs.findById(Long.parseLong(text)).orElseThrow(() -> new PageNotFoundException("import " + text));
	}

}
