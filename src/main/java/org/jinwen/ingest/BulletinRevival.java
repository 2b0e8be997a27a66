package org.jinwen.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Credit;
import org.jinwen.article.Erratum;
import org.jinwen.article.Place;
import org.jinwen.article.Places;
import org.jinwen.article.Printing;
import org.jinwen.article.Reporter;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.article.Section;
import org.jinwen.ingest.ArticleOutcome.Change;
import org.jinwen.ingest.PrintedBulletin.KeptSource;
import org.jinwen.ingest.PrintedBulletin.PrintedArticle;
import org.jinwen.ingest.PrintedBulletin.PrintedCredit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings back what the store held of a bulletin, as {@link PrintedBulletins} took it
 * down; no parser has a part in it. All of it happens inside the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BulletinRevival {

	private final Bulletins bulletins;

	private final BulletinSources sources;

	private final Articles articles;

	private final RetiredAddresses retired;

	private final Names names;

	private final Places places;

	private final Proofs proofs;

	BulletinRevival(Bulletins bulletins, BulletinSources sources, Articles articles, RetiredAddresses retired,
			Names names, Places places, Proofs proofs) {
		this.bulletins = bulletins;
		this.sources = sources;
		this.articles = articles;
		this.retired = retired;
		this.names = names;
		this.places = places;
		this.proofs = proofs;
	}

	/**
	 * Makes a bulletin what it was.
	 * @param was the bulletin as it is to be
	 * @param keyNow key it is stored under now, if it is stored at all
	 * @return what became of each article, the removed ones last
	 */
	public List<ArticleOutcome> restore(PrintedBulletin was, String keyNow) {
		Bulletin bulletin = this.bulletins.findByKey(keyNow).map((known) -> {
			known.update(was.imprint());
			return known;
		}).orElseGet(() -> this.proofs.admit(was.imprint()));
		bulletin.located(was.placesBy());
		was.sources().forEach((source) -> restore(bulletin, source));
		Map<String, Article> stored = new HashMap<>();
		this.articles.findByBulletinOrderByOrdinal(bulletin)
			.forEach((article) -> stored.put(article.getPublicId(), article));
		List<ArticleOutcome> outcomes = new ArrayList<>(restore(bulletin, was.articles(), stored));
		Set<String> back = was.articles().stream().map(PrintedArticle::publicId).collect(Collectors.toSet());
		outcomes.addAll(
				withdraw(stored.values().stream().filter((article) -> !back.contains(article.getPublicId())).toList()));
		this.proofs.settle(bulletin);
		return outcomes;
	}

	private List<ArticleOutcome> restore(Bulletin bulletin, List<PrintedArticle> wanted, Map<String, Article> stored) {
		Map<String, Section> sections = this.names.sections(
				wanted.stream().map(PrintedArticle::section).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<String, List<Reporter>> reporters = this.names.reporters(wanted.stream()
			.flatMap((article) -> article.credits().stream())
			.map(PrintedCredit::name)
			.collect(Collectors.toSet()));
		Map<String, Place> places = this.places
			.findByCodeIn(wanted.stream().flatMap((article) -> article.places().stream()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Place::getCode, Function.identity()));
		List<ArticleOutcome> outcomes = new ArrayList<>();
		Set<String> revived = new HashSet<>();
		for (PrintedArticle article : wanted) {
			Article known = stored.get(article.publicId());
			Printing printing = printing(article, sections, reporters, places,
					(known != null) ? known.getErrata() : List.of());
			if (known != null) {
				outcomes.add(BulletinPress.reprint(known, printing));
			}
			else {
				Article anew = new Article(article.publicId(), bulletin);
				anew.print(printing);
				outcomes.add(BulletinPress.outcome(this.articles.save(anew), Change.NEW));
				revived.add(article.publicId());
			}
		}
		if (!revived.isEmpty()) {
			this.retired.revive(revived);
		}
		return outcomes;
	}

	private void restore(Bulletin bulletin, KeptSource source) {
		this.sources.findByBulletinAndSha256(bulletin, source.sha256())
			.ifPresentOrElse((known) -> known.reparsed(source.parserVersion(), source.parseResult()),
					() -> this.sources.save(new BulletinSourceCopy(bulletin, source.sha256(), source.bytes(),
							source.receivedAt(), source.parserVersion(), source.parseResult())));
	}

	/**
	 * Takes a bulletin out of the store, with its articles and bytes.
	 * @param key its key
	 * @return its articles, all removed
	 */
	public List<ArticleOutcome> withdraw(String key) {
		Bulletin bulletin = this.bulletins.findByKey(key)
			.orElseThrow(() -> new IllegalStateException("There is no bulletin " + key));
		List<ArticleOutcome> outcomes = withdraw(this.articles.findByBulletinOrderByOrdinal(bulletin));
		this.proofs.dismiss(bulletin);
		return outcomes;
	}

	private List<ArticleOutcome> withdraw(Collection<Article> gone) {
		gone.forEach((article) -> {
			this.articles.delete(article);
			this.retired.save(new RetiredAddress(article.getPublicId(), null));
		});
		return gone.stream().map((article) -> BulletinPress.outcome(article, Change.REMOVED)).toList();
	}

	private static Printing printing(PrintedArticle article, Map<String, Section> sections,
			Map<String, List<Reporter>> reporters, Map<String, Place> places, List<Erratum> errata) {
		return new Printing(article.ordinal(), (article.section() != null) ? sections.get(article.section()) : null,
				article.credits()
					.stream()
					.flatMap((credit) -> Objects.requireNonNull(reporters.get(credit.name()))
						.stream()
						.map((reporter) -> new Credit(reporter, credit.role())))
					.toList(),
				article.text(), article.listedOn(),
				article.places().stream().map(places::get).filter(Objects::nonNull).collect(Collectors.toSet()),
				errata);
	}

}
