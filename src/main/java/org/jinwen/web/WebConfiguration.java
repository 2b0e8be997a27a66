package org.jinwen.web;

import java.time.Duration;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Joins the parts that every page shares to Spring MVC and Thymeleaf. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class WebConfiguration implements WebMvcConfigurer {

	private static final String HASHED_FILE = "/{name:[a-z]+-[0-9a-f]{32}\\.(?:css|js|svg)}";

	WebConfiguration(SpringTemplateEngine templates) {
		templates.setLinkBuilder(new CarryingLinkBuilder());
	}

	@Bean
	LocaleResolver localeResolver(SiteSettings site) {
		return new AddressLocaleResolver(site);
	}

	@Bean
	ErrorPages errorPages(SiteSettings site, MessageSource messages, ThymeleafViewResolver views) {
		return new ErrorPages(site, messages, views);
	}

	/** A file whose name has the hash of its content never changes under that name. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(HASHED_FILE)
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/*"));
	}

}
