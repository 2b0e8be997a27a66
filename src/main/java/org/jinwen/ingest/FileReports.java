package org.jinwen.ingest;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the runs made of each file. */
public interface FileReports extends Repository<FileReport, Long> {

	/**
	 * The reports of a run in the order of the files.
	 * @param run the run
	 * @param page which of them
	 * @return the page
	 */
	Page<FileReport> findByRunOrderByPosition(ImportRun run, Pageable page);

	/**
	 * The reports of a run that have an outcome, in the order of the files.
	 * @param run the run
	 * @param outcome the outcome
	 * @param page which of them
	 * @return the page
	 */
	Page<FileReport> findByRunAndOutcomeOrderByPosition(ImportRun run, FileReport.Outcome outcome, Pageable page);

	/**
	 * How many files of a run have which outcome.
	 * @param run the run
	 * @return a tally for each outcome that any file has
	 */
	@Query("""
			select new org.jinwen.ingest.FileReports$Tally(report.outcome, count(*)) from FileReport report
			where report.run = :run group by report.outcome""")
	List<Tally> tallies(ImportRun run);

	/** Keeps a report. */
	FileReport save(FileReport report);

	/**
	 * How many files have an outcome.
	 *
	 * @param outcome the outcome
	 * @param files how many
	 */
	record Tally(FileReport.Outcome outcome, long files) {
	}

}
