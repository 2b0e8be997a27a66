package org.jinwen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jinwen.QuickImports.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An import that is ended by {@code kill -9}, fifty times, wherever it is just then. */
class KilledImportIT {

	private static final int BULLETINS = 150;

	private static final int KILLS = 50;

	/** As many as there are processors where this runs. */
	private static final int AT_ONCE = 2;

	/** One in so many goes on to its end afterwards. */
	private static final int GOING_ON = 10;

	@TempDir
	private static Path folder;

	private final Random random = new Random(20241206);

	@Test
	void leavesEveryBulletinAsBeforeOrAsAfter() throws Exception {
		QuickImports imports = new QuickImports(folder.resolve("program"));
		Path home = Files.createDirectory(folder.resolve("before"));
		imports.start(home, StreetNews.write(folder.resolve("seeds"), BULLETINS)).ended();
		StoreFile before = StoreFile.in(home);
		Path edited = StreetNews.writeEdited(folder.resolve("edited"), BULLETINS);
		Path undisturbed = folder.resolve("after0");
		Duration length = length(imports, before, edited);

		List<Path> killed = kill(imports, before, edited, length);
		Map<String, List<List<String>>> old = before.bulletins();
		Map<String, List<List<String>>> anew = StoreFile.in(undisturbed).bulletins();
		assertThat(old).hasSize(BULLETINS);
		assertThat(anew.keySet()).isEqualTo(old.keySet());
		Set<Integer> written = new TreeSet<>();
		for (Path victim : killed) {
			written.add(written(StoreFile.in(victim), old, anew));
		}
		assertThat(killed).hasSize(KILLS);
		assertThat(written).hasSizeGreaterThan(KILLS / 2);
		for (int i = 0; i < KILLS; i += GOING_ON) {
			imports.start(killed.get(i), edited).ended();
			assertThat(StoreFile.in(killed.get(i)).bulletins()).isEqualTo(anew);
			assertThat(StoreFile.in(killed.get(i)).states()).containsExactly("DONE", "INTERRUPTED", "DONE");
		}
	}

	/** How long an import takes that is not killed, beside as many others. */
	private static Duration length(QuickImports imports, StoreFile before, Path seeds) throws Exception {
		List<Running> undisturbed = new ArrayList<>();
		for (int i = 0; i < AT_ONCE; i++) {
			Path home = Files.createDirectory(folder.resolve("after" + i));
			before.copyTo(home);
			undisturbed.add(imports.start(home, seeds));
		}
		for (Running running : undisturbed) {
			running.begun();
		}
		long began = System.nanoTime();
		for (Running running : undisturbed) {
			running.ended();
		}
		return Duration.ofNanos(System.nanoTime() - began);
	}

	private List<Path> kill(QuickImports imports, StoreFile before, Path seeds, Duration length) throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
		try {
			List<Future<Path>> victims = new ArrayList<>();
			for (int i = 0; i < KILLS; i++) {
				victims.add(hands.submit(() -> kill(imports, before, seeds, length.toMillis())));
			}
			List<Path> killed = new ArrayList<>();
			for (Future<Path> victim : victims) {
				killed.add(victim.get());
			}
			return killed;
		}
		finally {
			hands.shutdownNow();
		}
	}

	/** Kills an import in some moment of its life; one whose work was done is let go. */
	private Path kill(QuickImports imports, StoreFile before, Path seeds, long length) throws Exception {
		while (true) {
			Path home = Files.createTempDirectory(folder, "killed");
			before.copyTo(home);
			Running victim = imports.start(home, seeds).begun();
			victim.process().waitFor(this.random.nextLong(length), TimeUnit.MILLISECONDS);
			if (victim.kill() && StoreFile.in(home).states().contains("RUNNING")) {
				return home;
			}
		}
	}

	/**
	 * Tells how many bulletins a killed import wrote: the first ones, each of them whole,
	 * and the run reports on just these.
	 */
	private static int written(StoreFile killed, Map<String, List<List<String>>> before,
			Map<String, List<List<String>>> after) throws Exception {
		Map<String, List<List<String>>> then = killed.bulletins();
		int written = (int) then.entrySet()
			.stream()
			.filter((bulletin) -> bulletin.getValue().equals(after.get(bulletin.getKey())))
			.count();
		List<String> keys = List.copyOf(before.keySet());
		assertThat(then.keySet()).containsExactlyElementsOf(keys);
		for (int i = 0; i < BULLETINS; i++) {
			assertThat(then.get(keys.get(i))).isEqualTo(((i < written) ? after : before).get(keys.get(i)));
		}
		String number = String.valueOf(written);
		assertThat(killed.rows("""
				select state, files_done, (select count(*) from file_report where run_id = run.id),
					(select count(*) from bulletin_change where run_id = run.id)
				from import_run run where id > 1""")).containsExactly(List.of("RUNNING", number, number, number));
		return written;
	}

}
