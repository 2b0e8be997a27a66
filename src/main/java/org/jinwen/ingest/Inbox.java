package org.jinwen.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jinwen.bulletin.Imprint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Lays files that editors hand in into the seeds folder, under safe names and never over
 * another file: one whose name is taken waits in a hidden folder until somebody decides.
 */
@Component
public class Inbox {

	private static final Logger log = LoggerFactory.getLogger(Inbox.class);

	private static final int STEM_LENGTH = 12;

	private final SeedShelf shelf;

	private final WaitingRoom room;

	private final ParseProperties limits;

	Inbox(SeedProperties properties, ParseProperties limits) {
		this.shelf = new SeedShelf(properties.location());
		this.room = new WaitingRoom(properties.location());
		this.limits = limits;
	}

	/** A mark for files that are handed in together. */
	public static String freshBatch() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Takes a file in.
	 * @param batch the mark of the files handed in together
	 * @param given its name, which may be anything
	 * @param content its bytes, read once and only as far as a bulletin may be long
	 * @param imprint what is put before its text if it has no front matter of its own
	 * @return what became of it
	 */
	public synchronized Delivery take(String batch, String given, InputStreamSource content, Imprint imprint) {
		try (InputStream input = content.getInputStream()) {
			ReceivedFile file = ReceivedFile.of(input, this.limits);
			String name = SafeName.of(given, file.sha256().substring(0, STEM_LENGTH));
			byte[] bytes = imprint.before(file.bytes());
			return new Delivery(given, name, store(batch, name, bytes), null, "", bytes != file.bytes());
		}
		catch (RefusedException ex) {
			return Delivery.refused(given, ex.refusal(), ex.detail());
		}
		catch (NotDirectoryException ex) {
			return Delivery.refused(given, Refusal.NOT_A_FILE, "");
		}
		catch (IOException ex) {
			log.warn("{} could not be taken in", given, ex);
			return new Delivery(given, "", Delivery.Outcome.FAILED, null, ex.getClass().getSimpleName(), false);
		}
	}

	private Delivery.Outcome store(String batch, String name, byte[] bytes) throws IOException, RefusedException {
		Path place = this.shelf.place(name);
		Optional<Path> taken = this.shelf.takenBy(name);
		if (taken.isPresent() && SeedShelf.holds(taken.get(), bytes)) {
			return Delivery.Outcome.SAME;
		}
		if (taken.isPresent() && !this.room.hasRoomFor(bytes.length)) {
			throw new RefusedException(Refusal.NO_ROOM_TO_WAIT, "");
		}
		// written aside first: no import ever sees half a file
		Path waiting = SeedShelf.place(this.room.of(batch), name);
		Files.write(waiting, bytes);
		if (taken.isPresent()) {
			return Delivery.Outcome.WAITING;
		}
		move(waiting, place);
		return Delivery.Outcome.STORED;
	}

	/** The files of a batch that wait for a decision, by the names they want. */
	public List<String> waiting(String batch, int most) throws IOException {
		return this.room.names(batch, most);
	}

	/** The batches that have files waiting, the longest waiting first. */
	public List<Waiting> batches(int most) throws IOException {
		return this.room.batches(most);
	}

	/**
	 * Drops all files of a batch that still wait.
	 * @param batch the batch
	 * @return the names they wanted
	 */
	public synchronized List<String> drop(String batch) throws IOException {
		List<String> names = this.room.names(batch, Integer.MAX_VALUE);
		names.forEach((name) -> decide(batch, name, Choice.LEAVE));
		return names;
	}

	/**
	 * Does what an editor decided about a file that waits.
	 * @param batch its batch
	 * @param name the name it wants, one of those that {@link #waiting} tells
	 * @param choice what to do
	 * @return the name it has now; empty if it is gone, or cannot be moved and goes on
	 * waiting
	 */
	public synchronized Optional<String> decide(String batch, String name, Choice choice) {
		Path file = this.room.of(batch).resolve(name);
		try {
			if (choice == Choice.LEAVE) {
				Files.deleteIfExists(file);
				this.room.removeEmpty(file.getParent());
				return Optional.empty();
			}
			String target = (choice == Choice.KEEP_BOTH) ? this.shelf.freeName(name)
					: this.shelf.nameTaken(name).orElse(name);
			// the move itself takes the place of a file that is there
			move(file, this.shelf.place(target));
			return Optional.of(target);
		}
		catch (IOException ex) {
			log.warn("{} could not be moved into the seeds folder", name, ex);
			return Optional.empty();
		}
	}

	private void move(Path file, Path place) throws IOException {
		Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
		this.room.removeEmpty(file.getParent());
	}

	/**
	 * Files that were handed in together and wait.
	 *
	 * @param batch their mark
	 * @param since when the first of them came
	 * @param files how many
	 */
	public record Waiting(String batch, Instant since, int files) implements Comparable<Waiting> {

		@Override
		public int compareTo(Waiting other) {
			return this.since.compareTo(other.since);
		}

	}

	/** What an editor can decide about a file whose name is taken. */
	public enum Choice {

		/** Both files stay; the new one gets another name. */
		KEEP_BOTH,
		/** The new file takes the place of the other. */
		REPLACE,
		/** The new file goes. */
		LEAVE

	}

}
