package org.jinwen.admin;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Articles;
import org.jinwen.ingest.ArticleOutcome;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a run made of one file, however many articles it holds. */
@Controller
class FileReportController {

	private static final int LINES_PER_PAGE = 100;

	private final ImportRuns runs;

	private final FileReports reports;

	private final Articles articles;

	FileReportController(ImportRuns runs, FileReports reports, Articles articles) {
		this.runs = runs;
		this.reports = reports;
		this.articles = articles;
	}

	@GetMapping(DeskAddresses.FILE + "/articles")
	String report(@PathVariable long id, @PathVariable int position, HttpServletRequest request, Model model) {
		String address = DeskAddresses.fileArticles(id, position);
		ImportRun run = this.runs.findById(id).orElseThrow(() -> new PageNotFoundException(address));
		FileReport report = this.reports.findByRunAndPosition(run, position)
			.orElseThrow(() -> new PageNotFoundException(address));
		int number = Parameters.of(request).page();
		Portion<ArticleOutcome> articles = Portion.of(report.getArticles(), number, LINES_PER_PAGE);
		Set<String> printed = this.articles
			.takenAmong(articles.lines().stream().map(ArticleOutcome::publicId).toList());
		FileView file = FileView.of(id, report, articles, Portion.of(report.getNotices(), number, LINES_PER_PAGE),
				printed);
		model.addAttribute("run", DeskAddresses.run(id));
		model.addAttribute("file", file);
		model.addAttribute("pager",
				DeskPages.pager(new PageImpl<>(articles.lines(), PageRequest.of(number - 1, LINES_PER_PAGE),
						Math.max(articles.total(), file.notices().total())), number, address));
		return "admin/file";
	}

}
