package org.jinwen.admin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.core.StandardHost;
import org.jinwen.web.SiteSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** What the web server itself must know to be safe. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HostSettings.class)
class ServerConfiguration {

	/**
	 * Over TLS, browsers keep a cookie of that name to this host and to TLS; without TLS
	 * they would not take it at all.
	 */
	static final String COOKIE_OVER_TLS = "__Host-jinwen";

	@Bean
	ServletContextInitializer deskCookie(SiteSettings site) {
		return (context) -> {
			if (site.url() != null && "https".equals(site.url().getScheme())) {
				context.getSessionCookieConfig().setName(COOKIE_OVER_TLS);
				context.getSessionCookieConfig().setSecure(true);
				context.getSessionCookieConfig().setPath("/");
			}
		};
	}

	@Bean
	FilterRegistrationBean<KnownHosts> knownHosts(HostSettings hosts) {
		FilterRegistrationBean<KnownHosts> filter = new FilterRegistrationBean<>(new KnownHosts(hosts));
		// not again for the page that says so
		filter.setDispatcherTypes(DispatcherType.REQUEST);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	/** Leaves the body of what was refused alone while the page is made that says so. */
	@Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
	MultipartResolver multipartResolver() {
		return new StandardServletMultipartResolver() {

			@Override
			public boolean isMultipart(HttpServletRequest request) {
				return request.getDispatcherType() == DispatcherType.REQUEST && super.isMultipart(request);
			}

		};
	}

	/** Tomcat fails whoever reads more than ten languages; no page depends on any. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> languages() {
		return (server) -> server
			.addConnectorCustomizers((connector) -> connector.setMaxLocaleCount(Integer.MAX_VALUE));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(SiteSettings site, MessageSource messages) {
		return (server) -> server.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			// Tomcat would add its own page if it does not find it
			host.setErrorReportValveClass("");
			host.getPipeline().addValve(new RefusalPage(site, messages, new SecurityHeaders(), context.getPath()));
			host.getPipeline().addValve(new BodyTurnstile());
		});
	}

}
