package org.jinwen.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request byte by byte, as no browser sends it. */
final class RawRequest {

	private RawRequest() {
	}

	/**
	 * Sends a request and reads the answer to its end.
	 * @param port of the newspaper
	 * @param request the lines of its head
	 * @return the answer, head and body
	 */
	static String send(int port, String... request) {
		return sendFrom("127.0.0.1", port, "", request);
	}

	/**
	 * The same from a loopback address that the network vouches for.
	 * @param address such as {@code 127.0.0.9}
	 * @param port of the newspaper
	 * @param body what follows the head
	 * @param request the lines of the head
	 * @return the answer, head and body
	 */
	static String sendFrom(String address, int port, String body, String... request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getAllByName(address)[0],
				0)) {
			socket.setSoTimeout(20_000);
			String text = String.join("\r\n", request) + "\r\nConnection: close\r\n\r\n" + body;
			socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
			// nothing more will come, so nobody waits for the rest of a body
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Sends the first lines of a request and leaves the rest open.
	 * @param port of the newspaper
	 * @param lines what is sent
	 * @return the connection, to be closed by the caller
	 */
	static Socket begin(int port, String... lines) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setSoTimeout(20_000);
		socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
		return socket;
	}

}
