package org.jinwen.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;

/** Tells what stands at the address of an article, also while an import changes it. */
public class ArticleAddresses {

	private static final Pattern PUBLIC_ID = Pattern.compile("[0-9a-z]{12}");

	private final Articles articles;

	private final RetiredAddresses retired;

	public ArticleAddresses(Articles articles, RetiredAddresses retired) {
		this.articles = articles;
		this.retired = retired;
	}

	/**
	 * Answers with the article at an address, or with the address it moved to.
	 * @param publicId the address
	 * @param there answers if there is an article
	 * @param moved answers if there is none any more, from the address that took its
	 * place
	 * @return the answer
	 * @throws PageNotFoundException if there never was an article
	 * @throws WithdrawnException if it is gone for good
	 */
	public <T> T at(String publicId, Function<Article, T> there, Function<String, T> moved) {
		if (!PUBLIC_ID.matcher(publicId).matches()) {
			throw new PageNotFoundException("article " + publicId);
		}
		Optional<Article> article = this.articles.findByPublicId(publicId);
		if (article.isEmpty()) {
			Optional<RetiredAddress> gone = this.retired.findByPublicId(publicId);
			if (gone.isPresent()) {
				return moved.apply(successor(gone.get()));
			}
			// between the two questions an import may have brought it back
			article = this.articles.findByPublicId(publicId);
		}
		return there.apply(article.orElseThrow(() -> new PageNotFoundException("article " + publicId)));
	}

	private static String successor(RetiredAddress gone) {
		String successor = gone.getSuccessor();
		if (successor == null) {
			throw new WithdrawnException(gone.getPublicId());
		}
		return successor;
	}

}
