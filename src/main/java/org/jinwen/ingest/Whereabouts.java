package org.jinwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jinwen.article.ArticleText;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.BulletinImprint;
import org.jinwen.gazetteer.Division;
import org.jinwen.gazetteer.Gazetteer;
import org.jinwen.gazetteer.News;
import org.jinwen.gazetteer.SiteHome;
import org.jinwen.han.Simplified;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the places that the articles of a bulletin are about. */
@Component
class Whereabouts {

	private final Gazetteer gazetteer = Gazetteer.ofChina();

	private final @Nullable Division siteHome;

	Whereabouts(SiteHome siteHome) {
		this.siteHome = siteHome.division().orElse(null);
	}

	/** Another one may find other places in the same text. */
	String version() {
		return Gazetteer.VERSION + "/" + ((this.siteHome != null) ? this.siteHome.code() : "");
	}

	/**
	 * The places an article is about, and those around them.
	 * @param text the article
	 * @param imprint tells where its bulletin is written
	 */
	Set<Division> of(ArticleText text, BulletinImprint imprint) {
		return new News(simplified(text.place()), headlines(text), paragraphs(text))
			.places(this.gazetteer, home(imprint))
			.stream()
			.flatMap((division) -> this.gazetteer.lineage(division).stream())
			.collect(Collectors.toSet());
	}

	private @Nullable Division home(BulletinImprint imprint) {
		return named(imprint.home()).or(() -> Optional.ofNullable(imprint.paper()).flatMap(this.gazetteer::atStartOf))
			.orElse(this.siteHome);
	}

	private Optional<Division> named(@Nullable String home) {
		return Optional.ofNullable(simplified(home)).flatMap(this.gazetteer::named);
	}

	private static List<String> headlines(ArticleText text) {
		List<String> headlines = new ArrayList<>();
		Stream.of(text.kicker(), text.headlineDerived() ? null : text.headline(), text.deck())
			.map(Whereabouts::simplified)
			.forEach((line) -> {
				if (line != null) {
					headlines.add(line);
				}
			});
		return headlines;
	}

	private static List<String> paragraphs(ArticleText text) {
		return text.blocks().stream().map(BodyBlock::text).map(Simplified::of).toList();
	}

	private static @Nullable String simplified(@Nullable String text) {
		return (text != null) ? Simplified.of(text.strip()) : null;
	}

}
