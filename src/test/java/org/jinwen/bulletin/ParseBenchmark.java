package org.jinwen.bulletin;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

import com.sun.management.OperatingSystemMXBean;
import com.vladsch.flexmark.parser.Parser;

/**
 * Measures how fast bulletins are read; see {@code bench/parse}. What counts is processor
 * time, garbage collection included, and the median of all rounds, in each of which every
 * way has its turn.
 */
final class ParseBenchmark {

	private static final Path SEED = Path.of("seeds/000_82d4a97c76c5d2a3.md");

	private static final int SEED_ARTICLES = 10;

	/**
	 * Bytes read for each figure: processor time is told in steps of ten milliseconds,
	 * and the fastest way but the line scan takes hundreds of them.
	 */
	private static final int MEASURED = 96_000_000;

	/** Processor time each way is warmed up for. */
	private static final long WARM_UP = 3_000_000_000L;

	private static final OperatingSystemMXBean MACHINE = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final Parser FLEXMARK = Parser.builder().build();

	private static final BulletinParser PARSER = new BulletinParser();

	private final Map<String, ToIntFunction<byte[]>> ways = new LinkedHashMap<>();

	private final int rounds;

	private int sink;

	private ParseBenchmark(int rounds) {
		this.rounds = rounds;
		this.ways.put("line scan", ParseBenchmark::scan);
		this.ways.put("flexmark alone", (bytes) -> FLEXMARK.parse(text(bytes)).getChildren().hashCode());
		this.ways.put("lines and blocks",
				(bytes) -> MarkdownBlocks.of(SourceText.of(bytes).lines(), ParseLimits.DEFAULTS).blocks().size());
		this.ways.put("bytes to drafts",
				(bytes) -> PARSER.parse(new BulletinSource("bench/2024-12-06", bytes)).articles().size());
	}

	public static void main(String[] arguments) throws IOException {
		ParseBenchmark benchmark = new ParseBenchmark(Integer.parseInt(arguments[0]));
		byte[] seed = Files.readAllBytes(SEED);
		byte[] marked = new String(seed, StandardCharsets.UTF_8).replace("晋城", "**晋城**")
			.getBytes(StandardCharsets.UTF_8);
		benchmark.bulletins("the seed bulletin", seed);
		benchmark.bulletins("the seed bulletin, 晋城 in bold", marked);
		benchmark.growth();
		System.err.println("(" + benchmark.sink % 10 + ")");
	}

	private void bulletins(String title, byte[] bulletin) {
		int repeats = MEASURED / bulletin.length;
		warmUp(bulletin);
		Map<String, Double> nanos = medians(bulletin, repeats);
		double alone = nanos.getOrDefault("flexmark alone", 1.0);
		System.out.printf(Locale.ROOT, "%n%s, %d bytes, %d articles%n", title, bulletin.length, SEED_ARTICLES);
		System.out.printf(Locale.ROOT, "%-18s %12s %10s %12s %14s%n", "", "us/bulletin", "MB/s", "articles/s",
				"x flexmark");
		nanos.forEach((way, each) -> System.out.printf(Locale.ROOT, "%-18s %12.1f %10.1f %12.0f %14.2f%n", way,
				each / 1e3, bulletin.length / each * 1e3, SEED_ARTICLES / each * 1e9, each / alone));
	}

	private void growth() {
		int[] sizes = { 10_000, 100_000, 1_000_000, 4_000_000, 16_000_000 };
		System.out.printf(Locale.ROOT, "%nOne bulletin of articles of 9 kB: ns per byte%n%-18s", "");
		Arrays.stream(sizes).forEach((size) -> System.out.printf(Locale.ROOT, "%10d kB", size / 1_000));
		System.out.printf(Locale.ROOT, "%20s%20s%n", "largest : smallest", "slowest : fastest");
		warmUp(page(1_000_000));
		Map<String, double[]> perByte = new LinkedHashMap<>();
		for (int i = 0; i < sizes.length; i++) {
			byte[] page = page(sizes[i]);
			int column = i;
			medians(page, Math.max(1, MEASURED / page.length))
				.forEach((way, each) -> perByte.computeIfAbsent(way, (name) -> new double[sizes.length])[column] = each
						/ page.length);
		}
		perByte.forEach((way, figures) -> {
			System.out.printf(Locale.ROOT, "%-18s", way);
			Arrays.stream(figures).forEach((figure) -> System.out.printf(Locale.ROOT, "%13.2f", figure));
			System.out.printf(Locale.ROOT, "%20.2f%20.2f%n", figures[sizes.length - 1] / figures[0],
					Arrays.stream(figures).max().orElse(0) / Arrays.stream(figures).min().orElse(1));
		});
	}

	/** Reads each way until the compiler has done with it. */
	private void warmUp(byte[] bulletin) {
		for (ToIntFunction<byte[]> way : this.ways.values()) {
			long end = processorTime() + WARM_UP;
			while (processorTime() < end) {
				this.sink += way.applyAsInt(bulletin);
			}
		}
	}

	/** Nanoseconds a bulletin takes each way, the median of all rounds. */
	private Map<String, Double> medians(byte[] bulletin, int repeats) {
		Map<String, List<Double>> nanos = new LinkedHashMap<>();
		for (int round = 0; round < this.rounds; round++) {
			for (Map.Entry<String, ToIntFunction<byte[]>> way : this.ways.entrySet()) {
				System.gc();
				long start = processorTime();
				for (int i = 0; i < repeats; i++) {
					this.sink += way.getValue().applyAsInt(bulletin);
				}
				nanos.computeIfAbsent(way.getKey(), (name) -> new ArrayList<>())
					.add((processorTime() - start) / (double) repeats);
			}
		}
		Map<String, Double> medians = new LinkedHashMap<>();
		nanos.forEach((way, each) -> medians.put(way, each.stream().sorted().toList().get(each.size() / 2)));
		return medians;
	}

	private static long processorTime() {
		return MACHINE.getProcessCpuTime();
	}

	private static byte[] page(int size) {
		StringBuilder page = new StringBuilder();
		int articles = Math.max(1, size / 9_000);
		for (int i = 0; i < articles; i++) {
			page.append("## 第").append(i).append("座公园开门迎客\n\n本报讯 12月5日,市园林局发布消息。\n\n");
			for (int paragraph = 0; paragraph < 20; paragraph++) {
				page.append("公园占地")
					.append(i * 20 + paragraph)
					.append("亩,绿化率达到80%,市民步行十分钟可到。")
					.append("园内种有银杏、国槐和海棠,四季有花。".repeat(6))
					.append("\n\n");
			}
			page.append("(王丹)\n\n");
		}
		byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
		return bytes;
	}

	private static int scan(byte[] bytes) {
		String text = text(bytes);
		int headings = 0;
		for (int line = 0; line >= 0; line = text.indexOf('\n', line) + 1) {
			if (text.startsWith("## ", line)) {
				headings++;
			}
			if (text.indexOf('\n', line) < 0) {
				break;
			}
		}
		return headings;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
