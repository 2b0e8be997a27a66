package org.jinwen.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A page as a test reads it.
 *
 * @param response with its status and headers
 * @param html its document
 */
public record HtmlPage(MockHttpServletResponse response, Document html) {

	/** Opens an address, percent-encoded as in a link. */
	public static HtmlPage open(MockMvcTester mvc, String address) {
		MockHttpServletResponse response = mvc.get()
			.uri(URI.create(address))
			.accept("text/html")
			.exchange()
			.getResponse();
		try {
			return new HtmlPage(response, Jsoup.parse(response.getContentAsString()));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text of the page between masthead and footer. */
	public String text() {
		return this.html.select("main").text();
	}

	/** The text of every element that a CSS selector finds. */
	public List<String> texts(String selector) {
		return this.html.select(selector).eachText();
	}

	/** The address of every link that a CSS selector finds. */
	public List<String> links(String selector) {
		return this.html.select(selector).eachAttr("href");
	}

}
