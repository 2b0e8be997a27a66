package org.jinwen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/**
 * The packaged newspaper as a process of its own, on a port of its own, with its database
 * in a folder of its own.
 */
public final class Newspaper implements AutoCloseable {

	/** Enough for a busy machine. */
	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final Path JAR = Path.of("target", "jinwen.jar").toAbsolutePath();

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Process process;

	private final Path log;

	private Newspaper(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts the newspaper.
	 * @param home folder for database and log
	 * @param seeds folder of bulletins
	 * @param password of the account {@code admin}
	 * @param settings further settings, each as {@code --name=value}
	 * @return the newspaper, which may still be starting
	 */
	public static Newspaper start(Path home, Path seeds, String password, String... settings) {
		return start(List.of(), home, seeds, password, settings);
	}

	/**
	 * Starts the newspaper under another program.
	 * @param under the program that starts it, with its arguments
	 * @param home folder for database and log
	 * @param seeds folder of bulletins
	 * @param password of the account {@code admin}
	 * @param settings further settings, each as {@code --name=value}
	 * @return the newspaper, which may still be starting
	 */
	public static Newspaper start(List<String> under, Path home, Path seeds, String password, String... settings) {
		if (!Files.exists(JAR)) {
			throw new IllegalStateException(
					JAR + " is missing; this test runs in the build after the packaging: ./mvnw verify");
		}
		try {
			Path log = Files.createTempFile(home, "newspaper", ".log");
			List<String> command = new ArrayList<>(under);
			command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
					"-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "--server.port=0", "--server.address=127.0.0.1",
					"--jinwen.seeds.location=" + seeds));
			command.addAll(List.of(settings));
			ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().put("JINWEN_ADMIN_PASSWORD", password);
			return new Newspaper(builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Runs a command of the jar to its end.
	 * @param home folder for the database
	 * @param arguments the command
	 * @return its exit code, a blank and what it printed
	 */
	public static String command(Path home, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return process.waitFor() + " " + output;
	}

	/** Waits until it answers, and until its import at the start is over. */
	public Newspaper ready() {
		URI readiness = URI.create(address() + "/actuator/health/readiness");
		await("the import at the start", () -> status(readiness) == 200);
		return this;
	}

	/**
	 * The HTML of a page, whatever its status.
	 * @param address path and query, not yet percent-encoded
	 */
	public String page(String address) {
		try {
			URI page = URI.create(URI.create(address() + address).toASCIIString());
			return HTTP
				.send(HttpRequest.newBuilder(page).header("Accept", "text/html").build(), BodyHandlers.ofString())
				.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Addresses of the articles that a page lists, in its order. */
	public List<String> articles(String address) {
		return Jsoup.parse(page(address)).select("main .list h3 a").eachAttr("href");
	}

	private static int status(URI address) {
		try {
			return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Where it answers, once it does. */
	public String address() {
		await("the port", () -> PORT.matcher(log()).find());
		Matcher port = PORT.matcher(log());
		if (!port.find()) {
			throw new IllegalStateException("No port in " + log());
		}
		return "http://127.0.0.1:" + port.group(1);
	}

	/** What it printed so far. */
	public String log() {
		try {
			return new String(Files.readAllBytes(this.log), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** Waits for its end and tells how it ended. */
	public int exitCode() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("Still running: " + log());
		}
		return this.process.exitValue();
	}

	/** Ends it as {@code kill -9} does, and returns when it is gone. */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Lets its files grow as long as they like again. */
	public void giveRoom() throws Exception {
		int code = new ProcessBuilder("prlimit", "--pid", String.valueOf(this.process.pid()), "--fsize=unlimited")
			.inheritIO()
			.start()
			.waitFor();
		if (code != 0) {
			throw new IllegalStateException("prlimit ended with " + code);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException ex) {
			kill();
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Waits until something happened.
	 * @throws IllegalStateException when the process ends before, or when it takes too
	 * long
	 */
	public void await(String what, BooleanSupplier happened) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!happened.getAsBoolean()) {
			if (!this.process.isAlive() && !happened.getAsBoolean()) {
				throw new IllegalStateException("The newspaper ended before " + what + ":\n" + log());
			}
			if (Instant.now().isAfter(end)) {
				throw new IllegalStateException("Waited in vain for " + what + ":\n" + log());
			}
			nap();
		}
	}

	/** Waits a moment, or until the process ends. */
	private void nap() {
		try {
			this.process.waitFor(50, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
