package org.jinwen.ingest;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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

	/** Keeps a report. */
	FileReport save(FileReport report);

}
