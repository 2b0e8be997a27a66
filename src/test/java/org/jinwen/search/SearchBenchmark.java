package org.jinwen.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jinwen.article.Listings;
import org.jinwen.article.Teaser;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;

import static org.awaitility.Awaitility.await;

/**
 * Imports a folder of bulletins, searches for every piece of a sample of their headlines
 * and tells what was not found, or not high enough, and how long a search took.
 */
final class SearchBenchmark {

	private static final int SAMPLE = 200;

	private static final int WHOLE_PAPER = 1_000_000;

	private static final long SEED = 20241206;

	private SearchBenchmark() {
	}

	/**
	 * Prints the figures; ends with 1 where something was missed.
	 * @param arguments the folder
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]).toAbsolutePath();
		boolean everythingFound;
		try (Newsroom newsroom = Newsroom.open("benchmark", Files.createTempDirectory("index"),
				"--jinwen.seeds.location=" + folder, "--jinwen.seeds.import-at-start=always")) {
			ApplicationAvailability availability = newsroom.bean(ApplicationAvailability.class);
			await().atMost(Duration.ofMinutes(10))
				.until(() -> availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
			newsroom.awaitIndex();
			everythingFound = survey(newsroom);
		}
		System.exit(everythingFound ? 0 : 1);
	}

	private static boolean survey(Newsroom newsroom) {
		List<Teaser> all = newsroom.bean(Listings.class).newest(WHOLE_PAPER);
		List<Teaser> sample = new ArrayList<>(all);
		Collections.shuffle(sample, new Random(SEED));
		HeadlineSurvey survey = HeadlineSurvey.of(newsroom.bean(ArticleSearch.class),
				sample.subList(0, Math.min(SAMPLE, sample.size())), all);
		List<Duration> took = survey.took().stream().sorted().toList();
		System.out.printf("%,d articles; %,d pieces of 2 and 4 characters of %d headlines; %d missed%n", all.size(),
				survey.pieces(), Math.min(SAMPLE, all.size()), survey.misses().size());
		System.out.printf("a search took %s ms in the median, %s ms in 99 of 100%n", milliseconds(took, 0.5),
				milliseconds(took, 0.99));
		survey.misses().stream().limit(20).forEach(System.out::println);
		return survey.misses().isEmpty();
	}

	private static String milliseconds(List<Duration> sorted, double share) {
		return "%.1f".formatted(sorted.get((int) (share * (sorted.size() - 1))).toNanos() / 1e6);
	}

}
