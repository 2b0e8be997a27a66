package org.jinwen.admin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.ingest.ArticleDiff;
import org.jinwen.ingest.BulletinChange;
import org.jinwen.ingest.BulletinChanges;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a run changes in the articles of one file, word by word. */
@Controller
class FileChangesController {

	private static final int ARTICLES_PER_PAGE = 50;

	private final ImportRuns runs;

	private final FileReports reports;

	private final BulletinChanges changes;

	FileChangesController(ImportRuns runs, FileReports reports, BulletinChanges changes) {
		this.runs = runs;
		this.reports = reports;
		this.changes = changes;
	}

	@GetMapping(DeskAddresses.FILE)
	String changes(@PathVariable long id, @PathVariable int position, HttpServletRequest request, Model model) {
		ImportRun run = this.runs.findById(id).orElseThrow(() -> missing(id, position));
		FileReport report = this.reports.findByRunAndPosition(run, position).orElseThrow(() -> missing(id, position));
		List<ArticleDiff> articles = this.changes.findByRunAndPosition(run, position)
			.filter((change) -> change.getBecame().isPresent())
			.map((BulletinChange change) -> ArticleDiff.of(change))
			.orElse(List.of());
		int page = Parameters.of(request).page();
		int pages = (articles.size() + ARTICLES_PER_PAGE - 1) / ARTICLES_PER_PAGE;
		if (page > 1 && page > pages) {
			throw missing(id, position);
		}
		model.addAttribute("run", DeskAddresses.run(id));
		model.addAttribute("file", FileView.of(id, report));
		model.addAttribute("articles",
				articles.stream().skip((page - 1L) * ARTICLES_PER_PAGE).limit(ARTICLES_PER_PAGE).toList());
		model.addAttribute("pager",
				Pager.of(page, pages, (step) -> Addresses.page(DeskAddresses.file(id, position), step)));
		return "admin/changes";
	}

	private static PageNotFoundException missing(long id, int position) {
		return new PageNotFoundException("import " + id + ", file " + position);
	}

}
