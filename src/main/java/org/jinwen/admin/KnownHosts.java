package org.jinwen.admin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;

/** Turns away what asks for a host that is not this one, before any page is looked up. */
class KnownHosts extends HttpFilter {

	private static final long serialVersionUID = 1L;

	private final transient HostSettings hosts;

	private final transient HeaderWriter headers = new SecurityHeaders();

	KnownHosts(HostSettings hosts) {
		this.hosts = hosts;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (this.hosts.allow(request.getServerName())) {
			chain.doFilter(request, response);
		}
		else {
			this.headers.writeHeaders(request, response);
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

}
