package org.jinwen.web;

import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Makes the links of a page keep what the reader prefers. */
class CarryingLinkBuilder extends StandardLinkBuilder {

	/** A file of the site, such as its style sheet, has its content in its name. */
	private static final Pattern FILE = Pattern.compile("/[^/?#]+\\.(?:css|js|svg)");

	/** A feed is the same for everyone. */
	private static final Pattern FEED = Pattern.compile("(?:/[^?#]+)?/feed\\.[a-z]+");

	@Override
	protected String processLink(IExpressionContext context, String link) {
		String path = path(context, link);
		if (!path.startsWith("/") || FILE.matcher(path).matches()) {
			return super.processLink(context, link);
		}
		// only files are asked for their names: that is a look into the jar for every
		// link
		return (context.getVariable(Layout.NAME) instanceof Layout layout && !FEED.matcher(path).matches())
				? layout.preferences().carry(link) : link;
	}

	/** The link without the name of the application it may begin with. */
	private static String path(IExpressionContext context, String link) {
		String application = (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath()
				: null;
		return (application != null && link.startsWith(application)) ? link.substring(application.length()) : link;
	}

}
