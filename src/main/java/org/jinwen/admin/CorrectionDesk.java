package org.jinwen.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.correction.Acceptance;
import org.jinwen.correction.Acceptances;
import org.jinwen.correction.Correction;
import org.jinwen.correction.CorrectedBulletin;
import org.jinwen.correction.Corrections;
import org.jinwen.correction.EditorsNote;
import org.jinwen.correction.Join;
import org.jinwen.correction.Outcome.State;
import org.jinwen.ingest.BulletinPress;
import org.jinwen.web.PageNotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes corrections and takes them back: each in one transaction, in which the bulletin
 * is printed again and nobody else prints it.
 */
@Service
class CorrectionDesk {

	private final Articles articles;

	private final BulletinPress press;

	private final Corrections corrections;

	private final Acceptances acceptances;

	private final AuditLog log;

	private final Clock clock;

	CorrectionDesk(Articles articles, BulletinPress press, Corrections corrections, Acceptances acceptances,
			AuditLog log, Clock clock) {
		this.articles = articles;
		this.press = press;
		this.corrections = corrections;
		this.acceptances = acceptances;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Corrects an article.
	 * @param articleId its address
	 * @param version the version that the editor saw
	 * @param edits what is to be done, worked out once the article is nobody else's
	 * @param word why, and whether readers are told
	 * @param editor name of the account
	 * @return how many corrections were made
	 * @throws EditConflictException if the article is another version by now
	 * @throws InapplicableException if one of them makes no sense there
	 */
	@Transactional
	public int correct(String articleId, int version, Function<EditedArticle, List<Edit>> edits, EditorsWord word,
			String editor) {
		EditedArticle edited = open(articleId, version);
		EditorsNote note = new EditorsNote(word.reason(), word.announced(), editor, now());
		List<Correction> made = edits.apply(edited)
			.stream()
			.map((edit) -> this.corrections
				.save(new Correction(edited.article().getBulletin(), articleId, edit.operation(), edit.anchor(), note)))
			.toList();
		if (!made.isEmpty()) {
			CorrectedBulletin printed = this.press.reprint(edited.article().getBulletin().getKey());
			if (printed.readsLike(edited.proof())
					|| made.stream().anyMatch((correction) -> correction.getState() != State.APPLIED)) {
				throw new InapplicableException(articleId);
			}
		}
		made.forEach((correction) -> this.log.record(
				(correction.getOperation() instanceof Join) ? AuditEntry.Kind.MERGED : AuditEntry.Kind.CORRECTED,
				inWords(correction)));
		return made.size();
	}

	/**
	 * Takes a correction back.
	 * @param id its number
	 * @param editor name of the account
	 * @return the correction
	 */
	@Transactional
	public Correction takeBack(long id, String editor) {
		Correction correction = open(id);
		if (correction.getState() != State.TAKEN_BACK) {
			correction.takeBack(editor, now());
			this.press.reprint(correction.getBulletin().getKey());
			this.log.record(AuditEntry.Kind.CORRECTION_UNDONE, inWords(correction));
		}
		return correction;
	}

	/**
	 * Keeps a correction whose source changed: from now on it corrects what stands there
	 * now.
	 * @param id its number
	 * @return the correction
	 * @throws InapplicableException if it makes no sense there
	 */
	@Transactional
	public Correction keep(long id) {
		Correction correction = open(id);
		if (correction.getState() == State.CONFLICT) {
			String key = correction.getBulletin().getKey();
			correction.anchor(this.press.proof(key).castAgain(correction.getAnchor()));
			this.press.reprint(key);
			if (correction.getState() != State.APPLIED) {
				throw new InapplicableException(correction.getArticleId());
			}
			this.log.record(AuditEntry.Kind.CORRECTED, inWords(correction));
		}
		return correction;
	}

	/**
	 * Accepts how an article was read.
	 * @param articleId its address
	 * @param version the version that the editor saw
	 * @param editor name of the account
	 */
	@Transactional
	public void accept(String articleId, int version, String editor) {
		EditedArticle edited = open(articleId, version);
		this.acceptances.save(new Acceptance(articleId, edited.proof().sourceHash(edited.corrected()), editor, now()));
		edited.article().accept(true);
		this.log.record(AuditEntry.Kind.ACCEPTED, articleId + " " + edited.article().getText().headline());
	}

	private EditedArticle open(String articleId, int version) {
		String key = this.articles.bulletinKeyOf(articleId)
			.orElseThrow(() -> new PageNotFoundException("article " + articleId));
		CorrectedBulletin proof = this.press.proof(key);
		Article article = this.articles.findByPublicId(articleId)
			.filter((found) -> found.getRowVersion() == version && found.getOrdinal() <= proof.articles().size())
			.orElseThrow(() -> new EditConflictException(articleId));
		return new EditedArticle(article, proof);
	}

	/** The correction, once its bulletin is nobody else's. */
	private Correction open(long id) {
		this.corrections.bulletinKeyOf(id).ifPresent(this.press::proof);
		return this.corrections.findById(id).orElseThrow(() -> new PageNotFoundException("correction " + id));
	}

	/** {@code a1b2c3d4e5f6 HEADLINE ## 旧题 → 新题}. */
	private static String inWords(Correction correction) {
		String value = correction.getOperation().value();
		return "%s %s %s%s".formatted(correction.getArticleId(), correction.getOperation().label(),
				correction.getAnchor().texts().get(0), (value != null) ? " → " + value : "");
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
