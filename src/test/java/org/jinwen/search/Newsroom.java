package org.jinwen.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jinwen.JinwenApplication;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinImprint;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Place;
import org.jinwen.article.Places;
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Slug;
import org.jinwen.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.awaitility.Awaitility.await;

/**
 * A newspaper of its own for a test, which may close it, damage its index and open it
 * again: its database lives until the tests end.
 */
final class Newsroom implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private Newsroom(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static Newsroom open(String database, Path index, String... more) {
		List<String> settings = new ArrayList<>(
				List.of("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1",
						"--jinwen.search.enabled=true", "--jinwen.search.check-every=1s", "--jinwen.search.timeout=20s",
						"--jinwen.search.directory=" + index));
		settings.addAll(List.of(more));
		return new Newsroom(new SpringApplicationBuilder(JinwenApplication.class).web(WebApplicationType.SERVLET)
			.properties("jinwen.seeds.import-at-start=never")
			.run(settings.toArray(String[]::new)));
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	Newsroom awaitIndex() {
		await().atMost(Duration.ofSeconds(60)).until(this::isInStep);
		return this;
	}

	/** Whether the index answers, and as the store does. */
	boolean isInStep() {
		ArticleIndex index = bean(ArticleIndex.class);
		return bean(IndexKeeper.class).isInStep() && index.indexed().equals(index.stored());
	}

	/** Prints a bulletin; gives the addresses of its articles. */
	List<String> print(String key, List<News> news) {
		return bean(TransactionTemplate.class).execute((status) -> {
			Bulletin bulletin = bean(Bulletins.class)
				.save(new Bulletin(new BulletinImprint(key, key, "0".repeat(64), "UTF-8", "1", null, null, null)));
			List<String> addresses = new ArrayList<>();
			for (News one : news) {
				Article article = one.print(bulletin, addresses.size() + 1, section(one), reporters(one), places(one));
				bean(Articles.class).save(article);
				addresses.add(article.getPublicId());
			}
			return addresses;
		});
	}

	void reprint(String address, News news) {
		bean(TransactionTemplate.class)
			.executeWithoutResult((status) -> news.reprint(bean(Articles.class).findByPublicId(address).orElseThrow(),
					1, section(news), reporters(news), places(news)));
	}

	void withdraw(String address) {
		bean(TransactionTemplate.class).executeWithoutResult(
				(status) -> bean(Articles.class).delete(bean(Articles.class).findByPublicId(address).orElseThrow()));
	}

	/** Changes the database as another process would, which tells nobody. */
	int behindTheBack(String statement) {
		return bean(TransactionTemplate.class)
			.execute((status) -> bean(EntityManager.class).createNativeQuery(statement).executeUpdate());
	}

	private @Nullable Section section(News news) {
		String name = news.section();
		return (name == null) ? null : bean(Sections.class).findBySlug(Slug.of(name))
			.orElseGet(() -> bean(Sections.class).save(new Section(name, Slug.of(name))));
	}

	private Set<Place> places(News news) {
		Gazetteer china = Gazetteer.ofChina();
		return Stream.ofNullable(news.place())
			.flatMap((name) -> china.named(name).stream())
			.flatMap((place) -> china.lineage(place).stream())
			.map((place) -> bean(Places.class).findByAnyName(place.slug())
				.orElseGet(() -> bean(Places.class)
					.save(new Place(place.code(), place.name(), place.slug(), place.shortName()))))
			.collect(Collectors.toSet());
	}

	private List<Reporter> reporters(News news) {
		return news.reporters()
			.stream()
			.map((name) -> bean(Reporters.class).findBySlug(Slug.of(name))
				.orElseGet(() -> bean(Reporters.class).save(new Reporter(name, Slug.of(name)))))
			.toList();
	}

	SearchPage search(String words) {
		return search(ArticleFilter.ALL.withWords(words));
	}

	SearchPage search(ArticleFilter filter) {
		return bean(ArticleSearch.class).search(filter, 1);
	}

	List<String> headlines(String words) {
		return search(words).hits().stream().map((hit) -> hit.teaser().headline()).toList();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
