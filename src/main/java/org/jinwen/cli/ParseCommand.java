package org.jinwen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jinwen.bulletin.BulletinParser;
import org.jinwen.bulletin.BulletinSource;
import org.jinwen.bulletin.ParsedBulletin;
import org.jinwen.bulletin.SourceLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows or writes what the parser finds in bulletins; touches no database. */
@Command(name = "parse", mixinStandardHelpOptions = true,
		description = "Finds the articles in bulletins and prints them as JSON.")
final class ParseCommand implements Callable<Integer> {

	private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".txt");

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli sets it
	CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Bulletins, or folders of them.")
	List<Path> paths = List.of();

	@Option(names = "--out", paramLabel = "DIR", description = "Writes one JSON file a bulletin into this folder.")
	@Nullable Path out;

	@Option(names = "--explain", description = "Prints every source line with its role, the runner-up and the cues.")
	boolean explain;

	private final BulletinParser parser = new BulletinParser();

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Override
	public Integer call() throws IOException {
		int missing = 0;
		for (Path path : this.paths) {
			if (!Files.exists(path)) {
				err().println("No such file or folder: " + path);
				missing++;
				continue;
			}
			for (Path file : bulletins(path)) {
				parse(file);
			}
		}
		output().flush();
		err().flush();
		return (missing > 0) ? 1 : 0;
	}

	private static List<Path> bulletins(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		List<Path> files = new ArrayList<>();
		try (Stream<Path> found = Files.walk(path)) {
			found.filter(Files::isRegularFile).filter(ParseCommand::isBulletin).sorted().forEach(files::add);
		}
		return files;
	}

	private static boolean isBulletin(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(name::endsWith);
	}

	private static String nameOf(Path file) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

	private void parse(Path file) throws IOException {
		String name = nameOf(file);
		ParsedBulletin parsed = this.parser.parse(new BulletinSource(name, Files.readAllBytes(file)));
		if (this.explain) {
			explain(parsed);
		}
		List<ArticleJson> articles = parsed.articles().stream().map(ArticleJson::of).toList();
		if (this.out != null) {
			Files.createDirectories(this.out);
			Files.write(this.out.resolve(name + ".json"), this.json.writeValueAsBytes(articles));
		}
		else if (!this.explain) {
			output().println(this.json.writeValueAsString(articles));
		}
	}

	private void explain(ParsedBulletin parsed) {
		PrintWriter output = output();
		output.println("# " + parsed.key());
		for (SourceLine line : parsed.lines()) {
			if (line.role() == null) {
				continue;
			}
			String article = (line.article() != null) ? "#" + (line.article() + 1) : "-";
			String runnerUp = (line.runnerUp() != null) ? " < " + line.runnerUp() : "";
			output.println(String.format(Locale.ROOT, "%5d %-3s %s%s  %s", line.number(), article, line.role(),
					runnerUp, String.join(" ", line.cues())));
			output.println("          " + line.text().strip());
		}
		parsed.notices()
			.forEach((notice) -> output
				.println("      ! " + notice.line() + " " + notice.kind() + " " + notice.detail()));
	}

	private PrintWriter output() {
		return this.spec.commandLine().getOut();
	}

	private PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

}
