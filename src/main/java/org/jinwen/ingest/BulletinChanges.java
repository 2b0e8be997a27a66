package org.jinwen.ingest;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the runs made of the bulletins. */
public interface BulletinChanges extends Repository<BulletinChange, Long> {

	/**
	 * What a run made of a file's bulletin.
	 * @param run the run
	 * @param position place of the file in the report
	 * @return the change, empty if there was none or it is kept no longer
	 */
	Optional<BulletinChange> findByRunAndPosition(ImportRun run, int position);

	/**
	 * The changes of a run that stand, the last one first, as they have to be undone.
	 * @param run the run
	 * @return places of the files in the report
	 */
	@Query("select c.position from BulletinChange c where c.run = :run and c.undoneBy is null order by c.position desc")
	List<Integer> standing(ImportRun run);

	/** Whether any change of a run stands. */
	boolean existsByRunAndUndoneByIsNull(ImportRun run);

	/**
	 * The run that undid changes of a run, the newest of them.
	 * @param run the run
	 * @return its number, empty if nothing was undone
	 */
	@Query("select max(c.undoneBy) from BulletinChange c where c.run = :run")
	Optional<Long> undoneBy(ImportRun run);

	/** Forgets the texts of all previews, which the next one replaces. */
	@Modifying
	@Query("delete from BulletinChange c where c.run in (select r from ImportRun r where r.kind = PREVIEW)")
	void forgetPreviews();

	/** Keeps a change. */
	BulletinChange save(BulletinChange change);

}
