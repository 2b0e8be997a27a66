package org.jinwen.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

import org.jinwen.article.Erratum;
import org.jinwen.bulletin.ArticleDraft;
import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Confidence;
import org.jinwen.bulletin.Credit;
import org.jinwen.bulletin.Gist;
import org.jinwen.bulletin.PrintedDate;
import org.jinwen.bulletin.Role;
import org.jinwen.bulletin.SourceLine;
import org.jinwen.bulletin.Typesetting;
import org.jinwen.bulletin.YearEvidence;
import org.jspecify.annotations.Nullable;

/** An article while corrections are made to it (长条校样). */
final class Galley {

	@Nullable String section;

	@Nullable String tag;

	@Nullable String kicker;

	String headline;

	boolean headlineDerived;

	@Nullable String deck;

	List<Credit> credits;

	@Nullable PrintedDate date;

	@Nullable LocalDate resolvedDate;

	@Nullable YearEvidence yearEvidence;

	@Nullable String place;

	Confidence confidence;

	boolean hidden;

	/** The address it had before, where it would not be found otherwise. */
	@Nullable String formerId;

	final Body body;

	/** Numbers of the source lines that belong to it. */
	final NavigableSet<Integer> lines;

	final List<Erratum> errata = new ArrayList<>();

	private final String summary;

	private final @Nullable Block summed;

	Galley(ArticleDraft draft, Collection<Integer> lines) {
		this.section = draft.section();
		this.tag = draft.tag();
		this.kicker = draft.kicker();
		this.headline = draft.headline();
		this.headlineDerived = draft.headlineDerived();
		this.deck = draft.deck();
		this.credits = new ArrayList<>(draft.credits());
		this.date = draft.date();
		this.resolvedDate = draft.resolvedDate();
		this.yearEvidence = draft.yearEvidence();
		this.place = draft.place();
		this.confidence = draft.confidence();
		this.body = new Body(draft.blocks());
		this.lines = new TreeSet<>(lines);
		this.lines.add(draft.firstLine());
		this.lines.add(draft.lastLine());
		this.summary = draft.summary();
		this.summed = this.body.firstText();
	}

	/** The article as it stands after the corrections. */
	ArticleDraft toDraft() {
		Gist gist = Gist.of(this.body.blocks);
		return new ArticleDraft(this.section, this.tag, this.kicker,
				this.headlineDerived && this.headline.isEmpty() ? gist.headline() : this.headline, this.headlineDerived,
				this.deck, this.credits, this.date, this.resolvedDate, this.yearEvidence, this.place,
				Objects.equals(this.summed, this.body.firstText()) ? this.summary : gist.summary(), this.body.blocks,
				this.confidence, this.lines.first(), this.lines.last());
	}

	/** Whether a line stands at the head of the article or in its first paragraph. */
	boolean opensWith(int line) {
		Block first = this.body.firstText();
		return this.lines.contains(line) && (first == null || line <= first.lastLine());
	}

	void head(String words) {
		this.headline = words;
		this.headlineDerived = false;
	}

	/** Leaves the article without a printed headline. */
	void behead() {
		this.headline = "";
		this.headlineDerived = true;
	}

	/** Puts another text in the place of a block; a headline derived from it follows. */
	void reword(Block before, Block after) {
		this.body.blocks.set(this.body.blocks.indexOf(before), after);
		String derived = Typesetting.typeset(this.headline);
		if (this.headlineDerived && !derived.isEmpty() && Typesetting.typeset(before.text()).contains(derived)
				&& !after.text().contains(derived)) {
			behead();
		}
	}

	/** Makes a block the headline of an article that has none. */
	boolean headBy(int block) {
		String words = this.body.blocks.get(block).text();
		if (!this.headlineDerived || !this.body.drop(block)) {
			return false;
		}
		head(words);
		return true;
	}

	/** Gives the words of a line at the head another place there. */
	boolean setElsewhere(SourceLine line, Role role) {
		String words = plain(line.text());
		Role before = line.role();
		if (before == null || !takeOut(words, before)) {
			return false;
		}
		switch (role) {
			case KICKER -> this.kicker = joined(this.kicker, words);
			case DECK -> this.deck = joined(this.deck, words);
			case TAG_BEFORE, TAG_AFTER -> this.tag = words;
			case SECTION -> this.section = words;
			default -> head(joined(this.headlineDerived ? null : this.headline, words));
		}
		return true;
	}

	private boolean takeOut(String words, Role role) {
		String from = switch (role) {
			case KICKER -> this.kicker;
			case DECK -> this.deck;
			case TAG_BEFORE, TAG_AFTER -> this.tag;
			case HEADLINE, HEADLINE_CONTINUED -> this.headlineDerived ? null : this.headline;
			default -> null;
		};
		if (from == null || !from.contains(words)) {
			return false;
		}
		String left = from.replace(words, "").strip();
		switch (role) {
			case KICKER -> this.kicker = left.isEmpty() ? null : left;
			case DECK -> this.deck = left.isEmpty() ? null : left;
			case TAG_BEFORE, TAG_AFTER -> this.tag = left.isEmpty() ? null : left;
			default -> this.headline = left;
		}
		this.headlineDerived |= this.headline.isEmpty();
		return true;
	}

	private static String joined(@Nullable String one, String other) {
		return (one == null || one.isEmpty()) ? other : one + " " + other;
	}

	/** The words of a line at the head, without what Markdown marks them with. */
	private static String plain(String line) {
		return line.strip().replaceFirst("^#{1,6}\\s*", "").replaceFirst("\\s*#*$", "").replace("**", "").strip();
	}

}
