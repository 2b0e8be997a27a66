package org.jinwen.gazetteer;

import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The place the newspaper is made in.
 *
 * @param home its name: what 我市 means in bulletins that do not say it themselves, and the
 * province of the map; none where it is blank
 * @param map whether there is a map on the page of the places
 */
@ConfigurationProperties("jinwen.site")
public record SiteHome(@DefaultValue("") String home, @DefaultValue("true") boolean map) {

	public SiteHome {
		if (!home.isBlank() && Gazetteer.ofChina().named(home.strip()).isEmpty()) {
			throw new IllegalArgumentException(
					"jinwen.site.home must name one place in China, such as 太原市, but it is " + home);
		}
	}

	/** The division it is. */
	public Optional<Division> division() {
		return Gazetteer.ofChina().named(this.home.strip());
	}

}
