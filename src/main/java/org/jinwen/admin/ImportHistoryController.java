package org.jinwen.admin;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Articles;
import org.jinwen.ingest.ArticleOutcome;
import org.jinwen.ingest.BulletinChanges;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the imports did: the history of all, and the report of each. */
@Controller
class ImportHistoryController {

	private static final int RUNS_PER_PAGE = 20;

	private static final int FILES_PER_PAGE = 100;

	private final ImportRuns runs;

	private final FileReports reports;

	private final BulletinChanges changes;

	private final Articles articles;

	private final Clock clock;

	ImportHistoryController(ImportRuns runs, FileReports reports, BulletinChanges changes, Articles articles,
			Clock clock) {
		this.runs = runs;
		this.reports = reports;
		this.changes = changes;
		this.articles = articles;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.IMPORTS)
	String history(HttpServletRequest request, Model model) {
		int number = Parameters.of(request).page();
		Page<ImportRun> page = this.runs.findAllByOrderByIdDesc(PageRequest.of(number - 1, RUNS_PER_PAGE));
		model.addAttribute("runs", page.map((run) -> RunView.of(run, this.clock)));
		model.addAttribute("pager", DeskPages.pager(page, number, DeskAddresses.IMPORTS));
		return "admin/imports";
	}

	@GetMapping(DeskAddresses.RUN)
	String report(@PathVariable long id, HttpServletRequest request, Model model) {
		Parameters parameters = Parameters.of(request);
		FileReport.Outcome outcome = parameters.choice(OutcomeFilter.PARAMETER, FileReport.Outcome.class);
		int number = parameters.page();
		ImportRun run = this.runs.findById(id).orElseThrow(() -> new PageNotFoundException("import " + id));
		Page<FileReport> page = files(run, outcome, PageRequest.of(number - 1, FILES_PER_PAGE));
		List<FileReports.Tally> tallies = this.reports.tallies(run);
		model.addAttribute("run", RunView.of(run, this.clock));
		model.addAttribute("actions", RunActions.of(run, tallies, this.changes));
		model.addAttribute("comparison",
				this.runs.findFirstByIdLessThanOrderByIdDesc(id)
					.map((before) -> DeskAddresses.comparison(before.getId(), id))
					.orElse(null));
		model.addAttribute("filter", OutcomeFilter.of(run, outcome, tallies));
		Set<String> printed = printed(page);
		model.addAttribute("files", page.map((file) -> FileView.of(id, file, printed)));
		model.addAttribute("pager", DeskPages.pager(page, number, DeskAddresses.run(id, outcome)));
		return "admin/report";
	}

	/** Which articles that the page shows are in the paper. */
	private Set<String> printed(Page<FileReport> files) {
		return this.articles.takenAmong(files.stream()
			.flatMap((file) -> file.getArticles().stream().limit(FileView.AT_FIRST))
			.map(ArticleOutcome::publicId)
			.distinct()
			.toList());
	}

	private Page<FileReport> files(ImportRun run, FileReport.@Nullable Outcome outcome, PageRequest page) {
		return (outcome != null) ? this.reports.findByRunAndOutcomeOrderByPosition(run, outcome, page)
				: this.reports.findByRunOrderByPosition(run, page);
	}

}
