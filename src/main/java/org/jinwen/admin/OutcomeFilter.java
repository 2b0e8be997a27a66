package org.jinwen.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a report to the files with one outcome.
 *
 * @param choices all files, then each outcome that any file has
 * @param unlisted how many files a preview does not list, because an import would not
 * touch them
 */
record OutcomeFilter(List<Choice> choices, long unlisted) {

	static final String PARAMETER = "outcome";

	static OutcomeFilter of(ImportRun run, FileReport.@Nullable Outcome chosen, List<FileReports.Tally> tallies) {
		Map<FileReport.Outcome, Long> files = tallies.stream()
			.collect(Collectors.toMap(FileReports.Tally::outcome, FileReports.Tally::files));
		long all = files.values().stream().mapToLong(Long::longValue).sum();
		Stream<Choice> outcomes = Arrays.stream(FileReport.Outcome.values())
			.filter((outcome) -> files.containsKey(outcome) || outcome == chosen)
			.map((outcome) -> new Choice("outcome." + outcome.name(), files.getOrDefault(outcome, 0L),
					DeskAddresses.run(run.getId(), outcome), outcome == chosen));
		return new OutcomeFilter(Stream
			.concat(Stream.of(new Choice("outcome.all", all, DeskAddresses.run(run.getId()), chosen == null)), outcomes)
			.toList(), Math.max(0, run.getFilesDone() - all));
	}

	/**
	 * A way to see the report.
	 *
	 * @param key key of the message that names it
	 * @param files how many files are seen so
	 * @param address the report seen so
	 * @param current whether it is seen so now
	 */
	record Choice(String key, long files, String address, boolean current) {
	}

}
