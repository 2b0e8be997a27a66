package org.jinwen.article;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Raises the content version with every change of an entity that pages are made of. */
class ContentListener {

	private final ContentVersion version;

	ContentListener(ContentVersion version) {
		this.version = version;
	}

	@PostPersist
	@PostUpdate
	@PostRemove
	void changed(Object entity) {
		this.version.raise();
	}

}
