package org.jinwen.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jinwen.article.Folding;
import org.jinwen.correction.PairsOfCharacters;

/**
 * Tells which articles of a new reading of a bulletin are which stored ones, so that they
 * keep their addresses: first those that open with the same words, then those that are
 * recognisably the same by headline and lead.
 */
final class Reconciliation {

	/**
	 * Two texts share at least this part of their character pairs if they are the same
	 * article edited.
	 */
	private static final double RECOGNISABLE = 0.4;

	/** How much of an article its lead is, in characters. */
	private static final int LEAD = 200;

	private Reconciliation() {
	}

	/**
	 * Pairs readings with stored articles.
	 * @param readings what is printed now, in the order of the page
	 * @param stored what was printed before, in the order of the page
	 * @return index of the reading to index of the stored article; those in no pair are
	 * new or removed
	 */
	static Map<Integer, Integer> pair(List<Words> readings, List<Words> stored) {
		Map<Integer, Integer> pairs = new LinkedHashMap<>();
		Set<Integer> taken = new HashSet<>();
		pairInOrder(readings, stored, pairs, taken, (reading, before) -> reading.body().equals(before.body()));
		pairInOrder(readings, stored, pairs, taken, (reading, before) -> reading.opening().equals(before.opening()));
		pairMostAlike(readings, stored, pairs, taken);
		return pairs;
	}

	private static void pairInOrder(List<Words> readings, List<Words> stored, Map<Integer, Integer> pairs,
			Set<Integer> taken, BiPredicate<Words, Words> same) {
		for (int reading = 0; reading < readings.size(); reading++) {
			for (int before = 0; before < stored.size() && !pairs.containsKey(reading); before++) {
				if (!taken.contains(before) && same.test(readings.get(reading), stored.get(before))) {
					pairs.put(reading, before);
					taken.add(before);
				}
			}
		}
	}

	private static void pairMostAlike(List<Words> readings, List<Words> stored, Map<Integer, Integer> pairs,
			Set<Integer> taken) {
		List<Candidate> candidates = new ArrayList<>();
		for (int reading = 0; reading < readings.size(); reading++) {
			for (int before = 0; before < stored.size(); before++) {
				if (!pairs.containsKey(reading) && !taken.contains(before)) {
					candidates.add(new Candidate(reading, before,
							readings.get(reading).pairs().shared(stored.get(before).pairs())));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
		for (Candidate candidate : candidates) {
			if (candidate.likeness() >= RECOGNISABLE && !pairs.containsKey(candidate.reading())
					&& taken.add(candidate.stored())) {
				pairs.put(candidate.reading(), candidate.stored());
			}
		}
	}

	/**
	 * The words of an article by which it is recognised.
	 *
	 * @param body folded body
	 * @param opening its first {@value #LEAD} characters
	 * @param pairs those of headline and lead
	 */
	record Words(String body, String opening, PairsOfCharacters pairs) {

		/**
		 * The characters an address is derived from, and so what an article opens with.
		 */
		private static final int OPENING = 40;

		/** Fewer characters are found in any article. */
		private static final int TELLING = 12;

		static Words of(String headline, String body) {
			String words = letters(body);
			return new Words(words, words.substring(0, Math.min(OPENING, words.length())),
					PairsOfCharacters.of(letters(headline) + " " + words.substring(0, Math.min(LEAD, words.length()))));
		}

		/** Whether an article goes on with what another one opened with. */
		boolean takesIn(Words other) {
			return other.opening().length() >= TELLING && this.body.contains(other.opening());
		}

		private static String letters(String text) {
			return Folding.fold(text)
				.codePoints()
				.filter(Character::isLetterOrDigit)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
		}

	}

	private record Candidate(int reading, int stored, double likeness) {
	}

}
