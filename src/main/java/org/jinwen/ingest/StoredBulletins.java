package org.jinwen.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Bulletins.Known;
import org.jinwen.bulletin.BulletinParser;

import org.springframework.stereotype.Component;

/** What the store holds when a run begins. */
@Component
class StoredBulletins {

	private final Bulletins bulletins;

	private final BulletinSources sources;

	private final Articles articles;

	private final ImportRuns runs;

	private final Whereabouts whereabouts;

	StoredBulletins(Bulletins bulletins, BulletinSources sources, Articles articles, ImportRuns runs,
			Whereabouts whereabouts) {
		this.bulletins = bulletins;
		this.sources = sources;
		this.articles = articles;
		this.runs = runs;
		this.whereabouts = whereabouts;
	}

	/** The bulletins, beside the files of a folder. */
	KnownBulletins known(List<SeedFile> files) {
		return new KnownBulletins(this.bulletins.known(), files, this.whereabouts.version());
	}

	/** All of it, and the parser, in words that differ where anything differs. */
	String state() {
		return this.bulletins.known()
			.stream()
			.sorted(Comparator.comparing(Known::key))
			.map(Known::toString)
			.collect(Collectors.joining("\n",
					String.join("\n", BulletinParser.VERSION, this.whereabouts.version(), this.articles.state(), ""),
					""));
	}

	/** What there was when a preview began, empty if it is no preview of everything. */
	Optional<String> stampOf(long preview) {
		return this.runs.findById(preview).map(ImportRun::getStamp);
	}

	/** The bytes that the articles of a bulletin were found in. */
	ReceivedFile bytes(String key) throws RefusedException {
		return this.sources.findCurrent(key)
			.map(BulletinSourceCopy::getBytes)
			.map(ReceivedFile::kept)
			.orElseThrow(() -> new RefusedException(Refusal.VANISHED, ""));
	}

}
