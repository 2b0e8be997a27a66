package org.jinwen.admin;

import java.io.IOException;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Who may ask for what: the desk needs a sign-in and a role, the public addresses are
 * open to everyone and know no session, anything else is not there.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final int BCRYPT_STRENGTH = 12;

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
	}

	/** The ways a request can go. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	static class Ways {

		private final SecurityHeaders headers = new SecurityHeaders();

		/** Tells whether a name and a password belong together; it takes its time. */
		@Bean
		AuthenticationManager signIn(DeskAccounts accounts, PasswordEncoder encoder) {
			DaoAuthenticationProvider door = new DaoAuthenticationProvider(accounts);
			door.setPasswordEncoder(encoder);
			return new ThrottledSignIn(new ProviderManager(door), Ticker.systemTicker());
		}

		@Bean
		@Order(1)
		SecurityFilterChain desk(HttpSecurity http, AuthenticationManager signIn, DeskAccounts accounts, AuditLog log) {
			HttpSessionRequestCache asked = new HttpSessionRequestCache();
			WayToTheDesk way = new WayToTheDesk(asked, log);
			return http.securityMatcher("/admin/**", "/sign-in", "/sign-out")
				.authenticationManager(signIn)
				.addFilterAfter(new SessionsOfChangedAccounts(accounts), SecurityContextHolderFilter.class)
				.addFilterAfter(new HandedOutPasswords(), SessionsOfChangedAccounts.class)
				.addFilterBefore(new UploadGate(), CsrfFilter.class)
				.authorizeHttpRequests(Ways::rights)
				.requestCache((cache) -> cache.requestCache(asked))
				.formLogin((form) -> form.loginPage("/sign-in").successHandler(way).failureHandler(way))
				.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessHandler(way))
				.headers((headers) -> headers.defaultsDisabled()
					.addHeaderWriter(this.headers)
					.addHeaderWriter(new CacheControlHeadersWriter()))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain everythingElse(HttpSecurity http) {
			return http.addFilterBefore(new UploadGate(), CsrfFilter.class)
				.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
					.permitAll()
					.requestMatchers(PublicAddresses.READ)
					.permitAll()
					.anyRequest()
					.denyAll())
				.exceptionHandling((refused) -> refused
					.authenticationEntryPoint((request, response, cause) -> refuse(request, response))
					.accessDeniedHandler((request, response, cause) -> refuse(request, response)))
				.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.requestCache(AbstractHttpConfigurer::disable)
				// nothing here can be changed, so there is nothing to forge
				.csrf(AbstractHttpConfigurer::disable)
				.logout(AbstractHttpConfigurer::disable)
				// public pages say themselves how long they may be kept
				.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(this.headers))
				.build();
		}

		/**
		 * Everybody at the desk may look, editors may also do; the accounts are for
		 * admins, the log is for those who are not in it every day.
		 */
		private static void rights(
				AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
			String admin = Account.Role.ADMIN.name();
			String editor = Account.Role.EDITOR.name();
			String auditor = Account.Role.AUDITOR.name();
			requests.requestMatchers("/sign-in", "/sign-out")
				.permitAll()
				.requestMatchers(DeskAddresses.PEOPLE + "/**")
				.hasRole(admin)
				.requestMatchers(DeskAddresses.LOG + "/**")
				.hasAnyRole(admin, auditor)
				.requestMatchers(DeskAddresses.PASSWORD)
				.hasAnyRole(admin, editor, auditor)
				.requestMatchers(HttpMethod.GET, "/**")
				.hasAnyRole(admin, editor, auditor)
				.requestMatchers(HttpMethod.HEAD, "/**")
				.hasAnyRole(admin, editor, auditor)
				.anyRequest()
				.hasAnyRole(admin, editor);
		}

		/**
		 * For addresses like {@code //admin} and {@code /admin;x}, which enter no chain.
		 */
		@Bean
		RequestRejectedHandler rejected() {
			return (request, response, cause) -> {
				this.headers.writeHeaders(request, response);
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			};
		}

		/** What nobody may ask for is not there, so nobody learns what else there is. */
		private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
			if (PublicAddresses.isMisused(request)) {
				response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
				response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			}
			else {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
			}
		}

	}

}
