package org.jinwen.ingest;

import java.time.Clock;
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
import org.jinwen.gazetteer.Division;
import org.jinwen.ingest.ArticleOutcome.Change;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints a bulletin: makes the stored articles what the bulletin says now, and nothing
 * where it says the same.
 */
@Component
class BulletinPress {

	/** Raised when the shape of the stored parse result changes. */
	private static final int PARSE_SCHEMA = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Bulletins bulletins;

	private final BulletinSources sources;

	private final Articles articles;

	private final RetiredAddresses retired;

	private final Names names;

	private final Whereabouts whereabouts;

	private final Clock clock;

	BulletinPress(Bulletins bulletins, BulletinSources sources, Articles articles, RetiredAddresses retired,
			Names names, Whereabouts whereabouts, Clock clock) {
		this.bulletins = bulletins;
		this.sources = sources;
		this.articles = articles;
		this.retired = retired;
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
	public List<ArticleOutcome> print(Reading reading, String storedKey) {
		Bulletin bulletin = this.bulletins.findByKey(storedKey).map((known) -> {
			known.update(reading.imprint());
			return known;
		}).orElseGet(() -> this.bulletins.save(new Bulletin(reading.imprint())));
		bulletin.located(this.whereabouts.version());
		keepSource(bulletin, reading);
		List<Article> stored = this.articles.findByBulletinOrderByOrdinal(bulletin);
		List<Printing> printings = printings(reading);
		Map<Integer, Integer> pairs = Reconciliation.pair(
				printings.stream().map((printing) -> words(printing.text())).toList(),
				stored.stream().map((article) -> words(article.getText())).toList());
		List<ArticleOutcome> outcomes = new ArrayList<>(print(bulletin, stored, printings, pairs));
		List<Article> gone = new ArrayList<>(stored);
		gone.removeAll(pairs.values().stream().map(stored::get).toList());
		outcomes.addAll(withdraw(gone));
		return outcomes;
	}

	private List<ArticleOutcome> print(Bulletin bulletin, List<Article> stored, List<Printing> printings,
			Map<Integer, Integer> pairs) {
		NewAddresses addresses = NewAddresses.of(bulletin.getKey(), bodies(printings, pairs.keySet()), stored,
				this.articles);
		List<ArticleOutcome> outcomes = new ArrayList<>();
		for (int i = 0; i < printings.size(); i++) {
			Integer pair = pairs.get(i);
			if (pair != null) {
				outcomes.add(reprint(stored.get(pair), printings.get(i)));
			}
			else {
				Article article = new Article(addresses.take(printings.get(i).text().body()), bulletin);
				article.print(printings.get(i));
				outcomes.add(outcome(this.articles.save(article), Change.NEW));
			}
		}
		if (!addresses.taken().isEmpty()) {
			this.retired.revive(addresses.taken());
		}
		return outcomes;
	}

	private static List<String> bodies(List<Printing> printings, Set<Integer> without) {
		return IntStream.range(0, printings.size())
			.filter((i) -> !without.contains(i))
			.mapToObj((i) -> printings.get(i).text().body())
			.toList();
	}

	private List<ArticleOutcome> withdraw(List<Article> gone) {
		gone.forEach((article) -> {
			this.articles.delete(article);
			this.retired.save(new RetiredAddress(article.getPublicId(), null));
		});
		return gone.stream().map((article) -> outcome(article, Change.REMOVED)).toList();
	}

	private void keepSource(Bulletin bulletin, Reading reading) {
		String parseResult = JSON.writeValueAsString(new StoredParse(PARSE_SCHEMA, reading.parsed()));
		this.sources.findByBulletinAndSha256(bulletin, reading.sha256())
			.ifPresentOrElse((known) -> known.reparsed(reading.parsed().parserVersion(), parseResult),
					() -> this.sources.save(new BulletinSourceCopy(bulletin, reading.received().bytes(),
							this.clock.instant(), parseResult)));
	}

	private List<Printing> printings(Reading reading) {
		List<ArticleDraft> drafts = reading.parsed().articles();
		Map<String, Section> sections = this.names.sections(distinct(
				drafts.stream().map(ArticleDraft::section).filter(Objects::nonNull).map(BulletinPress::name).toList()));
		Map<String, Reporter> reporters = this.names.reporters(distinct(drafts.stream()
			.flatMap((draft) -> draft.credits().stream())
			.map((credit) -> name(credit.name()))
			.toList()));
		List<ArticleText> texts = drafts.stream().map(Reading::text).toList();
		List<Set<Division>> whereabouts = texts.stream()
			.map((text) -> this.whereabouts.of(text, reading.imprint()))
			.toList();
		Map<String, Place> places = this.names
			.places(whereabouts.stream().flatMap(Set::stream).collect(Collectors.toSet()));
		List<Printing> printings = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			ArticleDraft draft = drafts.get(i);
			Section section = (draft.section() != null) ? sections.get(name(draft.section())) : null;
			List<Credit> credits = draft.credits()
				.stream()
				.map((credit) -> new Credit(Objects.requireNonNull(reporters.get(name(credit.name()))), credit.role()))
				.toList();
			printings.add(new Printing(i + 1, section, credits, texts.get(i),
					Printing.listedOn(draft.resolvedDate(), reading.listingDate()),
					whereabouts.get(i)
						.stream()
						.map((division) -> Objects.requireNonNull(places.get(division.code())))
						.collect(Collectors.toSet())));
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
