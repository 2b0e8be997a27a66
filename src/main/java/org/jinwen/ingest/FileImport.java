package org.jinwen.ingest;

import java.util.List;
import java.util.Optional;

import org.jinwen.article.Bulletins.Known;
import org.jinwen.bulletin.BulletinParser;
import org.jinwen.bulletin.BulletinSource;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for one file, found out before any transaction begins.
 *
 * @param outcome what becomes of the file
 * @param detail what makes the outcome clearer
 * @param reading the bulletin to print, {@code null} where nothing is to be written
 * @param storedKey key it is stored under so far, its own where it is new
 */
record FileImport(FileReport.Outcome outcome, @Nullable String detail, @Nullable Reading reading, String storedKey) {

	/**
	 * Finds out what a file brings, and parses it if it brings anything anew.
	 * @param file the file
	 * @param received its bytes
	 * @param known what is stored
	 * @param parser finds the articles
	 * @return what is to be done
	 */
	static FileImport of(SeedFile file, ReceivedFile received, KnownBulletins known, BulletinParser parser) {
		String sha256 = received.sha256();
		Optional<Known> stored = known.withKeyOf(file);
		Optional<Known> twin = stored.isEmpty() ? known.withBytes(sha256) : Optional.empty();
		if (twin.filter(known::isInFolder).isPresent()) {
			return new FileImport(FileReport.Outcome.DUPLICATE, twin.get().fileName(), null, file.key());
		}
		if (known.isCurrent(file, sha256)) {
			return new FileImport(FileReport.Outcome.UNCHANGED, null, null, file.key());
		}
		Reading reading = new Reading(file, received, sha256,
				parser.parse(new BulletinSource(file.key(), received.bytes())));
		if (twin.isPresent()) {
			return new FileImport(FileReport.Outcome.RENAMED, twin.get().fileName(), reading, twin.get().key());
		}
		return new FileImport(stored.isPresent() ? FileReport.Outcome.CHANGED : FileReport.Outcome.NEW, null, reading,
				file.key());
	}

	/** Does it, inside the caller's transaction. */
	FileOutcome print(BulletinPress press, PrintedBulletins printed) {
		if (this.reading == null) {
			return new FileOutcome(this.outcome, null, this.detail, null, List.of(), List.of(), null);
		}
		PrintedBulletin was = printed.nowBefore(this.reading, this.storedKey).orElse(null);
		List<ArticleOutcome> articles = press.print(this.reading, this.storedKey);
		String key = this.reading.file().key();
		BulletinEdit edit = new BulletinEdit(key, was, printed.now(key).orElse(null));
		return new FileOutcome(this.outcome, null, this.detail, this.reading.parsed().encoding(), articles,
				this.reading.parsed().notices(), edit);
	}

	/** Tells the known bulletins, once the transaction is committed. */
	void tell(KnownBulletins known) {
		if (this.reading != null) {
			known.printed(this.reading, this.storedKey);
		}
	}

}
