package org.jinwen.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import com.vladsch.flexmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures how fast bulletins are read, from bytes to article drafts, beside flexmark
 * alone and a plain line scan; see {@code bench/parse}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgs = { "-Xms3g", "-Xmx3g", "-Xmn2g", "-XX:+UseSerialGC" })
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {

	private static final Path SEED = Path.of("seeds/000_82d4a97c76c5d2a3.md");

	private static final int SEED_ARTICLES = 10;

	private static final String[] PAGES = { "seed", "bold" };

	private static final String[] SIZES = { "10000", "100000", "1000000", "4000000", "16000000" };

	/** So many paragraphs make an article of 9 kB. */
	private static final int PARAGRAPHS = 25;

	private static final Parser FLEXMARK = Parser.builder().build();

	private final BulletinParser parser = new BulletinParser();

	/**
	 * The seed bulletin; the same with 晋城 in bold; or an invented one of so many bytes.
	 */
	@Param({ "seed", "bold" })
	public String page = "";

	private byte[] bytes = {};

	/**
	 * Prints both tables.
	 * @param arguments how many processes measure each figure
	 * @throws RunnerException if the benchmark cannot be run
	 * @throws IOException if the seed bulletin cannot be read
	 */
	public static void main(String[] arguments) throws RunnerException, IOException {
		int processes = Integer.parseInt(arguments[0]);
		Collection<RunResult> pages = new Runner(options(processes, ".*", PAGES)).run();
		for (String page : PAGES) {
			print(page, pages);
		}
		Collection<RunResult> sizes = new Runner(options(processes, "bytesToDrafts", SIZES)).run();
		System.out.printf(Locale.ROOT, "%nOne bulletin of articles of 9 kB: ns per byte%n");
		double[] perByte = new double[SIZES.length];
		for (int i = 0; i < SIZES.length; i++) {
			int length = bytes(SIZES[i]).length;
			perByte[i] = median(times("bytesToDrafts", SIZES[i], sizes)) / length;
			System.out.printf(Locale.ROOT, "%8d bytes %8.2f%n", length, perByte[i]);
		}
		DoubleSummaryStatistics all = Arrays.stream(perByte).summaryStatistics();
		System.out.printf(Locale.ROOT, "largest : smallest %.2f, slowest : fastest %.2f%n",
				perByte[SIZES.length - 1] / perByte[0], all.getMax() / all.getMin());
	}

	private static Options options(int processes, String way, String[] pages) {
		return new OptionsBuilder().include(ParseBenchmark.class.getName() + "." + way)
			.param("page", pages)
			.forks(processes)
			.output("target/jmh.log")
			.shouldFailOnError(true)
			.build();
	}

	private static void print(String page, Collection<RunResult> results) throws IOException {
		int bytes = bytes(page).length;
		System.out.printf(Locale.ROOT, "%nThe %s bulletin, %d bytes, %d articles: medians (least to greatest)%n", page,
				bytes, SEED_ARTICLES);
		double alone = median(times("flexmark", page, results));
		for (String way : List.of("lineScan", "flexmark", "blocks", "bytesToDrafts")) {
			List<Double> times = times(way, page, results);
			double time = median(times);
			System.out.printf(Locale.ROOT,
					"%-14s %8.1f us (%.1f to %.1f) %8.1f MB/s %10.0f articles/s %8.2f x flexmark%n", way, time / 1e3,
					times.get(0) / 1e3, times.get(times.size() - 1) / 1e3, bytes / time * 1e3,
					SEED_ARTICLES / time * 1e9, time / alone);
		}
	}

	/** Nanoseconds a bulletin took in each process, the fastest first. */
	private static List<Double> times(String way, String page, Collection<RunResult> results) {
		return results.stream()
			.filter((result) -> result.getParams().getBenchmark().endsWith("." + way)
					&& result.getParams().getParam("page").equals(page))
			.flatMap((result) -> result.getBenchmarkResults().stream())
			.map((process) -> process.getPrimaryResult().getScore())
			.sorted()
			.toList();
	}

	private static double median(List<Double> times) {
		return times.get(times.size() / 2);
	}

	/** A page that is refused would take no time. */
	@Setup
	public void read() throws IOException {
		this.bytes = bytes(this.page);
		if (this.parser.parse(new BulletinSource(this.page, this.bytes)).articles().isEmpty()) {
			throw new IllegalStateException("No articles in " + this.page);
		}
	}

	private static byte[] bytes(String page) throws IOException {
		return switch (page) {
			case "seed" -> Files.readAllBytes(SEED);
			case "bold" -> Files.readString(SEED).replace("晋城", "**晋城**").getBytes(StandardCharsets.UTF_8);
			default -> invented(Integer.parseInt(page));
		};
	}

	/** Counts headings and builds nothing: what reading the bytes costs at least. */
	@Benchmark
	public long lineScan() {
		return text().lines().filter((line) -> line.startsWith("## ")).count();
	}

	@Benchmark
	public Object flexmark() {
		return FLEXMARK.parse(text());
	}

	@Benchmark
	public Object blocks() {
		return MarkdownBlocks.of(SourceText.of(this.bytes).lines(), ParseLimits.DEFAULTS);
	}

	/** On one core it takes the compiler a dozen seconds to make its code. */
	@Benchmark
	@Warmup(iterations = 20, time = 1)
	public Object bytesToDrafts() {
		return this.parser.parse(new BulletinSource("bench/2024-12-06", this.bytes));
	}

	private String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	/**
	 * As many articles as fill a page, the last one cut off: fewer headings than a
	 * bulletin may have.
	 */
	private static byte[] invented(int size) {
		ByteArrayOutputStream page = new ByteArrayOutputStream(size);
		for (int i = 0; page.size() < size; i++) {
			String paragraph = "公园占地" + i + "亩,绿化率达到80%,市民步行十分钟可到。" + "园内种有银杏、国槐和海棠,四季有花。".repeat(6) + "\n\n";
			String above = (i % PARAGRAPHS == 0) ? "## 第" + i + "座公园开门迎客\n\n本报讯 12月5日,市园林局发布消息。\n\n" : "";
			String below = (i % PARAGRAPHS == PARAGRAPHS - 1) ? "(王丹)\n\n" : "";
			page.writeBytes((above + paragraph + below).getBytes(StandardCharsets.UTF_8));
		}
		return page.toByteArray();
	}

}
