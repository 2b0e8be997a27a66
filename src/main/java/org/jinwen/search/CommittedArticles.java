package org.jinwen.search;

import java.util.function.LongConsumer;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCommitDeleteEventListener;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;
import org.jinwen.article.Article;

/** Tells which articles this process wrote, changed or removed, after the commit. */
class CommittedArticles
		implements PostCommitInsertEventListener, PostCommitUpdateEventListener, PostCommitDeleteEventListener {

	private final LongConsumer listener;

	private CommittedArticles(LongConsumer listener) {
		this.listener = listener;
	}

	/**
	 * Tells a listener from now on.
	 * @param store the store
	 * @param listener takes the key of each article, must be quick
	 */
	static void tell(SessionFactoryImplementor store, LongConsumer listener) {
		CommittedArticles committed = new CommittedArticles(listener);
		EventListenerRegistry events = store.getEventListenerRegistry();
		events.appendListeners(EventType.POST_COMMIT_INSERT, committed);
		events.appendListeners(EventType.POST_COMMIT_UPDATE, committed);
		events.appendListeners(EventType.POST_COMMIT_DELETE, committed);
	}

	@Override
	public void onPostInsert(PostInsertEvent event) {
		tell(event.getEntity(), event.getId());
	}

	@Override
	public void onPostUpdate(PostUpdateEvent event) {
		tell(event.getEntity(), event.getId());
	}

	@Override
	public void onPostDelete(PostDeleteEvent event) {
		tell(event.getEntity(), event.getId());
	}

	private void tell(Object entity, Object id) {
		if (entity instanceof Article && id instanceof Long key) {
			this.listener.accept(key);
		}
	}

	@Override
	public void onPostInsertCommitFailed(PostInsertEvent event) {
		// nothing was written
	}

	@Override
	public void onPostUpdateCommitFailed(PostUpdateEvent event) {
		// nothing was written
	}

	@Override
	public void onPostDeleteCommitFailed(PostDeleteEvent event) {
		// nothing was written
	}

	@Override
	public boolean requiresPostCommitHandling(EntityPersister persister) {
		return Article.class.equals(persister.getMappedClass());
	}

}
