package org.jinwen.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.jinwen.article.Article;

/** Says what of an article stands in the index, so that the article need not know. */
class ArticleMapping implements HibernateOrmSearchMappingConfigurer {

	/** Name of the index. */
	static final String INDEX = "article";

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		TypeMappingStep article = context.programmaticMapping().type(Article.class);
		article.indexed().index(INDEX);
		article.binder((binding) -> {
			// nothing is written when an article is saved, so there is nothing to depend
			// on
			binding.dependencies().useRootOnly();
			binding.bridge(Article.class, new ArticleBridge(binding));
		});
	}

}
