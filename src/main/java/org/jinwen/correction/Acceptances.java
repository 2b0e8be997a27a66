package org.jinwen.correction;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** What editors accepted. */
public interface Acceptances extends Repository<Acceptance, String> {

	/** What was accepted of some articles. */
	List<Acceptance> findByArticleIdIn(Collection<String> articleIds);

	/** Keeps an acceptance, in place of an earlier one of the same article. */
	Acceptance save(Acceptance acceptance);

}
