package org.jinwen.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.springframework.util.unit.DataSize;

/** The bytes of a bulletin file, read once and found fit to be parsed. */
final class ReceivedFile {

	/** How pictures, archives, documents and programs begin. */
	private static final List<byte[]> SIGNATURES = List.of(latin("PK\003\004"), latin("\u0089PNG"), latin("%PDF-"),
			latin("\177ELF"), latin("\037\u008b"), latin("GIF8"), latin("\u00ff\u00d8\u00ff"),
			latin("\u00d0\u00cf\u0011\u00e0"), latin("Rar!\032"), latin("7z\u00bc\u00af"),
			latin("\u00ca\u00fe\u00ba\u00be"), latin("\u00fd7zXZ"));

	private final byte[] bytes;

	private ReceivedFile(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Reads a file through one handle, so that what is checked is what is parsed.
	 * @param file where it lies in the seeds folder
	 * @param limits how large it may be
	 * @return its bytes
	 * @throws RefusedException if the file cannot be read or is no bulletin
	 */
	static ReceivedFile read(Path file, ParseProperties limits) throws RefusedException {
		try (InputStream input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			byte[] bytes = input.readNBytes((int) limits.fileSize().toBytes() + 1);
			check(bytes, limits);
			return new ReceivedFile(bytes);
		}
		catch (NoSuchFileException ex) {
			throw new RefusedException(Refusal.VANISHED, "");
		}
		catch (AccessDeniedException ex) {
			throw new RefusedException(Refusal.UNREADABLE, "");
		}
		catch (IOException ex) {
			throw new RefusedException(Refusal.UNREADABLE, String.valueOf(ex.getMessage()));
		}
	}

	/** The bytes of a file that was read once before and kept in the store. */
	static ReceivedFile kept(byte[] bytes) {
		return new ReceivedFile(bytes);
	}

	private static void check(byte[] bytes, ParseProperties limits) throws RefusedException {
		if (bytes.length == 0) {
			throw new RefusedException(Refusal.EMPTY, "");
		}
		if (bytes.length > limits.fileSize().toBytes()) {
			throw new RefusedException(Refusal.TOO_LARGE, inWords(limits.fileSize()));
		}
		for (byte[] signature : SIGNATURES) {
			if (startsWith(bytes, signature)) {
				throw new RefusedException(Refusal.NOT_TEXT, HexFormat.ofDelimiter(" ").formatHex(signature));
			}
		}
		long longest = limits.lineSize().toBytes();
		int lineStart = 0;
		int line = 1;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n' || bytes[i] == '\r') {
				lineStart = i + 1;
				line += (bytes[i] == '\n') ? 1 : 0;
			}
			else if (i - lineStart >= longest) {
				throw new RefusedException(Refusal.LINE_TOO_LONG, String.valueOf(line));
			}
		}
	}

	private static String inWords(DataSize size) {
		return (size.toMegabytes() > 0) ? size.toMegabytes() + " MiB" : size.toBytes() + " B";
	}

	private static boolean startsWith(byte[] bytes, byte[] signature) {
		return bytes.length >= signature.length
				&& java.util.Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	byte[] bytes() {
		return this.bytes;
	}

	/** SHA-256 of the bytes, in lower-case hexadecimal. */
	String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
