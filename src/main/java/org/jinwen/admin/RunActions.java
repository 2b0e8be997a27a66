package org.jinwen.admin;

import java.util.List;

import org.jinwen.ingest.BulletinChanges;
import org.jinwen.ingest.FileReport.Outcome;
import org.jinwen.ingest.FileReports.Tally;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRun.Kind;
import org.jinwen.ingest.ImportRun.Problem;
import org.jinwen.ingest.ImportRun.State;
import org.jspecify.annotations.Nullable;

/**
 * What an editor can do about a run.
 *
 * @param mark of the buttons
 * @param cancel whether it can be told to end
 * @param cancelling whether it was told so
 * @param write whether a preview can be written
 * @param preview whether a new preview is the next thing to do
 * @param resume whether it can be gone on with
 * @param undo whether it can be undone, or an undoing redone
 * @param undoneBy address of the run that undid it, {@code null} if none did
 */
record RunActions(String mark, boolean cancel, boolean cancelling, boolean write, boolean preview, boolean resume,
		boolean undo, @Nullable String undoneBy) {

	private static final List<Outcome> WRITTEN = List.of(Outcome.NEW, Outcome.CHANGED, Outcome.RENAMED);

	static RunActions of(ImportRun run, List<Tally> tallies, BulletinChanges changes) {
		boolean running = run.getState() == State.RUNNING;
		boolean previewed = run.getKind() == Kind.PREVIEW;
		boolean writes = tallies.stream().anyMatch((tally) -> WRITTEN.contains(tally.outcome()));
		return new RunActions(StartedImports.freshMark(), running && !run.isCancelRequested(),
				running && run.isCancelRequested(),
				previewed && run.getState() == State.DONE && run.getStamp() != null && writes,
				(previewed && !running) || run.getProblem() == Problem.CHANGED_SINCE_PREVIEW, run.isResumable(),
				!running && !previewed && changes.existsByRunAndUndoneByIsNull(run),
				changes.undoneBy(run).map(DeskAddresses::run).orElse(null));
	}

}
