package org.jinwen.article;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

import org.springframework.beans.factory.ObjectProvider;

/** Raises the content version with every change of an entity that pages are made of. */
class ContentListener {

	private final ObjectProvider<ContentVersion> version;

	/** Where nobody keeps pages, as in a test of the store alone, there is no version. */
	ContentListener(ObjectProvider<ContentVersion> version) {
		this.version = version;
	}

	@PostPersist
	@PostUpdate
	@PostRemove
	void changed(Object entity) {
		this.version.ifAvailable(ContentVersion::raise);
	}

}
