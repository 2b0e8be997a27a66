package org.jinwen.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.ArticleText.Confidence;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Credit;
import org.jinwen.article.Place;
import org.jinwen.article.Printing;
import org.jinwen.article.Reporter;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.article.Section;
import org.jinwen.bulletin.ArticleDraft;
import org.jinwen.bulletin.ParsedBulletin;
import org.jinwen.correction.Acceptance;
import org.jinwen.correction.Acceptances;
import org.jinwen.correction.CorrectedArticle;
import org.jinwen.correction.CorrectedBulletin;
import org.jinwen.correction.Correction;
import org.jinwen.correction.Corrections;
import org.jinwen.gazetteer.Division;
import org.jinwen.ingest.ArticleOutcome.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints a bulletin: makes the stored articles what the bulletin says now, corrected by
 * the editors, and writes nothing where it says the same.
 */
@Component
public class BulletinPress {

	/** Raised when the shape of the stored parse result changes. */
	private static final int PARSE_SCHEMA = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Bulletins bulletins;

	private final BulletinSources sources;

	private final Articles articles;

	private final RetiredAddresses retired;

	private final Corrections corrections;

	private final Acceptances acceptances;

	private final Names names;

	private final Whereabouts whereabouts;

	private final Clock clock;

	BulletinPress(Bulletins bulletins, BulletinSources sources, Articles articles, RetiredAddresses retired,
			Corrections corrections, Acceptances acceptances, Names names, Whereabouts whereabouts, Clock clock) {
		this.bulletins = bulletins;
		this.sources = sources;
		this.articles = articles;
		this.retired = retired;
		this.corrections = corrections;
		this.acceptances = acceptances;
		this.names = names;
		this.whereabouts = whereabouts;
		this.clock = clock;
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
		}).orElseGet(() -> this.bulletins.save(new Bulletin(reading.imprint())));
		bulletin.located(this.whereabouts.version());
		keepSource(bulletin, reading);
		return print(bulletin, correct(bulletin, reading.parsed()));
	}

	/**
	 * Reads what is to be printed of a stored bulletin, inside the caller's transaction;
	 * nobody else prints it until that ends.
	 * @param key its key
	 * @return the bulletin with all its corrections
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public CorrectedBulletin proof(String key) {
		Bulletin bulletin = this.bulletins.lockByKey(key)
			.orElseThrow(() -> new IllegalStateException("There is no bulletin " + key));
		BulletinSourceCopy source = this.sources.findCurrent(key)
			.orElseThrow(() -> new IllegalStateException("Nothing was received for bulletin " + key));
		return correct(bulletin, JSON.readValue(source.getParseResult(), StoredParse.class).parsed());
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

	private CorrectedBulletin correct(Bulletin bulletin, ParsedBulletin parsed) {
		List<Correction> made = this.corrections.findByBulletinOrderById(bulletin);
		CorrectedBulletin corrected = CorrectedBulletin.of(parsed, made);
		for (int i = 0; i < made.size(); i++) {
			made.get(i).settle(corrected.outcomes().get(i));
		}
		return corrected;
	}

	private List<ArticleOutcome> print(Bulletin bulletin, CorrectedBulletin corrected) {
		List<Article> stored = this.articles.findByBulletinOrderByOrdinal(bulletin);
		List<Printing> printings = printings(bulletin, corrected);
		Map<Integer, Integer> pairs = Reconciliation.pair(
				printings.stream().map((printing) -> words(printing.text())).toList(),
				stored.stream().map((article) -> words(article.getText())).toList());
		List<Article> gone = new ArrayList<>(stored);
		gone.removeAll(pairs.values().stream().map(stored::get).toList());
		List<Reconciliation.Words> goneWords = gone.stream().map((article) -> words(article.getText())).toList();
		List<ArticleOutcome> outcomes = new ArrayList<>();
		List<Article> printed = print(bulletin, stored, corrected, printings, pairs, outcomes);
		accept(printed, corrected);
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

	/**
	 * What an editor accepted stays accepted as long as its source lines are the same.
	 */
	private void accept(List<Article> printed, CorrectedBulletin corrected) {
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

	private void keepSource(Bulletin bulletin, Reading reading) {
		String parseResult = JSON.writeValueAsString(new StoredParse(PARSE_SCHEMA, reading.parsed()));
		this.sources.findByBulletinAndSha256(bulletin, reading.sha256())
			.ifPresentOrElse((known) -> known.reparsed(reading.parsed().parserVersion(), parseResult),
					() -> this.sources.save(new BulletinSourceCopy(bulletin, reading.received().bytes(),
							this.clock.instant(), parseResult)));
	}

	private List<Printing> printings(Bulletin bulletin, CorrectedBulletin corrected) {
		List<ArticleDraft> drafts = corrected.articles().stream().map(CorrectedArticle::draft).toList();
		Map<String, Section> sections = this.names.sections(distinct(
				drafts.stream().map(ArticleDraft::section).filter(Objects::nonNull).map(BulletinPress::name).toList()));
		Map<String, List<Reporter>> reporters = this.names.reporters(distinct(drafts.stream()
			.flatMap((draft) -> draft.credits().stream())
			.map((credit) -> name(credit.name()))
			.toList()));
		List<ArticleText> texts = drafts.stream().map(Reading::text).toList();
		List<Set<Division>> divisions = texts.stream()
			.map((text) -> this.whereabouts.of(text, bulletin.getImprint()))
			.toList();
		Map<String, Place> places = this.names
			.places(divisions.stream().flatMap(Set::stream).collect(Collectors.toSet()));
		LocalDate listingDate = Reading.listingDate(corrected.parsed());
		List<Printing> printings = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			ArticleDraft draft = drafts.get(i);
			Section section = (draft.section() != null) ? sections.get(name(draft.section())) : null;
			List<Credit> credits = draft.credits()
				.stream()
				.flatMap((credit) -> Objects.requireNonNull(reporters.get(name(credit.name())))
					.stream()
					.map((reporter) -> new Credit(reporter, credit.role())))
				.distinct()
				.toList();
			printings.add(new Printing(i + 1, section, credits, texts.get(i),
					Printing.listedOn(draft.resolvedDate(), listingDate),
					divisions.get(i)
						.stream()
						.map((division) -> Objects.requireNonNull(places.get(division.code())))
						.collect(Collectors.toSet()),
					corrected.articles().get(i).errata()));
		}
		return printings;
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

	private static String name(String printed) {
		return Columns.cut(printed.strip(), 100);
	}

	private static Set<String> distinct(Collection<String> names) {
		return Set.copyOf(names);
	}

}
