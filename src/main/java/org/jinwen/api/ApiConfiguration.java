package org.jinwen.api;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.jinwen.web.SiteSettings;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the description of the API whose it is. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	OpenAPI openApi(SiteSettings site, MessageSource messages) {
		OpenAPI api = new OpenAPI().info(new Info().title(site.name())
			.version("1")
			.description(messages.getMessage("api.about", new Object[] { site.name() }, site.language().locale())));
		if (site.url() != null) {
			api.setServers(List.of(new Server().url(site.url().toString())));
		}
		return api;
	}

}
