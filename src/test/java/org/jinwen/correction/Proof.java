package org.jinwen.correction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinImprint;
import org.jinwen.bulletin.BulletinParser;
import org.jinwen.bulletin.BulletinSource;
import org.jinwen.bulletin.ParsedBulletin;

/** A bulletin on the desk of a test, with the corrections made to it. */
final class Proof {

	static final Instant NOW = Instant.parse("2024-12-06T08:00:00Z");

	private static final Bulletin BULLETIN = new Bulletin(
			new BulletinImprint("2024-12-06", "2024-12-06.md", "", "UTF-8", "1", null, null, null));

	private final List<Correction> corrections = new ArrayList<>();

	private String text;

	Proof(String text) {
		this.text = text;
	}

	static ParsedBulletin parse(String text) {
		return new BulletinParser().parse(new BulletinSource("2024-12-06", text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Corrects what stands in the lines that hold some words. */
	Correction correct(Operation operation, String... words) {
		Correction correction = new Correction(BULLETIN, "0123456789ab", operation, cast(List.of(words)),
				new EditorsNote("错字", true, "lin", NOW));
		this.corrections.add(correction);
		return correction;
	}

	Anchor cast(List<String> words) {
		List<Integer> lines = words.stream().map(this::line).toList();
		return print().cast(lines.get(0), lines.get(lines.size() - 1));
	}

	/** Number of the only line that holds some words. */
	int line(String words) {
		List<String> lines = this.text.lines().toList();
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(words)) {
				found.add(i + 1);
			}
		}
		if (found.size() != 1) {
			throw new IllegalArgumentException(words + " stands in lines " + found);
		}
		return found.get(0);
	}

	Proof edit(String words, String others) {
		if (!this.text.contains(words)) {
			throw new IllegalArgumentException("No " + words);
		}
		this.text = this.text.replace(words, others);
		return this;
	}

	String text() {
		return this.text;
	}

	CorrectedBulletin print() {
		return CorrectedBulletin.of(parse(this.text), this.corrections);
	}

	List<Outcome.State> states() {
		return print().outcomes().stream().map(Outcome::state).toList();
	}

	List<String> headlines() {
		return print().articles().stream().map((article) -> article.draft().headline()).toList();
	}

	CorrectedArticle article(int index) {
		return print().articles().get(index);
	}

}
