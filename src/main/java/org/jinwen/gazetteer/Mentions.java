package org.jinwen.gazetteer;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the divisions that a text names, in the order it names them. */
final class Mentions {

	private static final String OWN = "我本";

	private static final String KINDS = "省市县区";

	private static final int SHORT = 2;

	private final Gazetteer gazetteer;

	private final @Nullable Division home;

	private final List<Division> found = new ArrayList<>();

	private Mentions(Gazetteer gazetteer, @Nullable Division home) {
		this.gazetteer = gazetteer;
		this.home = home;
	}

	/**
	 * Reads a text.
	 * @param text in simplified characters
	 * @param home what 我市 and 我省 mean
	 */
	static List<Division> in(String text, Gazetteer gazetteer, @Nullable Division home) {
		Mentions mentions = new Mentions(gazetteer, home);
		mentions.read(text);
		return mentions.found;
	}

	private void read(String text) {
		Division before = null;
		for (int position = 0; position < text.length();) {
			int at = position;
			Form form = this.gazetteer.form(text, at, (one) -> isMeant(one, text, at));
			Division division = null;
			if (form != null) {
				division = form.meaning(this.home, before);
				position += form.text().length();
			}
			else {
				division = own(text, at);
				position += (division != null) ? OWN.length() : 1;
			}
			if (division != null) {
				this.found.add(division);
			}
			before = division;
		}
	}

	/** Whether a name is read here; what it means is another question. */
	private boolean isMeant(Form form, String text, int position) {
		boolean strange = form.local() && form.divisions().size() == 1 && form.meaning(this.home, null) == null;
		if (strange || form.divisions().isEmpty()) {
			// 峨眉山 means nothing far from home, and above all not 眉山
			return form.text().length() > SHORT;
		}
		return Surroundings.fit(text, position, form);
	}

	/** 我市: the smallest division of the kind that the paper's home is or lies in. */
	private @Nullable Division own(String text, int position) {
		if (this.home == null || position + 1 >= text.length() || OWN.indexOf(text.charAt(position)) < 0
				|| KINDS.indexOf(text.charAt(position + 1)) < 0) {
			return null;
		}
		String kind = text.substring(position + 1, position + 2);
		Form form = new Form(kind, List.of(), false, true);
		if (!Surroundings.fit(text, position + 1, form)) {
			return null;
		}
		return this.gazetteer.lineage(this.home)
			.stream()
			.filter((division) -> division.name().endsWith(kind))
			.reduce((above, below) -> below)
			.orElse(null);
	}

}
