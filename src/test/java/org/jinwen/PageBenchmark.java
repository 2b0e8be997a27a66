package org.jinwen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/**
 * Measures how fast pages are sent, beside a server of files. See {@code bench/pages}.
 */
final class PageBenchmark {

	private static final int CONNECTIONS = 8;

	private static final int WARM_UP_SECONDS = 10;

	private static final int PATIENCE_SECONDS = 120;

	private static final Path NGINX = Path.of("/usr/sbin/nginx");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

	private final List<Process> processes = new ArrayList<>();

	private final Path home;

	private PageBenchmark(Path home) {
		this.home = home;
	}

	/** Takes the number of rounds and the seconds of each. */
	public static void main(String[] arguments) throws Exception {
		PageBenchmark benchmark = new PageBenchmark(Files.createTempDirectory("page-benchmark"));
		try {
			benchmark.run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
		}
		finally {
			benchmark.processes.forEach(Process::destroy);
			benchmark.threads.shutdownNow();
		}
		// the JDK's server of files keeps threads
		System.exit(0);
	}

	private void run(int rounds, int seconds) throws Exception {
		int site = startNewspaper();
		String article = URI
			.create(JsonMapper.shared()
				.readTree(get(site, "/api/articles").body())
				.path("articles")
				.path(0)
				.path("url")
				.stringValue())
			.getPath();
		HttpResponse<byte[]> page = get(site, article);
		int files = startServerOfFiles(page.body());
		Map<String, Target> targets = new LinkedHashMap<>();
		targets.put("server of files", new Target(files, request("/page.html")));
		targets.put("finished page", new Target(site, request(article)));
		targets.put("finished page, gzip", new Target(site, request(article, "Accept-Encoding: gzip")));
		targets.put("not modified (304)", new Target(site,
				request(article, "If-None-Match: " + page.headers().firstValue("ETag").orElseThrow())));
		targets.put("page made anew", new Target(site, request(article + "?made=anew")));
		for (Target target : targets.values()) {
			rate(target, WARM_UP_SECONDS);
		}
		Map<String, List<Double>> rates = new LinkedHashMap<>();
		for (int round = 0; round < rounds; round++) {
			for (Map.Entry<String, Target> target : targets.entrySet()) {
				rates.computeIfAbsent(target.getKey(), (name) -> new ArrayList<>())
					.add(rate(target.getValue(), seconds));
			}
		}
		print(page.body().length, rates);
	}

	private static void print(int bytes, Map<String, List<Double>> rates) {
		double reference = median(rates.values().iterator().next());
		System.out.printf("%d bytes a page, %d connections, medians of %d rounds, server of files: %s%n%n", bytes,
				CONNECTIONS, rates.values().iterator().next().size(),
				Files.isExecutable(NGINX) ? "nginx" : "com.sun.net.httpserver");
		System.out.println("| what | requests/s | min | max | to the server of files |");
		System.out.println("|---|---:|---:|---:|---:|");
		rates.forEach((name, all) -> System.out.printf("| %s | %.0f | %.0f | %.0f | %.2f |%n", name, median(all),
				all.stream().mapToDouble(rate -> rate).min().orElse(0),
				all.stream().mapToDouble(rate -> rate).max().orElse(0), median(all) / reference));
	}

	private static double median(List<Double> all) {
		return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
	}

	private double rate(Target target, int seconds) throws Exception {
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		Callable<Long> connection = () -> target.ask(end);
		long start = System.nanoTime();
		long answers = 0;
		for (Future<Long> done : this.threads.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
			answers += done.get();
		}
		return answers * 1e9 / (System.nanoTime() - start);
	}

	private int startNewspaper() throws Exception {
		int port = freePort();
		start(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar",
				Path.of("target", "jinwen.jar").toAbsolutePath().toString(), "--server.address=127.0.0.1",
				"--server.port=" + port, "--server.tomcat.max-keep-alive-requests=-1",
				"--jinwen.seeds.location=" + Path.of("seeds").toAbsolutePath()));
		return answering(port, "/actuator/health/readiness");
	}

	/** Waits until a server answers an address. */
	private static int answering(int port, String address) {
		await().atMost(PATIENCE_SECONDS, TimeUnit.SECONDS)
			.ignoreExceptionsInstanceOf(IOException.class)
			.until(() -> get(port, address).statusCode() == 200);
		return port;
	}

	private int startServerOfFiles(byte[] page) throws Exception {
		int port = freePort();
		if (!Files.isExecutable(NGINX)) {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			server.setExecutor(Executors.newFixedThreadPool(CONNECTIONS));
			server.createContext("/", (exchange) -> {
				exchange.sendResponseHeaders(200, page.length);
				exchange.getResponseBody().write(page);
				exchange.close();
			});
			server.start();
			return port;
		}
		Files.write(this.home.resolve("page.html"), page);
		Path settings = Files.writeString(this.home.resolve("nginx.conf"),
				"""
						%1$sdaemon off; worker_processes auto; pid %2$s/nginx.pid; error_log stderr crit;
						events { worker_connections 512; }
						http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10;
						types { text/html html; } client_body_temp_path %2$s; proxy_temp_path %2$s; fastcgi_temp_path %2$s;
						uwsgi_temp_path %2$s; scgi_temp_path %2$s;
						server { listen 127.0.0.1:%3$d; root %2$s; } }
						"""
					.formatted("root".equals(System.getProperty("user.name")) ? "user root; " : "", this.home, port));
		start(List.of(NGINX.toString(), "-c", settings.toString()));
		return answering(port, "/page.html");
	}

	private void start(List<String> command) throws IOException {
		this.processes.add(new ProcessBuilder(command).directory(this.home.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.home.resolve("log-" + this.processes.size()).toFile())
			.start());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static HttpResponse<byte[]> get(int port, String address) throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
				BodyHandlers.ofByteArray());
	}

	private static byte[] request(String address, String... headers) {
		return List.of(headers)
			.stream()
			.collect(Collectors.joining("\r\n", "GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\n",
					(headers.length > 0) ? "\r\n\r\n" : "\r\n"))
			.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * Something to ask for.
	 *
	 * @param port where
	 * @param request how
	 */
	@SuppressWarnings("ArrayRecordComponent")
	private record Target(int port, byte[] request) {

		/** Asks on one connection until the time is over; gives the number of answers. */
		long ask(long end) throws IOException {
			byte[] buffer = new byte[1 << 17];
			long answers = 0;
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
				socket.setTcpNoDelay(true);
				OutputStream out = socket.getOutputStream();
				InputStream in = socket.getInputStream();
				while (System.nanoTime() < end) {
					out.write(this.request);
					read(in, buffer);
					answers++;
				}
			}
			return answers;
		}

		private static void read(InputStream in, byte[] buffer) throws IOException {
			int read = 0;
			int whole = -1;
			while (whole < 0 || read < whole) {
				int more = in.read(buffer, read, buffer.length - read);
				if (more < 0) {
					throw new IOException("The answer ended after " + read + " bytes");
				}
				read += more;
				if (whole < 0) {
					whole = length(buffer, read);
				}
			}
		}

		/** Length of an answer with its head, -1 as long as that is not known. */
		private static int length(byte[] buffer, int read) {
			String head = new String(buffer, 0, Math.min(read, 4096), StandardCharsets.ISO_8859_1);
			int end = head.indexOf("\r\n\r\n");
			if (end < 0) {
				return -1;
			}
			int field = head.toLowerCase(Locale.ROOT).indexOf("\r\ncontent-length:");
			if (field < 0 || field > end) {
				return end + 4;
			}
			return end + 4 + Integer.parseInt(head.substring(field + 17, head.indexOf("\r\n", field + 2)).strip());
		}

	}

}
