package org.jinwen.search;

import java.util.Map;

import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.schema.management.SchemaManagementStrategyName;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Joins Hibernate Search to the store. A property under
 * {@code spring.jpa.properties.hibernate.search} goes before what is set here, so another
 * backend is a matter of settings.
 */
@Component
class IndexSetup implements HibernatePropertiesCustomizer {

	private static final String BACKEND_TYPE = BackendSettings.backendKey(BackendSettings.TYPE);

	private static final String LUCENE = "lucene";

	private final SearchSettings settings;

	private final IndexFolder folder;

	private volatile boolean on;

	IndexSetup(SearchSettings settings, IndexFolder folder) {
		this.settings = settings;
		this.folder = folder;
	}

	@Override
	public void customize(Map<String, Object> properties) {
		boolean embedded = LUCENE.equals(properties.getOrDefault(BACKEND_TYPE, LUCENE));
		this.on = this.settings.enabled() && (!embedded || this.folder.prepare());
		properties.put(HibernateOrmMapperSettings.ENABLED, this.on);
		if (!this.on) {
			return;
		}
		properties.putIfAbsent(BACKEND_TYPE, LUCENE);
		if (embedded) {
			properties.putIfAbsent(BackendSettings.backendKey(LuceneIndexSettings.DIRECTORY_ROOT),
					this.folder.current().toString());
			properties.putIfAbsent(BackendSettings.backendKey(LuceneBackendSettings.LUCENE_VERSION), Version.LATEST);
		}
		else {
			this.folder.leave();
		}
		properties.put(HibernateOrmMapperSettings.MAPPING_CONFIGURER, new ArticleMapping());
		properties.put(HibernateOrmMapperSettings.MAPPING_PROCESS_ANNOTATIONS, false);
		// the keeper copies articles after their commit: a save must not fail with the
		// index
		properties.put(HibernateOrmMapperSettings.INDEXING_LISTENERS_ENABLED, false);
		// nor must the start fail with it
		properties.put(HibernateOrmMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, SchemaManagementStrategyName.NONE);
	}

	/** Whether there is to be an index. */
	boolean isOn() {
		return this.on;
	}

}
