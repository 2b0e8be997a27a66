package org.jinwen.web;

import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Makes the links of a page keep what the reader prefers. */
class CarryingLinkBuilder extends StandardLinkBuilder {

	/**
	 * A file of the site, such as its style sheet or a feed, is the same for everyone.
	 */
	private static final Pattern FILE = Pattern.compile("/[^/?#]+\\.[a-z]+|/[^?#]+/feed\\.[a-z]+");

	@Override
	protected String processLink(IExpressionContext context, String link) {
		if (!isPage(context, link)) {
			return super.processLink(context, link);
		}
		// nobody is asked for its name by content: that is a look into the jar for every
		// link
		return (context.getVariable(Layout.NAME) instanceof Layout layout) ? layout.preferences().carry(link) : link;
	}

	private static boolean isPage(IExpressionContext context, String link) {
		String application = (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath()
				: null;
		String path = (application != null && link.startsWith(application)) ? link.substring(application.length())
				: link;
		return path.startsWith("/") && !FILE.matcher(path).matches();
	}

}
