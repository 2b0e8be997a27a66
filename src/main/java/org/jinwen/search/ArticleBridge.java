package org.jinwen.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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

	private final IndexFieldReference<String> headline;

	private final IndexFieldReference<String> headlineWhole;

	private final IndexFieldReference<String> kicker;

	private final IndexFieldReference<String> deck;

	private final IndexFieldReference<String> credits;

	private final IndexFieldReference<String> labels;

	private final IndexFieldReference<String> body;

	private final IndexFieldReference<String> section;

	private final IndexFieldReference<String> sectionFacet;

	private final IndexFieldReference<String> reporter;

	private final IndexFieldReference<String> reporterFacet;

	private final IndexFieldReference<String> place;

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
		this.headline = words(binding, IndexField.HEADLINE);
		this.headlineWhole = index.field(IndexField.HEADLINE_WHOLE, types.asString()).toReference();
		this.kicker = words(binding, IndexField.KICKER);
		this.deck = words(binding, IndexField.DECK);
		this.credits = words(binding, IndexField.CREDITS);
		this.labels = words(binding, IndexField.LABELS);
		this.body = words(binding, IndexField.BODY);
		this.section = index.field(IndexField.SECTION, types.asString()).toReference();
		this.sectionFacet = index.field(IndexField.SECTION_FACET, types.asString().aggregable(Aggregable.YES))
			.toReference();
		this.reporter = index.field(IndexField.REPORTER, types.asString()).multiValued().toReference();
		this.reporterFacet = index.field(IndexField.REPORTER_FACET, types.asString().aggregable(Aggregable.YES))
			.multiValued()
			.toReference();
		this.place = index.field(IndexField.PLACE, types.asString().aggregable(Aggregable.YES)).toReference();
		this.month = index.field(IndexField.MONTH, types.asString().aggregable(Aggregable.YES)).toReference();
		this.listedOn = index.field(IndexField.LISTED_ON, types.asLocalDate().sortable(Sortable.YES)).toReference();
		this.printedOrder = index.field(IndexField.PRINTED_ORDER, types.asString().sortable(Sortable.YES))
			.toReference();
	}

	private static IndexFieldReference<String> words(TypeBindingContext binding, String name) {
		return binding.indexSchemaElement()
			.field(name, binding.typeFactory().asString().analyzer(AnalyzerNames.WHITESPACE).norms(Norms.NO))
			.toReference();
	}

	@Override
	public void write(DocumentElement document, Article article, TypeBridgeWriteContext context) {
		ArticleText text = article.getText();
		document.addValue(this.publicId, article.getPublicId());
		document.addValue(this.storedId, article.getId());
		document.addValue(this.storedVersion, article.getRowVersion());
		addWords(document, this.headline, text.headline());
		document.addValue(this.headlineWhole, FoldedText.of(text.headline()).joined());
		addWords(document, this.kicker, text.kicker());
		addWords(document, this.deck, text.deck());
		addWords(document, this.body, text.body());
		addSection(document, article);
		addReporters(document, article.getCredits().stream().map(Credit::reporter).distinct().toList());
		document.addValue(this.place, text.place());
		addDay(document, article.getListedOn());
		document.addValue(this.printedOrder,
				String.format(Locale.ROOT, "%s#%05d", article.getBulletin().getKey(), article.getOrdinal()));
	}

	private void addSection(DocumentElement document, Article article) {
		Section section = article.getSection();
		String name = (section != null) ? section.getName() : Section.NONE;
		String slug = (section != null) ? section.getSlug() : Section.NONE;
		document.addValue(this.section, slug);
		document.addValue(this.sectionFacet, FacetCount.key(name, slug));
		String tag = article.getText().tag();
		addWords(document, this.labels, ((tag != null) ? tag : "") + "\n" + ((section != null) ? name : ""));
	}

	private void addReporters(DocumentElement document, List<Reporter> reporters) {
		addWords(document, this.credits, String.join("\n", reporters.stream().map(Reporter::getName).toList()));
		reporters.forEach((reporter) -> {
			document.addValue(this.reporter, reporter.getSlug());
			document.addValue(this.reporterFacet, FacetCount.key(reporter.getName(), reporter.getSlug()));
		});
	}

	private void addDay(DocumentElement document, LocalDate day) {
		document.addValue(this.listedOn, day);
		// year 1 stands for articles that nothing dates
		if (day.getYear() > 1) {
			document.addValue(this.month, day.toString().substring(0, "2024-12".length()));
		}
	}

	private static void addWords(DocumentElement document, IndexFieldReference<String> field, @Nullable String text) {
		if (text != null) {
			document.addValue(field, FoldedText.of(text).spaced());
		}
	}

}
