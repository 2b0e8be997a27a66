package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented bulletins, as many as are wanted, no two alike. */
final class StreetNews {

	private static final List<String> STREETS = List.of("柳巷", "府东街", "迎泽大街", "五一路", "桃园路", "滨河东路", "长治路");

	private static final List<String> DEEDS = List.of("修好了路灯", "添了三十个停车位", "种下两百棵槐树", "改造了老旧水管", "开设了老年食堂");

	private static final List<String> NAMES = List.of("赵一平", "钱小满", "孙立秋", "李清明", "周谷雨");

	private StreetNews() {
	}

	/**
	 * Writes bulletins.
	 * @param folder where to; it is made
	 * @param bulletins how many
	 * @return the folder
	 */
	static Path write(Path folder, int bulletins) throws IOException {
		Files.createDirectory(folder);
		for (int number = 1; number <= bulletins; number++) {
			Files.writeString(file(folder, number), bulletin(number));
		}
		return folder;
	}

	/** Writes the same bulletins, each with one paragraph edited and one article more. */
	static Path writeEdited(Path folder, int bulletins) throws IOException {
		Files.createDirectory(folder);
		for (int number = 1; number <= bulletins; number++) {
			Files.writeString(file(folder, number),
					bulletin(number).replace("这件事盼了好几年", "这件事盼了十几年") + article(number, 9));
		}
		return folder;
	}

	private static Path file(Path folder, int number) {
		return folder.resolve("2024-12-%02d-%03d.md".formatted(1 + number % 28, number));
	}

	private static String bulletin(int number) {
		return IntStream.rangeClosed(1, 1 + number % 3)
			.mapToObj((article) -> article(number, article))
			.collect(Collectors.joining());
	}

	private static String article(int number, int article) {
		String street = STREETS.get((number + article) % STREETS.size());
		String deed = DEEDS.get((number * 3 + article) % DEEDS.size());
		return """
				## %1$s%2$s

				本报讯 12月%3$d日,记者在%1$s看到,第%4$d号工地已经收工,施工队%2$s。沿街的住户说,这件事盼了好几年。

				据社区介绍,工程前后用了%5$d天,白天施工、晚上清场,没有影响沿街商户的生意。接下来还要在路口补画标线。

				(%6$s)

				""".formatted(street, deed, 1 + number % 28, number * 10 + article, 5 + number % 40,
				NAMES.get((number + article) % NAMES.size()));
	}

}
