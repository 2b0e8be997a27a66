package org.jinwen.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.bulletin.Credit;
import org.jinwen.correction.Crediting;
import org.jinwen.correction.Dating;
import org.jinwen.correction.Wording;
import org.jinwen.correction.Wording.Field;
import org.jinwen.web.BadParameterException;
import org.jspecify.annotations.Nullable;

/**
 * The words at the head of an article and who made it, as the editor's form holds them.
 *
 * @param headline the headline
 * @param kicker the line above it
 * @param deck the line below it
 * @param section the column
 * @param tag its own label
 * @param place where it is dated from
 * @param date its date
 * @param credits who made it
 */
record WordsForm(String headline, @Nullable String kicker, @Nullable String deck, @Nullable String section,
		@Nullable String tag, @Nullable String place, @Nullable LocalDate date, List<Credit> credits) {

	private static final int LONGEST_LINE = 500;

	private static final int LONGEST_NAME = 100;

	private static final int MOST_CREDITS = 60;

	WordsForm {
		credits = List.copyOf(credits);
	}

	static WordsForm of(Article article) {
		ArticleText text = article.getText();
		return new WordsForm(text.headline(), text.kicker(), text.deck(),
				(article.getSection() != null) ? article.getSection().getName() : null, text.tag(), text.place(),
				text.publishedOn(),
				article.getCredits()
					.stream()
					.map((credit) -> new Credit(credit.reporter().getName(), credit.role()))
					.toList());
	}

	static WordsForm of(HttpServletRequest request) {
		FormFields fields = FormFields.of(request);
		String headline = fields.line("headline", LONGEST_LINE);
		if (headline == null) {
			throw new BadParameterException("headline", "", "blank", "");
		}
		return new WordsForm(headline, fields.line("kicker", LONGEST_LINE), fields.line("deck", LONGEST_LINE),
				fields.line("section", LONGEST_NAME), fields.line("tag", LONGEST_NAME),
				fields.line("place", LONGEST_NAME), fields.day("date"), credits(fields));
	}

	private static List<Credit> credits(FormFields fields) {
		List<@Nullable String> names = fields.lines("reporter", LONGEST_NAME, MOST_CREDITS);
		List<@Nullable String> roles = fields.lines("role", LONGEST_NAME, MOST_CREDITS);
		List<Credit> credits = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			if (name != null) {
				credits.add(new Credit(name, (i < roles.size()) ? roles.get(i) : null));
			}
		}
		return credits;
	}

	/** The corrections that make the article what the form says. */
	List<Edit> changes(EditedArticle edited) {
		WordsForm now = of(edited.article());
		List<Edit> edits = new ArrayList<>();
		if (!this.headline.equals(now.headline) || edited.article().getText().headlineDerived()) {
			add(edits, edited, Field.HEADLINE, now.headline, this.headline);
		}
		add(edits, edited, Field.KICKER, now.kicker, this.kicker);
		add(edits, edited, Field.DECK, now.deck, this.deck);
		add(edits, edited, Field.SECTION, now.section, this.section);
		add(edits, edited, Field.TAG, now.tag, this.tag);
		add(edits, edited, Field.PLACE, now.place, this.place);
		if (!Objects.equals(this.date, now.date)) {
			edits.add(new Edit(new Dating(this.date), edited.anchors().lead()));
		}
		if (!this.credits.equals(now.credits)) {
			edits.add(new Edit(new Crediting(this.credits), edited.anchors().byline()));
		}
		return edits;
	}

	private static void add(List<Edit> edits, EditedArticle edited, Field field, @Nullable String before,
			@Nullable String after) {
		if (!Objects.equals(before, after)) {
			edits.add(edited.edit(new Wording(field, after)));
		}
	}

	/** The words by name of their field, to be shown side by side. */
	List<Named> named() {
		List<Named> named = head();
		named.add(new Named("reporters", new Crediting(this.credits).value()));
		return named;
	}

	/** The fields as they were typed, to be sent again. */
	List<Named> typed() {
		List<Named> typed = head();
		this.credits.forEach((credit) -> {
			typed.add(new Named("role", credit.role()));
			typed.add(new Named("reporter", credit.name()));
		});
		return typed;
	}

	private List<Named> head() {
		List<Named> head = new ArrayList<>();
		head.add(new Named("headline", this.headline));
		head.add(new Named("kicker", this.kicker));
		head.add(new Named("deck", this.deck));
		head.add(new Named("section", this.section));
		head.add(new Named("tag", this.tag));
		head.add(new Named("place", this.place));
		head.add(new Named("date", (this.date != null) ? this.date.toString() : null));
		return head;
	}

	/**
	 * A field of the form.
	 *
	 * @param name its name
	 * @param value what is in it, {@code null} if nothing
	 */
	record Named(String name, @Nullable String value) {
	}

}
