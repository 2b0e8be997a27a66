package org.jinwen.ingest;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The history of imports. */
public interface ImportRuns extends Repository<ImportRun, Long> {

	/** The run with a number, empty if there is none. */
	Optional<ImportRun> findById(long id);

	/** The runs, newest first. */
	Page<ImportRun> findAllByOrderByIdDesc(Pageable page);

	/** The newest run, empty before the first. */
	Optional<ImportRun> findFirstByOrderByIdDesc();

	/** The run before another one, empty for the first. */
	Optional<ImportRun> findFirstByIdLessThanOrderByIdDesc(long id);

	/** The newest run in a state, empty if there is none. */
	Optional<ImportRun> findFirstByStateOrderByIdDesc(ImportRun.State state);

	/** All runs in a state. */
	List<ImportRun> findByState(ImportRun.State state);

	/** Whether any run of a kind reached a state. */
	boolean existsByKindAndState(ImportRun.Kind kind, ImportRun.State state);

	/**
	 * Asks a run to end after the file in hand, or takes that back.
	 * @param id the run
	 * @param wanted whether it is to end
	 */
	@Transactional
	@Modifying
	@Query(value = "update import_run set cancel_requested = :wanted where id = :id", nativeQuery = true)
	void requestCancel(long id, boolean wanted);

	/** Keeps a run. */
	ImportRun save(ImportRun run);

}
