package org.jinwen.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText.Confidence;
import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinImprint;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Bulletins;
import org.jinwen.bulletin.ParsedBulletin;
import org.jinwen.correction.Acceptance;
import org.jinwen.correction.Acceptances;
import org.jinwen.correction.CorrectedBulletin;
import org.jinwen.correction.Correction;
import org.jinwen.correction.Corrections;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be printed of a bulletin: what the parser found in its source, and the word
 * of the editors on that. All of it happens inside the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Proofs {

	/** Raised when the shape of the stored parse result changes. */
	private static final int PARSE_SCHEMA = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Bulletins bulletins;

	private final BulletinSources sources;

	private final Corrections corrections;

	private final Acceptances acceptances;

	private final Clock clock;

	Proofs(Bulletins bulletins, BulletinSources sources, Corrections corrections, Acceptances acceptances,
			Clock clock) {
		this.bulletins = bulletins;
		this.sources = sources;
		this.corrections = corrections;
		this.acceptances = acceptances;
		this.clock = clock;
	}

	/**
	 * Takes a bulletin in that is new, or comes back: then its corrections wait for it.
	 */
	public Bulletin admit(BulletinImprint imprint) {
		Bulletin bulletin = this.bulletins.save(new Bulletin(imprint));
		this.corrections.takeUp(bulletin, bulletin.getKey());
		return bulletin;
	}

	/** Takes a bulletin without articles out; its corrections stay for its return. */
	public void dismiss(Bulletin bulletin) {
		this.corrections.putAside(bulletin, bulletin.getKey());
		this.sources.findByBulletinKeyOrderById(bulletin.getKey()).forEach(this.sources::delete);
		this.bulletins.delete(bulletin);
	}

	/** Keeps the bytes of a bulletin and what the parser made of them. */
	public void keepSource(Bulletin bulletin, Reading reading) {
		String parseResult = JSON.writeValueAsString(new StoredParse(PARSE_SCHEMA, reading.parsed()));
		this.sources.findByBulletinAndSha256(bulletin, reading.sha256())
			.ifPresentOrElse((known) -> known.reparsed(reading.parsed().parserVersion(), parseResult),
					() -> this.sources.save(new BulletinSourceCopy(bulletin, reading.received().bytes(),
							this.clock.instant(), parseResult)));
	}

	/** What is to be printed of a stored bulletin. */
	public CorrectedBulletin of(Bulletin bulletin) {
		BulletinSourceCopy source = this.sources.findCurrent(bulletin.getKey())
			.orElseThrow(() -> new IllegalStateException("Nothing was received for bulletin " + bulletin.getKey()));
		return of(bulletin, JSON.readValue(source.getParseResult(), StoredParse.class).parsed());
	}

	/** What is to be printed of what the parser found. */
	public CorrectedBulletin of(Bulletin bulletin, ParsedBulletin parsed) {
		List<Correction> made = this.corrections.findByBulletinOrderById(bulletin);
		CorrectedBulletin corrected = CorrectedBulletin.of(parsed, made);
		for (int i = 0; i < made.size(); i++) {
			made.get(i).settle(corrected.outcomes().get(i));
		}
		return corrected;
	}

	/** Settles the corrections to a bulletin that was made what it was before. */
	public void settle(Bulletin bulletin) {
		if (!this.corrections.findByBulletinOrderById(bulletin).isEmpty()) {
			of(bulletin);
		}
	}

	/**
	 * What an editor accepted stays accepted as long as its source lines are the same.
	 */
	public void accept(List<Article> printed, CorrectedBulletin corrected) {
		List<String> doubtful = printed.stream()
			.filter((article) -> article.getText().confidence() != Confidence.HIGH)
			.map(Article::getPublicId)
			.toList();
		Map<String, String> accepted = doubtful.isEmpty() ? Map.of()
				: this.acceptances.findByArticleIdIn(doubtful)
					.stream()
					.collect(Collectors.toMap(Acceptance::getArticleId, Acceptance::getSourceHash));
		for (int i = 0; i < printed.size(); i++) {
			String hash = accepted.get(printed.get(i).getPublicId());
			printed.get(i).accept(hash != null && hash.equals(corrected.sourceHash(corrected.articles().get(i))));
		}
	}

}
