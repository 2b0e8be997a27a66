package org.jinwen.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jinwen.bulletin.SourceLine;
import org.jinwen.correction.Whereabouts.Certainty;

/** The lines of a bulletin that hold text, in which anchors are cast and found again. */
final class SourceLines {

	/** How many lines of the surroundings an anchor knows on each side. */
	private static final int AROUND = 3;

	/** How far such a line may have moved from its place beside the anchor. */
	private static final int DRIFT = 2;

	/** How much of a line an anchor knows, in characters. */
	private static final int KNOWN = 400;

	/** How much of its surroundings must be there for a place to be the same. */
	private static final double SAME_PLACE = 0.5;

	/** How far a place must be ahead of the next one that has the same words. */
	private static final double AHEAD = 0.25;

	/** Bounds the work on a source that repeats itself without end. */
	private static final int MOST_PLACES = 500;

	private final List<SourceLine> lines;

	private final Map<String, List<Integer>> places = new HashMap<>();

	SourceLines(List<SourceLine> lines) {
		this.lines = lines.stream().filter((line) -> !line.text().isBlank()).toList();
		for (int i = 0; i < this.lines.size(); i++) {
			this.places.computeIfAbsent(known(i), (text) -> new ArrayList<>()).add(i);
		}
	}

	/** Casts an anchor on the lines from one to another. */
	Anchor cast(int firstLine, int lastLine) {
		int first = index(firstLine);
		int end = index(lastLine + 1);
		if (first == end) {
			throw new IllegalArgumentException("No text from line %d to %d".formatted(firstLine, lastLine));
		}
		return new Anchor(this.lines.get(first).number(), this.lines.get(end - 1).number(), hash(first, end),
				IntStream.range(first, end).mapToObj(this::known).toList(),
				IntStream.range(0, Math.min(AROUND, first)).mapToObj((i) -> known(first - 1 - i)).toList(),
				IntStream.range(end, Math.min(end + AROUND, this.lines.size())).mapToObj(this::known).toList());
	}

	/** Finds where the lines of an anchor are now. */
	Whereabouts find(Anchor anchor) {
		int count = anchor.texts().size();
		List<Place> same = this.places.getOrDefault(anchor.texts().get(0), List.of())
			.stream()
			.filter((i) -> i + count <= this.lines.size())
			.limit(MOST_PLACES)
			.filter((i) -> hash(i, i + count).equals(anchor.hash()))
			.map((i) -> new Place(i, surroundings(anchor, i)))
			.sorted(Comparator.comparingDouble(Place::likeness).reversed())
			.toList();
		if (!same.isEmpty() && same.get(0).likeness() >= SAME_PLACE
				&& (same.size() == 1 || same.get(0).likeness() - same.get(1).likeness() >= AHEAD)) {
			return at(same.get(0), count, Certainty.EXACT);
		}
		Place edited = edited(anchor);
		if (edited.likeness() >= SAME_PLACE) {
			return at(edited, count, same.isEmpty() ? Certainty.EDITED : Certainty.DOUBTFUL);
		}
		return same.isEmpty() ? Whereabouts.GONE : at(same.get(0), count, Certainty.DOUBTFUL);
	}

	/** The text of some lines, one a line. */
	String text(int firstLine, int lastLine) {
		return String.join("\n",
				this.lines.subList(index(firstLine), index(lastLine + 1))
					.stream()
					.map((line) -> line.text().strip())
					.toList());
	}

	/** SHA-256 of some lines, whatever their numbers. */
	static String hash(Collection<String> texts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			texts.forEach((text) -> digest.update((text.strip() + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The place that looks most like that of the anchor, whatever its words are now. */
	private Place edited(Anchor anchor) {
		Set<Integer> near = new TreeSet<>();
		List<String> known = new ArrayList<>(anchor.before());
		known.addAll(anchor.after());
		known.add(anchor.texts().get(0));
		for (String text : known) {
			for (int i : this.places.getOrDefault(text, List.of())) {
				if (near.size() < MOST_PLACES) {
					IntStream.rangeClosed(i - AROUND - 1, i + AROUND + 1)
						.filter((place) -> place >= 0 && place < this.lines.size())
						.forEach(near::add);
				}
			}
		}
		return near.stream()
			.filter((i) -> !anchor.before().contains(known(i)) && !anchor.after().contains(known(i)))
			.map((i) -> new Place(i,
					(surroundings(anchor, i) + PairsOfCharacters.shared(anchor.texts().get(0), known(i))) / 2))
			.max(Comparator.comparingDouble(Place::likeness))
			.orElse(new Place(0, 0));
	}

	/** How much of the surroundings of an anchor is there, from 0 to 1. */
	private double surroundings(Anchor anchor, int place) {
		double found = 0;
		double all = 0;
		int end = place + anchor.texts().size();
		for (int i = 0; i < anchor.before().size(); i++) {
			String text = anchor.before().get(i);
			all += text.length();
			found += text.length() * best(text, place - 1 - i - DRIFT, Math.min(place, place - i + DRIFT));
		}
		for (int i = 0; i < anchor.after().size(); i++) {
			String text = anchor.after().get(i);
			all += text.length();
			found += text.length() * best(text, Math.max(end, end + i - DRIFT), end + i + DRIFT + 1);
		}
		return (all == 0) ? 1 : found / all;
	}

	private double best(String text, int from, int end) {
		return IntStream.range(Math.max(0, from), Math.min(end, this.lines.size()))
			.mapToDouble((i) -> PairsOfCharacters.shared(text, known(i)))
			.max()
			.orElse(0);
	}

	private Whereabouts at(Place place, int count, Certainty certainty) {
		int end = Math.min(place.index() + count, this.lines.size());
		return new Whereabouts(certainty, this.lines.get(place.index()).number(), this.lines.get(end - 1).number());
	}

	private String hash(int from, int end) {
		return hash(this.lines.subList(from, end).stream().map(SourceLine::text).toList());
	}

	private String known(int index) {
		String text = this.lines.get(index).text().strip();
		if (text.length() <= KNOWN) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(KNOWN - 1)) ? KNOWN - 1 : KNOWN);
	}

	/** Index of the first line with text that has at least a number. */
	private int index(int number) {
		int from = 0;
		int end = this.lines.size();
		while (from < end) {
			int middle = (from + end) >>> 1;
			if (this.lines.get(middle).number() < number) {
				from = middle + 1;
			}
			else {
				end = middle;
			}
		}
		return from;
	}

	private record Place(int index, double likeness) {
	}

}
