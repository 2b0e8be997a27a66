package org.jinwen.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.Credit;
import org.jinwen.article.Place;
import org.jinwen.article.Reporter;
import org.jinwen.article.Section;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article to the index. Words are folded here and written as single characters
 * with blanks between them, so that the backend, whichever it is, needs no analyzer but
 * the one that splits at blanks.
 */
class ArticleBridge implements TypeBridge<Article> {

	private final IndexFieldReference<String> publicId;

	private final IndexFieldReference<Long> storedId;

	private final IndexFieldReference<Integer> storedVersion;

	private final IndexFieldReference<String> headlineWhole;

	private final List<IndexFieldReference<String>> parts;

	private final IndexFieldReference<String> section;

	private final IndexFieldReference<String> sectionFacet;

	private final IndexFieldReference<String> reporter;

	private final IndexFieldReference<String> reporterFacet;

	private final IndexFieldReference<String> place;

	private final IndexFieldReference<String> placeFacet;

	private final IndexFieldReference<String> month;

	private final IndexFieldReference<LocalDate> listedOn;

	private final IndexFieldReference<String> printedOrder;

	ArticleBridge(TypeBindingContext binding) {
		IndexFieldTypeFactory types = binding.typeFactory();
		IndexSchemaElement index = binding.indexSchemaElement();
		this.publicId = index.field(IndexField.PUBLIC_ID, types.asString().projectable(Projectable.YES)).toReference();
		this.storedId = index.field(IndexField.STORED_ID, types.asLong().aggregable(Aggregable.YES)).toReference();
		this.storedVersion = index
			.field(IndexField.STORED_VERSION, types.asInteger().projectable(Projectable.YES).aggregable(Aggregable.YES))
			.toReference();
		this.headlineWhole = index.field(IndexField.HEADLINE_WHOLE, types.asString()).toReference();
		this.parts = IndexField.PARTS.stream()
			.<IndexFieldReference<String>>map(
					(name) -> index.field(name, types.asString().analyzer(AnalyzerNames.WHITESPACE).norms(Norms.NO))
						.toReference())
			.toList();
		this.section = index.field(IndexField.SECTION, types.asString()).toReference();
		this.sectionFacet = index.field(IndexField.SECTION_FACET, types.asString().aggregable(Aggregable.YES))
			.toReference();
		this.reporter = index.field(IndexField.REPORTER, types.asString()).multiValued().toReference();
		this.reporterFacet = index.field(IndexField.REPORTER_FACET, types.asString().aggregable(Aggregable.YES))
			.multiValued()
			.toReference();
		this.place = index.field(IndexField.PLACE, types.asString()).multiValued().toReference();
		this.placeFacet = index.field(IndexField.PLACE_FACET, types.asString().aggregable(Aggregable.YES))
			.multiValued()
			.toReference();
		this.month = index.field(IndexField.MONTH, types.asString().aggregable(Aggregable.YES)).toReference();
		this.listedOn = index.field(IndexField.LISTED_ON, types.asLocalDate().sortable(Sortable.YES)).toReference();
		this.printedOrder = index.field(IndexField.PRINTED_ORDER, types.asString().sortable(Sortable.YES))
			.toReference();
	}

	@Override
	public void write(DocumentElement document, Article article, TypeBridgeWriteContext context) {
		ArticleText text = article.getText();
		document.addValue(this.publicId, article.getPublicId());
		document.addValue(this.storedId, article.getId());
		document.addValue(this.storedVersion, article.getRowVersion());
		document.addValue(this.headlineWhole, FoldedText.of(text.headline()).joined());
		addParts(document, article);
		addSection(document, article);
		addReporters(document, article.getCredits().stream().map(Credit::reporter).distinct().toList());
		article.getPlaces().forEach((place) -> addPlace(document, place));
		addDay(document, article.getListedOn());
		document.addValue(this.printedOrder,
				String.format(Locale.ROOT, "%s#%05d", article.getBulletin().getKey(), article.getOrdinal()));
	}

	private void addParts(DocumentElement document, Article article) {
		ArticleText text = article.getText();
		Section section = article.getSection();
		String reporters = String.join("\n",
				article.getCredits().stream().map((credit) -> credit.reporter().getName()).toList());
		String labels = lines(text.tag(), (section != null) ? section.getName() : null);
		List<String> words = Stream
			.of(text.headline(), lines(text.kicker()), lines(text.deck()), reporters, labels, text.body())
			.map((part) -> FoldedText.of(part + "\n").spaced())
			.toList();
		for (int i = 0; i < words.size(); i++) {
			document.addValue(this.parts.get(i), String.join(" ", words.subList(0, i + 1)));
		}
	}

	private static String lines(@Nullable String... texts) {
		return Arrays.stream(texts).map((text) -> (text != null) ? text : "").collect(Collectors.joining("\n"));
	}

	private void addSection(DocumentElement document, Article article) {
		Section section = article.getSection();
		String name = (section != null) ? section.getName() : Section.NONE;
		String slug = (section != null) ? section.getSlug() : Section.NONE;
		document.addValue(this.section, slug);
		document.addValue(this.sectionFacet, FacetCount.key(name, slug));
	}

	private void addReporters(DocumentElement document, List<Reporter> reporters) {
		reporters.forEach((reporter) -> {
			document.addValue(this.reporter, reporter.getSlug());
			document.addValue(this.reporterFacet, FacetCount.key(reporter.getName(), reporter.getSlug()));
		});
	}

	private void addPlace(DocumentElement document, Place place) {
		document.addValue(this.place, place.getSlug());
		document.addValue(this.place, place.getShortName());
		document.addValue(this.placeFacet, FacetCount.key(place.getName(), place.getSlug()));
	}

	private void addDay(DocumentElement document, LocalDate day) {
		document.addValue(this.listedOn, day);
		// year 1 stands for articles that nothing dates
		if (day.getYear() > 1) {
			document.addValue(this.month, day.toString().substring(0, "2024-12".length()));
		}
	}

}
