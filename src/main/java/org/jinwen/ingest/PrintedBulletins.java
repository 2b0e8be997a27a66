package org.jinwen.ingest;

import java.util.List;
import java.util.Optional;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Place;
import org.jinwen.article.Printing;
import org.jinwen.article.Section;
import org.jinwen.ingest.PrintedBulletin.KeptSource;
import org.jinwen.ingest.PrintedBulletin.PrintedArticle;
import org.jinwen.ingest.PrintedBulletin.PrintedCredit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what the store holds of a bulletin, inside the caller's transaction;
 * {@link BulletinRevival} brings it back later.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PrintedBulletins {

	private final Bulletins bulletins;

	private final BulletinSources sources;

	private final Articles articles;

	PrintedBulletins(Bulletins bulletins, BulletinSources sources, Articles articles) {
		this.bulletins = bulletins;
		this.sources = sources;
		this.articles = articles;
	}

	/** The bulletin with a key as it is now, empty if there is none. */
	public Optional<PrintedBulletin> now(String key) {
		return this.bulletins.findByKey(key)
			.map((bulletin) -> new PrintedBulletin(PrintedBulletin.SCHEMA, bulletin.getImprint(),
					bulletin.getPlacesBy(),
					this.articles.findByBulletinOrderByOrdinal(bulletin)
						.stream()
						.map(PrintedBulletins::printed)
						.toList(),
					List.of()));
	}

	/** The same with every version of its bytes. */
	public Optional<PrintedBulletin> nowWithSources(String key) {
		return now(key).map((now) -> now
			.with(this.sources.findByBulletinKeyOrderById(key).stream().map(PrintedBulletins::kept).toList()));
	}

	/**
	 * The same with the bytes its articles were found in, where a new reading of the same
	 * bytes is about to replace what was made of them.
	 */
	public Optional<PrintedBulletin> nowBefore(Reading reading, String key) {
		return now(key).map((now) -> now.imprint().sha256().equals(reading.sha256())
				? now.with(this.sources.findCurrent(key).map(PrintedBulletins::kept).stream().toList()) : now);
	}

	private static PrintedArticle printed(Article article) {
		Printing printing = article.getPrinting();
		Section section = printing.section();
		return new PrintedArticle(article.getPublicId(), printing.ordinal(),
				(section != null) ? section.getName() : null,
				printing.credits()
					.stream()
					.map((credit) -> new PrintedCredit(credit.reporter().getName(), credit.role()))
					.toList(),
				printing.listedOn(), printing.places().stream().map(Place::getCode).sorted().toList(), printing.text());
	}

	private static KeptSource kept(BulletinSourceCopy source) {
		return new KeptSource(source.getSha256(), source.getBytes(), source.getReceivedAt(), source.getParserVersion(),
				source.getParseResult());
	}

}
