package org.jinwen.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the operator chose for the whole site.
 *
 * @param name name of the newspaper, in the masthead and in titles
 * @param language language of the pages whose address names none
 * @param url where everyone finds the site, such as {@code https://news.example}; where
 * it is not said, absolute addresses name the host that the request was sent to
 */
@Validated
@ConfigurationProperties("jinwen.site")
public record SiteSettings(@NotBlank @DefaultValue("晋闻") String name, @DefaultValue("zh-CN") Language language,
		@Nullable URI url) {

	public SiteSettings {
		if (url != null && !(url.toString().matches("https?://[^?#]+") && url.getHost() != null)) {
			throw new IllegalArgumentException("jinwen.site.url must be like https://news.example, but it is " + url);
		}
		url = (url != null) ? URI.create(url.toString().replaceAll("/+$", "")) : null;
	}

	/** What absolute addresses begin with; an address of the site follows. */
	public String base(HttpServletRequest request) {
		if (this.url != null) {
			return this.url.toString();
		}
		int usual = request.isSecure() ? 443 : 80;
		String port = (request.getServerPort() == usual) ? "" : ":" + request.getServerPort();
		return request.getScheme() + "://" + request.getServerName() + port + request.getContextPath();
	}

}
