package org.jinwen.web;

import org.jinwen.article.ContentVersion;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the finished pages before everything else, Spring Security too. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(PageSettings.class)
class FinishedPagesConfiguration {

	/** Spring Security stands at -100. */
	private static final int BEFORE_SECURITY = -110;

	@Bean
	FilterRegistrationBean<FinishedPages> finishedPages(ContentVersion version, SiteSettings site,
			PageSettings settings) {
		FilterRegistrationBean<FinishedPages> filter = new FilterRegistrationBean<>(
				new FinishedPages(version, site, settings.memory()));
		filter.setOrder(BEFORE_SECURITY);
		return filter;
	}

	@Bean
	ContentWatch contentWatch(ContentVersion version) {
		return new ContentWatch(version);
	}

}
