package org.jinwen.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The page that says what went wrong, and a plain one in its place where even that cannot
 * be drawn.
 */
class ErrorView implements View {

	private static final Logger LOGGER = LoggerFactory.getLogger(ErrorView.class);

	private static final String PLAIN = """
			<!doctype html>
			<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
			<title>%1$d</title>
			<h1>%1$d</h1>
			<p>这一页暂时无法显示，请稍后再试。</p>
			<p lang="en">This page cannot be shown just now. Please try again later.</p>
			<p><a href="%2$s/">↩</a></p>
			</html>
			""";

	private final ViewResolver views;

	private final HttpHeaders headers;

	ErrorView(ViewResolver views, HttpHeaders headers) {
		this.views = views;
		this.headers = headers;
	}

	@Override
	public String getContentType() {
		return MediaType.TEXT_HTML_VALUE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		this.headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		try {
			Locale locale = RequestContextUtils.getLocale(request);
			View view = this.views.resolveViewName("error/error", locale);
			if (view == null) {
				throw new IllegalStateException("No view error/error");
			}
			view.render(model, request, response);
		}
		catch (Exception ex) {
			LOGGER.error("The error page itself cannot be drawn", ex);
			response.resetBuffer();
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.getWriter().write(PLAIN.formatted(response.getStatus(), request.getContextPath()));
		}
	}

}
