package org.jinwen.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jinwen.search.SearchPage.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

class IndexRecoveryTests {

	private static int databases;

	@TempDir
	private Path folder;

	private Path index;

	private String database;

	private Newsroom newsroom;

	@BeforeEach
	void open() {
		this.index = this.folder.resolve("index");
		this.database = "recovery" + ++databases;
		this.newsroom = Newsroom.open(this.database, this.index);
		this.newsroom.print("own/1",
				IntStream.range(0, 30).mapToObj((i) -> News.of("第" + i + "座水库完工", "农田有了灌溉保障。")).toList());
		this.newsroom.awaitIndex();
	}

	@AfterEach
	void close() {
		this.newsroom.close();
	}

	@ParameterizedTest
	@EnumSource
	void makesDamagedIndexAnewAfterStart(Damage damage) throws IOException {
		this.newsroom.close();
		damage.inflictOn(this.index.resolve("v" + IndexFolder.VERSION).resolve("article"));
		this.newsroom = Newsroom.open(this.database, this.index);
		assertThat(this.newsroom.search("灌溉").total()).isEqualTo(30);
		this.newsroom.awaitIndex();
		assertThat(this.newsroom.search("灌溉").total()).isEqualTo(30);
		assertThat(this.newsroom.search("第7座").source()).isEqualTo(Source.INDEX);
	}

	@Test
	void makesIndexAnewThatIsDeletedMeanwhile() throws IOException {
		FileSystemUtils.deleteRecursively(this.index);
		String address = this.newsroom.print("own/2", List.of(News.of("新渠通水", "农田有了灌溉保障。"))).get(0);
		await().atMost(Duration.ofSeconds(60))
			.until(() -> Files.exists(this.index.resolve("v" + IndexFolder.VERSION).resolve("article"))
					&& this.newsroom.isInStep());
		assertThat(this.newsroom.search("灌溉").total()).isEqualTo(31);
		assertThat(this.newsroom.search("新渠").hits().get(0).teaser().publicId()).isEqualTo(address);
		assertThat(this.newsroom.search("新渠").source()).isEqualTo(Source.INDEX);
	}

	@Test
	void answersFromTheStoreAndSavesWhileThereCanBeNoIndex() throws IOException {
		FileSystemUtils.deleteRecursively(this.index);
		Files.writeString(this.index, "in the way");
		assertThatNoException().isThrownBy(() -> this.newsroom.print("own/2", List.of(News.of("新渠通水", "农田有了灌溉保障。"))));
		await().atMost(Duration.ofSeconds(60)).until(() -> this.newsroom.search("新渠").source() == Source.STORE);
		assertThat(this.newsroom.search("灌溉").total()).isEqualTo(31);
		assertThat(this.newsroom.search("新渠").hits().get(0).headline().marks()).containsExactly(new Span(0, 2));
		Files.delete(this.index);
		this.newsroom.awaitIndex();
		assertThat(this.newsroom.search("灌溉").total()).isEqualTo(31);
	}

	@Test
	void startsWhereThereCanBeNoIndex() throws IOException {
		this.newsroom.close();
		FileSystemUtils.deleteRecursively(this.index);
		Files.writeString(this.index, "in the way");
		this.newsroom = Newsroom.open(this.database, this.index);
		SearchPage page = this.newsroom.search("灌溉 -第7座");
		assertThat(page.source()).isEqualTo(Source.STORE);
		assertThat(page.total()).isEqualTo(29);
		assertThat(page.facets().sections()).containsExactly(new FacetCount("综合", "综合", 29));
	}

	@Test
	void noticesWhatOtherProcessesWrote() {
		this.newsroom.behindTheBack("""
				update article set headline = '旧渠停用', searchable = '旧渠停用', row_version = row_version + 1
				where headline = '第7座水库完工'""");
		this.newsroom.behindTheBack("delete from article where headline = '第8座水库完工'");
		await().atMost(Duration.ofSeconds(60)).until(() -> this.newsroom.search("旧渠").total() == 1);
		this.newsroom.awaitIndex();
		assertThat(this.newsroom.search("旧渠").source()).isEqualTo(Source.INDEX);
		assertThat(this.newsroom.search("第8座").total()).isZero();
		assertThat(this.newsroom.search("水库").total()).isEqualTo(28);
	}

	@Test
	void followsChangesAndWithdrawals() {
		String address = this.newsroom.print("own/2", List.of(News.of("新渠通水", "甘甜。"))).get(0);
		await().until(() -> this.newsroom.headlines("甘甜").equals(List.of("新渠通水")));
		this.newsroom.reprint(address, News.of("新渠通水了", "甘甜。").by("陈水生"));
		await().until(() -> this.newsroom.headlines("陈水生").equals(List.of("新渠通水了")));
		this.newsroom.withdraw(address);
		await().until(() -> this.newsroom.headlines("甘甜").isEmpty());
		assertThat(this.newsroom.search("灌溉").source()).isEqualTo(Source.INDEX);
	}

	@Test
	void answersWhileArticlesAreWritten() {
		CompletableFuture<Void> printing = CompletableFuture.runAsync(() -> IntStream.range(2, 42)
			.forEach((i) -> this.newsroom.print("own/" + i,
					List.of(News.of("第" + i + "条水渠通水", "农田有了灌溉保障。"), News.of("第" + i + "座水闸建成", "农田有了灌溉保障。")))));
		List<Long> totals = new ArrayList<>();
		while (!printing.isDone()) {
			totals.add(this.newsroom.search("灌溉").total());
		}
		printing.join();
		assertThat(totals).isNotEmpty().allSatisfy((total) -> assertThat(total).isBetween(30L, 110L));
		this.newsroom.awaitIndex();
		assertThat(this.newsroom.search("灌溉").total()).isEqualTo(110);
		assertThat(this.newsroom.search("水闸 第41座").total()).isEqualTo(1);
	}

	@Test
	void deletesIndexesOfOtherVersions() throws IOException {
		this.newsroom.close();
		Files.createDirectories(this.index.resolve("v0/article"));
		Files.createDirectories(this.index.resolve("visitors"));
		this.newsroom = Newsroom.open(this.database, this.index).awaitIndex();
		assertThat(this.index.resolve("v0")).doesNotExist();
		assertThat(this.index.resolve("visitors")).exists();
	}

	/** What can happen to the folder of an index. */
	enum Damage {

		DELETED {
			@Override
			void inflictOn(Path folder) throws IOException {
				FileSystemUtils.deleteRecursively(folder.resolve("../..").normalize());
			}
		},
		EMPTIED {
			@Override
			void inflictOn(Path folder) throws IOException {
				for (Path file : files(folder)) {
					Files.delete(file);
				}
			}
		},
		TRUNCATED {
			@Override
			void inflictOn(Path folder) throws IOException {
				for (Path file : files(folder)) {
					Files.write(file, head(file));
				}
			}
		},
		WITHOUT_DATA {
			@Override
			void inflictOn(Path folder) throws IOException {
				for (Path file : files(folder)) {
					if (!file.getFileName().toString().startsWith("segments")) {
						Files.delete(file);
					}
				}
			}
		},
		ONE_BYTE_WRONG {
			@Override
			void inflictOn(Path folder) throws IOException {
				for (Path file : files(folder)) {
					if (file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt")) {
						byte[] bytes = Files.readAllBytes(file);
						bytes[bytes.length / 2] ^= 1;
						Files.write(file, bytes);
					}
				}
			}
		},
		OF_A_LATER_LUCENE {
			@Override
			void inflictOn(Path folder) throws IOException {
				for (Path file : files(folder)) {
					if (file.getFileName().toString().startsWith("segments")) {
						byte[] bytes = Files.readAllBytes(file);
						// the number after the magic number and the name of the codec
						bytes["xxxx_segments".length() + 3] = 99;
						Files.write(file, bytes);
					}
				}
			}
		},
		LOCKED_BY_THE_DEAD {
			@Override
			void inflictOn(Path folder) throws IOException {
				Files.write(folder.resolve("write.lock"), new byte[0], StandardOpenOption.CREATE);
			}
		};

		abstract void inflictOn(Path folder) throws IOException;

		private static List<Path> files(Path folder) throws IOException {
			try (Stream<Path> files = Files.list(folder)) {
				return files.toList();
			}
		}

		private static byte[] head(Path file) throws IOException {
			byte[] bytes = Files.readAllBytes(file);
			return Arrays.copyOf(bytes, bytes.length / 2);
		}

	}

}
