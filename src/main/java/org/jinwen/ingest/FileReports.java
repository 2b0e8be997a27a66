package org.jinwen.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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

	/**
	 * The files that fared otherwise in one run than in another, by name.
	 * @param one a run
	 * @param other another run
	 * @param page which of them
	 * @return the page
	 */
	@Query(value = """
			select new org.jinwen.ingest.FileReports$Pair(report.fileName,
				max(case when report.run = :one then cast(report.outcome as string) end),
				max(case when report.run = :other then cast(report.outcome as string) end))
			from FileReport report where report.run in (:one, :other) group by report.fileName
			having coalesce(max(case when report.run = :one then cast(report.outcome as string) end), '')
				<> coalesce(max(case when report.run = :other then cast(report.outcome as string) end), '')
			order by report.fileName""", countQuery = """
			select count(*) from (select report.fileName as name from FileReport report
			where report.run in (:one, :other) group by report.fileName
			having coalesce(max(case when report.run = :one then cast(report.outcome as string) end), '')
				<> coalesce(max(case when report.run = :other then cast(report.outcome as string) end), ''))""")
	Page<Pair> differing(ImportRun one, ImportRun other, Pageable page);

	/** What a run made of the file at a place, empty if it is not reported on. */
	Optional<FileReport> findByRunAndPosition(ImportRun run, int position);

	/** The names of the files that a run reported on. */
	@Query("select report.fileName from FileReport report where report.run.id = :run")
	Set<String> fileNames(long run);

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

	/**
	 * How a file fared in two runs.
	 *
	 * @param fileName its name
	 * @param one its outcome in the one, {@code null} where it does not appear
	 * @param other its outcome in the other
	 */
	record Pair(String fileName, @Nullable String one, @Nullable String other) {
	}

}
