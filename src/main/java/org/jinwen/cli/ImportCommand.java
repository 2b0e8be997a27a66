package org.jinwen.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jinwen.ingest.ImportOrder;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.Importer;
import org.jinwen.ingest.SeedProperties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Imports bulletins, or tells what an import would do, and prints the report. It exits
 * with 0 where every file went in, with 1 where one was refused or the run could not go
 * on, and with 2 where nothing was begun.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports bulletins of the seeds folder and prints the report.",
		footer = { "", "Exit codes: 0 every file went in, 1 a file was refused or the run could not go on,",
				"2 nothing was begun. Settings are given as --name=value." })
public final class ImportCommand implements Callable<Integer> {

	private static final int REFUSED = 1;

	private static final int NOT_BEGUN = 2;

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int IN_USE = 90020;

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli sets it
	CommandSpec spec;

	@Parameters(arity = "0..*", paramLabel = "PATH",
			description = "Files or folders inside the seeds folder; none for all of it.")
	List<Path> paths = List.of();

	@Option(names = "--dry-run", description = "Tells what an import would do and writes nothing.")
	boolean dryRun;

	@Unmatched
	List<String> settings = new ArrayList<>();

	private final Function<String[], ConfigurableApplicationContext> newspaper;

	/**
	 * The command.
	 * @param newspaper starts the newspaper, without its pages, with the settings given
	 */
	public ImportCommand(Function<String[], ConfigurableApplicationContext> newspaper) {
		this.newspaper = newspaper;
	}

	@Override
	public Integer call() {
		for (Path path : this.paths) {
			if (!Files.exists(path)) {
				return notBegun("There is no file or folder " + path);
			}
		}
		ConfigurableApplicationContext newspaper;
		try {
			newspaper = this.newspaper.apply(this.settings.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			return notBegun(isInUse(ex)
					? "The newspaper is running and holds the database; import at its desk (/admin), or stop it first."
					: "The newspaper cannot start: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		}
		try (newspaper) {
			return run(newspaper);
		}
		catch (DataAccessException | TransactionException ex) {
			say("The import could not go on: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			return REFUSED;
		}
	}

	private int run(ConfigurableApplicationContext context) {
		Path folder = context.getBean(SeedProperties.class).location();
		List<String> names = new ArrayList<>();
		for (Path path : this.paths) {
			String name = nameInside(folder, path);
			if (name == null) {
				return notBegun(path + " does not lie in the seeds folder " + folder.toAbsolutePath().normalize()
						+ "; put it there, or name another folder with --jinwen.seeds.location=FOLDER.");
			}
			names.add(name);
		}
		ImportOrder order = this.dryRun ? ImportOrder.preview("command line") : ImportOrder.everything("command line");
		// the folder itself is all of it
		Optional<Long> run = context.getBean(Importer.class).run(names.contains("") ? order : order.only(names));
		if (run.isEmpty()) {
			return notBegun("Another process is importing; wait until it is done.");
		}
		PrintWriter output = this.spec.commandLine().getOut();
		ImportRun done = context.getBean(ReportText.class).print(run.get(), output);
		output.flush();
		return (done.getState() == ImportRun.State.DONE && done.getRefused() == 0) ? 0 : REFUSED;
	}

	/**
	 * Name of a file or folder inside the seeds folder, which is what a bulletin is known
	 * by; {@code null} outside.
	 */
	private static @Nullable String nameInside(Path folder, Path path) {
		Path root = folder.toAbsolutePath().normalize();
		Path inside = path.toAbsolutePath().normalize();
		if (!inside.startsWith(root)) {
			return null;
		}
		List<String> steps = new ArrayList<>();
		root.relativize(inside).forEach((step) -> steps.add(step.toString()));
		return String.join("/", steps);
	}

	private static boolean isInUse(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused && refused.getErrorCode() == IN_USE) {
				return true;
			}
		}
		return false;
	}

	private int notBegun(String why) {
		say(why);
		return NOT_BEGUN;
	}

	private void say(String words) {
		PrintWriter err = this.spec.commandLine().getErr();
		err.println(words);
		err.flush();
	}

}
