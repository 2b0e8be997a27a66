package org.jinwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Printing;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.correction.CorrectedBulletin;
import org.jinwen.ingest.ArticleOutcome.Change;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints a bulletin: makes the stored articles what the bulletin says now, corrected by
 * the editors, and writes nothing where it says the same.
 */
@Component
public class BulletinPress {

	private final Bulletins bulletins;

	private final Articles articles;

	private final RetiredAddresses retired;

	private final Proofs proofs;

	private final Compositor compositor;

	BulletinPress(Bulletins bulletins, Articles articles, RetiredAddresses retired, Proofs proofs,
			Compositor compositor) {
		this.bulletins = bulletins;
		this.articles = articles;
		this.retired = retired;
		this.proofs = proofs;
		this.compositor = compositor;
	}

	/**
	 * Prints a bulletin inside the caller's transaction.
	 * @param reading the bulletin as it is now
	 * @param storedKey key it was stored under before, its own where it is new
	 * @return what became of each article, the removed ones last
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	List<ArticleOutcome> print(Reading reading, String storedKey) {
		Bulletin bulletin = this.bulletins.lockByKey(storedKey).map((known) -> {
			known.update(reading.imprint());
			return known;
		}).orElseGet(() -> this.proofs.admit(reading.imprint()));
		bulletin.located(this.compositor.placesBy());
		this.proofs.keepSource(bulletin, reading);
		return print(bulletin, this.proofs.of(bulletin, reading.parsed()));
	}

	/**
	 * Reads what is to be printed of a stored bulletin, inside the caller's transaction;
	 * nobody else prints it until that ends.
	 * @param key its key
	 * @return the bulletin with all its corrections
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public CorrectedBulletin proof(String key) {
		return this.proofs.of(this.bulletins.lockByKey(key)
			.orElseThrow(() -> new IllegalStateException("There is no bulletin " + key)));
	}

	/**
	 * Prints a stored bulletin again, after its corrections changed, inside the caller's
	 * transaction.
	 * @param key its key
	 * @return what was printed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public CorrectedBulletin reprint(String key) {
		CorrectedBulletin proof = proof(key);
		print(this.bulletins.findByKey(key).orElseThrow(), proof);
		return proof;
	}

	private List<ArticleOutcome> print(Bulletin bulletin, CorrectedBulletin corrected) {
		List<Article> stored = this.articles.findByBulletinOrderByOrdinal(bulletin);
		List<Printing> printings = this.compositor.set(bulletin, corrected);
		Map<Integer, Integer> pairs = Reconciliation.pair(
				printings.stream().map((printing) -> words(printing.text())).toList(),
				stored.stream().map((article) -> words(article.getText())).toList());
		List<Article> gone = new ArrayList<>(stored);
		gone.removeAll(pairs.values().stream().map(stored::get).toList());
		List<Reconciliation.Words> goneWords = gone.stream().map((article) -> words(article.getText())).toList();
		List<ArticleOutcome> outcomes = new ArrayList<>();
		List<Article> printed = print(bulletin, stored, corrected, printings, pairs, outcomes);
		this.proofs.accept(printed, corrected);
		for (int i = 0; i < gone.size(); i++) {
			outcomes.add(withdraw(gone.get(i), successor(goneWords.get(i), printed)));
		}
		return outcomes;
	}

	private List<Article> print(Bulletin bulletin, List<Article> stored, CorrectedBulletin corrected,
			List<Printing> printings, Map<Integer, Integer> pairs, List<ArticleOutcome> outcomes) {
		NewAddresses addresses = NewAddresses.of(bulletin.getKey(), bodies(printings, pairs.keySet()), stored,
				this.articles);
		List<Article> printed = new ArrayList<>();
		for (int i = 0; i < printings.size(); i++) {
			Integer pair = pairs.get(i);
			if (pair != null) {
				outcomes.add(reprint(stored.get(pair), printings.get(i)));
				printed.add(stored.get(pair));
			}
			else {
				Article article = new Article(
						addresses.take(printings.get(i).text().body(), corrected.articles().get(i).formerId()),
						bulletin);
				article.print(printings.get(i));
				printed.add(this.articles.save(article));
				outcomes.add(outcome(article, Change.NEW));
			}
		}
		if (!addresses.taken().isEmpty()) {
			this.retired.revive(addresses.taken());
		}
		return printed;
	}

	/** The article that took another one in. */
	private static @Nullable String successor(Reconciliation.Words gone, List<Article> printed) {
		return printed.stream()
			.filter((article) -> words(article.getText()).takesIn(gone))
			.map(Article::getPublicId)
			.findFirst()
			.orElse(null);
	}

	private static List<String> bodies(List<Printing> printings, Set<Integer> without) {
		return IntStream.range(0, printings.size())
			.filter((i) -> !without.contains(i))
			.mapToObj((i) -> printings.get(i).text().body())
			.toList();
	}

	private ArticleOutcome withdraw(Article gone, @Nullable String successor) {
		this.articles.delete(gone);
		this.retired.save(new RetiredAddress(gone.getPublicId(), successor));
		return outcome(gone, Change.REMOVED);
	}

	/** Prints a stored article anew, and tells whether that changes it. */
	static ArticleOutcome reprint(Article article, Printing printing) {
		Printing before = article.getPrinting();
		article.print(printing);
		if (before.equals(printing)) {
			return outcome(article, Change.UNCHANGED);
		}
		return outcome(article, before.readsLike(printing) ? Change.MOVED : Change.CHANGED);
	}

	static ArticleOutcome outcome(Article article, Change change) {
		return new ArticleOutcome(article.getPublicId(), article.getText().headline(), change);
	}

	private static Reconciliation.Words words(ArticleText text) {
		return Reconciliation.Words.of(text.headline(), text.body());
	}

}
