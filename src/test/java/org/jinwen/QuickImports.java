package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code java -jar jinwen.jar import} as processes that start in a third of the
 * usual time: the jar is unpacked, and the classes come from an archive that the first
 * import leaves.
 */
final class QuickImports {

	private static final Path JAR = Path.of("target", "jinwen.jar").toAbsolutePath();

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private final Path program;

	/**
	 * Prepares them.
	 * @param folder where the jar is unpacked to
	 */
	QuickImports(Path folder) throws Exception {
		this.program = folder;
		Process unpacking = new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract",
				"--destination", folder.toString())
			.inheritIO()
			.start();
		if (unpacking.waitFor() != 0) {
			throw new IllegalStateException("Cannot unpack " + JAR);
		}
	}

	/**
	 * Starts an import.
	 * @param home folder of its database
	 * @param seeds the bulletins
	 */
	Running start(Path home, Path seeds) throws IOException {
		return start(List.of(), home, seeds);
	}

	/**
	 * Starts an import under another program.
	 * @param under the program that starts it, with its arguments
	 * @param home folder of its database
	 * @param seeds the bulletins
	 */
	Running start(List<String> under, Path home, Path seeds) throws IOException {
		Path classes = this.program.resolve("classes.jsa");
		Path log = Files.createTempFile(home, "import", ".log");
		List<String> command = new ArrayList<>(under);
		command.addAll(List.of(JAVA, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Xlog:cds=off"));
		command.add((Files.exists(classes) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + classes);
		command.addAll(List.of("-jar", this.program.resolve("jinwen.jar").toString(), "import",
				"--jinwen.seeds.location=" + seeds, "--logging.level.org.jinwen.ingest=info"));
		return new Running(new ProcessBuilder(command).directory(home.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start(), log);
	}

	/**
	 * An import under way.
	 *
	 * @param process its process
	 * @param log what it prints
	 */
	record Running(Process process, Path log) {

		/** Waits until it takes up the first file. */
		Running begun() throws Exception {
			while (!output().contains(" begins")) {
				if (this.process.waitFor(5, TimeUnit.MILLISECONDS)) {
					return ended();
				}
			}
			return this;
		}

		/** What it printed so far. */
		String output() throws IOException {
			return Files.readString(this.log);
		}

		/** Waits for its end, with every file imported. */
		Running ended() throws Exception {
			if (this.process.waitFor() != 0) {
				throw new IllegalStateException("The import failed: " + output());
			}
			return this;
		}

		/**
		 * Ends it as {@code kill -9} does.
		 * @return whether it was still under way
		 */
		boolean kill() throws InterruptedException {
			// 128 and the number of the signal
			return this.process.destroyForcibly().waitFor() == 137;
		}

	}

}
