package org.jinwen.bulletin;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether each paper has rules of its own. The weights are set by hand, so there is no
 * fit to leave a paper out of. Instead the cues that decide in one bulletin and in no
 * other are silenced, and that bulletin is scored again.
 *
 * @param rows a row a bulletin
 */
@SuppressWarnings("EnumOrdinal") // the weights lie in arrays by trait and role
record OwnCues(List<Row> rows) {

	/**
	 * One bulletin with and without the cues that only it needs.
	 *
	 * @param name the bulletin
	 * @param cues those cues
	 * @param with its score with them
	 * @param without its score without them
	 */
	record Row(String name, Set<String> cues, Accuracy with, Accuracy without) {
	}

	static OwnCues of(Path folder) throws IOException {
		List<String> names = Accuracy.names(folder);
		Map<String, Set<String>> cues = new LinkedHashMap<>();
		for (String name : names) {
			cues.put(name, deciding(name, folder.resolve(name + ".md")));
		}
		List<Row> rows = new ArrayList<>();
		for (String name : names) {
			Set<String> own = new TreeSet<>(cues.get(name));
			cues.forEach((other, needed) -> own.removeAll(other.equals(name) ? Set.of() : needed));
			Accuracy with = Accuracy.of(folder, List.of(name), Accuracy::parse);
			weigh(own, -1);
			Accuracy without = Accuracy.of(folder, List.of(name), Accuracy::parse);
			weigh(own, 1);
			rows.add(new Row(name, own, with, without));
		}
		return new OwnCues(rows);
	}

	private static Set<String> deciding(String name, Path bulletin) throws IOException {
		return new BulletinParser().parse(new BulletinSource(name, Files.readAllBytes(bulletin)))
			.lines()
			.stream()
			.flatMap((line) -> line.cues().stream())
			.collect(Collectors.toSet());
	}

	/** Takes the cues out of the table, or puts them back. */
	private static void weigh(Set<String> cues, int sign) {
		try {
			Field table = Weights.class.getDeclaredField("BY_TRAIT");
			table.setAccessible(true);
			double[][] weights = (double[][]) table.get(null);
			for (String name : cues) {
				Cue cue = Cue.valueOf(name);
				weights[cue.trait().ordinal()][cue.role().ordinal()] += sign * cue.weight();
			}
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void print(PrintStream out) {
		int with = 0;
		int without = 0;
		int compared = 0;
		int lost = 0;
		for (Row row : this.rows) {
			with += row.with().right();
			without += row.without().right();
			compared += row.with().compared();
			lost += row.without().missing() + row.without().extra() - row.with().missing() - row.with().extra();
			if (row.with().right() != row.without().right() || row.with().missing() != row.without().missing()
					|| row.with().extra() != row.without().extra()) {
				out.printf("| %s | %d | %d/%d | %d/%d | %d, %d -> %d, %d | %s |%n", row.name(), row.with().articles(),
						row.with().right(), row.with().compared(), row.without().right(), row.without().compared(),
						row.with().missing(), row.with().extra(), row.without().missing(), row.without().extra(),
						row.cues());
			}
		}
		out.printf("%d bulletins: %d, without their own cues %d of %d fields; %d more missing or extra%n",
				this.rows.size(), with, without, compared, lost);
	}

}
