package org.jinwen.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.springframework.util.FileSystemUtils;

/**
 * What the tests of imports do again and again: write files, run orders, look at the
 * store.
 */
public class ImportDesk {

	public static final String DAM = article("城东水库大坝加固完工", "12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障。",
			"下游三个村庄的群众说,今年汛期终于能睡个安稳觉了。", "陈水生");

	public static final String SCHOOL = article("城西小学搬进新教学楼", "12月4日,城西小学新教学楼启用,八百名学生搬进明亮的教室。",
			"校长介绍,新楼设有实验室、图书室和室内操场。", "林晓雨");

	public static final String MARKET = article("早市开进老街区", "12月5日,老街区早市开张,一百二十个摊位整齐排开,附近居民买菜不再绕远路。",
			"街道办事处安排了专人维持秩序,九点收摊后半小时内清扫完毕。", "陈水生");

	/** A page with what editors mend: a torn paragraph, two names that are glued. */
	public static final String PAGE = DAM + """
			## 城西小学搬进新教学楼

			本报讯 12月4日,城西小学新教学楼启用,八百名学生搬进明亮的教室,操场也铺上了塑胶跑道。

			校长介绍,新楼设有十二间实验室、一座两层的图书室,还有一座能容纳三百名学生同时上课的室内

			操场,每间教室都有两台空调。

			## 家长怎么看

			家长代表说,孩子们再也不用在走廊里上体育课了。

			(林晓雨、陈水生子)

			""" + MARKET;

	/**
	 * What readers are shown of every bulletin, and what it was made of, without the
	 * numbers the database gave; its first column is the key.
	 */
	public static final String CANONICAL = """
			select b.bulletin_key, b.file_name, b.sha256, b.parser_version, a.public_id, a.ordinal, a.tag, a.kicker,
				a.headline, a.deck, a.summary, a.published_on, a.listed_on, a.place, a.printed_order, a.first_line,
				a.last_line, cast(a.blocks as varchar) blocks, cast(a.searchable as varchar) searchable,
				(select s.name from section s where s.id = a.section_id) section,
				(select listagg(r.name || '/' || coalesce(c.role, ''), ',') within group (order by c.position)
					from credit c join reporter r on r.id = c.reporter_id where c.article_id = a.id) credits,
				(select listagg(p.code, ',') within group (order by p.code) from article_place ap
					join place p on p.id = ap.place_id where ap.article_id = a.id) places, b.places_by,
				(select cast(s.parse_result as varchar) from bulletin_source s
					where s.bulletin_id = b.id and s.sha256 = b.sha256) parse_result
			from bulletin b left join article a on a.bulletin_id = b.id order by b.bulletin_key, a.ordinal""";

	private final Importer importer;

	private final ImportLock lock;

	private final ImportRuns runs;

	private final FileReports reports;

	private final JdbcTemplate database;

	private final Path folder;

	public ImportDesk(Importer importer, ImportLock lock, ImportRuns runs, FileReports reports, JdbcTemplate database,
			SeedProperties seeds) {
		this.importer = importer;
		this.lock = lock;
		this.runs = runs;
		this.reports = reports;
		this.database = database;
		this.folder = seeds.location();
	}

	public static String article(String headline, String lead, String body, String reporter) {
		return "## %s\n\n本报讯 %s\n\n%s\n\n(%s)\n\n".formatted(headline, lead, body, reporter);
	}

	public void clear() {
		Stream
			.of("correction", "acceptance", "retired_name", "name_rule", "credit", "article_place", "article",
					"bulletin_source", "bulletin", "section", "reporter", "place", "retired_address", "file_report",
					"bulletin_change", "import_run")
			.forEach((table) -> this.database.update("delete from " + table));
		try (Stream<Path> files = Files.list(Files.createDirectories(this.folder))) {
			for (Path file : files.toList()) {
				// links, pipes and sockets are deleted themselves
				if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || !FileSystemUtils.deleteRecursively(file)) {
					Files.delete(file);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Path folder() {
		return this.folder;
	}

	public void write(String name, String text) {
		try {
			Files.createDirectories(this.folder.resolve(name).getParent());
			Files.writeString(this.folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void delete(String name) {
		try {
			Files.delete(this.folder.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public ImportRun run(ImportOrder order) {
		return run(this.importer.run(order).orElseThrow());
	}

	/** A run is done a moment before its lock is free. */
	public void waitForTheLock() {
		Optional<ImportLock.Held> held = Optional.empty();
		while (held.isEmpty()) {
			held = this.lock.tryAcquire();
		}
		held.get().close();
	}

	public ImportRun run(long id) {
		return this.runs.findById(id).orElseThrow();
	}

	public ImportRun importAll() {
		return run(ImportOrder.everything("test"));
	}

	public ImportRun preview() {
		return run(ImportOrder.preview("test"));
	}

	public ImportRun undo(ImportRun run) {
		return run(ImportOrder.undo(run(run.getId()), "test"));
	}

	public ImportRun lastRun() {
		return this.runs.findAllByOrderByIdDesc(Pageable.ofSize(1)).iterator().next();
	}

	public List<FileReport> reports(ImportRun run) {
		return this.reports.findByRunOrderByPosition(run, Pageable.ofSize(100)).getContent();
	}

	public List<String> headlines() {
		return this.database.queryForList("select headline from article", String.class);
	}

	public String address(String headline) {
		return String.valueOf(this.database.queryForObject("select public_id from article where headline = ?",
				String.class, headline));
	}

	/** What readers are shown, without the numbers the database gave. */
	public List<Map<String, Object>> canonical() {
		return this.database.queryForList(CANONICAL);
	}

	/** Every row that readers' pages are made of, with its version. */
	public List<Map<String, Object>> rows() {
		return this.database.queryForList("""
				select a.id, a.public_id, a.row_version, a.headline, b.row_version bv, b.bulletin_key, s.id source,
					(select count(*) from section) sections, (select count(*) from reporter) reporters,
					(select count(*) from retired_address) retired
				from article a join bulletin b on b.id = a.bulletin_id
					join bulletin_source s on s.bulletin_id = b.id order by a.id, s.id""");
	}

	/** Every article with its numbers and the bytes it comes from. */
	public List<Map<String, Object>> everything() {
		return this.database.queryForList("""
				select a.id, a.public_id, a.row_version, a.headline, cast(a.blocks as varchar) blocks, b.row_version bv,
					b.sha256, s.id source
				from article a join bulletin b on b.id = a.bulletin_id join bulletin_source s on s.bulletin_id = b.id
					and s.sha256 = b.sha256
				order by a.id""");
	}

	public List<String> retired() {
		return this.database.queryForList("select public_id from retired_address order by 1", String.class);
	}

	public JdbcTemplate database() {
		return this.database;
	}

}
