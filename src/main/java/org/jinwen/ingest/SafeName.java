package org.jinwen.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes of any name a path that stays inside the folder, on every file system, and that
 * makes a readable address.
 */
final class SafeName {

	private static final int MOST_STEPS = 12;

	/** File systems take 255. */
	private static final int MOST_BYTES = 180;

	/** What Windows forbids, and what would have to be encoded in an address. */
	private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*#%;]");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\u2028\\u2029]");

	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern EDGES = Pattern.compile("^[\\s.-]+|[\\s.]+$");

	private SafeName() {
	}

	/**
	 * A safe name.
	 * @param given a name from outside, with {@code /} or {@code \} between folders
	 * @param stem what the file is called if nothing of its name can stay
	 * @return the name
	 * @throws RefusedException if it is not the name of a bulletin, or is hidden, or too
	 * long
	 */
	static String of(String given, String stem) throws RefusedException {
		List<String> steps = Arrays.stream(given.split("[/\\\\]+"))
			.map((step) -> UNSEEN.matcher(Normalizer.normalize(step, Normalizer.Form.NFC)).replaceAll("").strip())
			.filter((step) -> !step.isEmpty() && !step.equals(".") && !step.equals("..")
					&& !DRIVE.matcher(step).matches())
			.toList();
		if (steps.isEmpty() || steps.stream().anyMatch((step) -> step.startsWith("."))
				|| !SeedFolder.isNameOfBulletin(steps.get(steps.size() - 1))) {
			throw new RefusedException(Refusal.NOT_A_BULLETIN, "");
		}
		if (steps.size() > MOST_STEPS || given.length() > SeedFolder.LONGEST_KEY) {
			throw new RefusedException(Refusal.NAME_TOO_LONG, "");
		}
		StringBuilder path = new StringBuilder();
		for (String step : steps.subList(0, steps.size() - 1)) {
			String folder = clean(step);
			path.append(folder.isEmpty() ? "" : folder + "/");
		}
		String file = steps.get(steps.size() - 1);
		int dot = file.lastIndexOf('.');
		String name = clean(file.substring(0, dot));
		return path + (name.isEmpty() ? stem : name) + file.substring(dot);
	}

	private static String clean(String step) {
		String clean = EDGES.matcher(UNSAFE.matcher(step).replaceAll("-")).replaceAll("");
		while (clean.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			clean = clean.substring(0, clean.offsetByCodePoints(clean.length(), -1));
		}
		return DEVICE.matcher(clean).matches() ? "_" + clean : clean;
	}

}
