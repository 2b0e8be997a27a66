package org.jinwen.search;

import java.util.List;
import java.util.Map;

/**
 * What lies between store and index.
 *
 * @param outdated keys of the articles that are missing in the index or stand there in
 * another version
 * @param gone keys that stand in the index only
 */
record Gap(List<Long> outdated, List<Long> gone) {

	Gap {
		outdated = List.copyOf(outdated);
		gone = List.copyOf(gone);
	}

	/**
	 * Compares the two.
	 * @param stored versions of the articles in the store, by key
	 * @param indexed versions of the articles in the index, by key
	 */
	static Gap between(Map<Long, Integer> stored, Map<Long, Integer> indexed) {
		return new Gap(stored.entrySet()
			.stream()
			.filter((article) -> !article.getValue().equals(indexed.get(article.getKey())))
			.map(Map.Entry::getKey)
			.sorted()
			.toList(), indexed.keySet().stream().filter((key) -> !stored.containsKey(key)).toList());
	}

	int size() {
		return this.outdated.size() + this.gone.size();
	}

}
