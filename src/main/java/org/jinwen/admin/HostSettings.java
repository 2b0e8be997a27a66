package org.jinwen.admin;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names of the machine that the newspaper is read at.
 *
 * @param hosts names that a request may ask for, without port; empty for any
 */
@ConfigurationProperties("jinwen.site")
record HostSettings(@DefaultValue Set<String> hosts) {

	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");

	HostSettings {
		hosts.forEach((host) -> {
			if (!HOST.matcher(host).matches()) {
				throw new IllegalArgumentException(
						"jinwen.site.hosts must hold names like news.example, without port, but has " + host);
			}
		});
		hosts = hosts.stream().map((host) -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a request may ask for a name. */
	boolean allow(@Nullable String host) {
		return this.hosts.isEmpty() || (host != null && this.hosts.contains(host.toLowerCase(Locale.ROOT)));
	}

}
