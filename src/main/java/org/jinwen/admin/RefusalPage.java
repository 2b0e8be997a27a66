package org.jinwen.admin;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jinwen.web.ErrorPage;
import org.jinwen.web.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.util.HtmlUtils;

/**
 * Says in our words what Tomcat refuses before the newspaper is asked at all, such as
 * {@code %2F} in a path or a request line that is none.
 */
class RefusalPage extends ErrorReportValve {

	private static final String PAGE = """
			<!doctype html>
			<html lang="%1$s">
			<head>
			  <meta charset="utf-8">
			  <meta name="viewport" content="width=device-width, initial-scale=1">
			  <meta name="color-scheme" content="light dark">
			  <title>%4$s - %3$s</title>
			  <link rel="stylesheet" href="%2$s/site.css">
			</head>
			<body>
			<header class="mast"><div class="page"><a class="name" lang="zh-CN" href="%2$s/">%3$s</a></div></header>
			<main class="page"><div class="oops"><h1>%4$s</h1><p>%5$s</p></div></main>
			</body>
			</html>
			""";

	private final SiteSettings site;

	private final MessageSource messages;

	private final HeaderWriter headers;

	private final String contextPath;

	RefusalPage(SiteSettings site, MessageSource messages, HeaderWriter headers, String contextPath) {
		this.site = site;
		this.messages = messages;
		this.headers = headers;
		this.contextPath = contextPath;
	}

	/** Does nothing where the newspaper has answered itself. */
	@Override
	protected void report(Request request, Response response, @Nullable Throwable cause) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		AtomicBoolean heard = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, heard);
		if (heard.get()) {
			this.headers.writeHeaders(request, response);
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.setLocale(this.site.language().locale());
			write(response);
		}
	}

	private void write(Response response) {
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(page(response.getStatus()));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// whoever asked is gone
			getContainer().getLogger().debug("The refusal was not heard", ex);
		}
	}

	private String page(int status) {
		ErrorPage error = ErrorPage.of(HttpStatusCode.valueOf(status), null, this.messages, this.site.language());
		return PAGE.formatted(this.site.language().tag(), this.contextPath, HtmlUtils.htmlEscape(this.site.name()),
				HtmlUtils.htmlEscape(error.title()), HtmlUtils.htmlEscape(error.text()));
	}

}
