package org.jinwen.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How finished pages are kept.
 *
 * @param memory how much memory they may take; none are kept where it is 0
 */
@ConfigurationProperties("jinwen.pages")
record PageSettings(@DefaultValue("64MB") DataSize memory) {

	PageSettings {
		if (memory.isNegative()) {
			throw new IllegalArgumentException("jinwen.pages.memory must not be negative, but it is " + memory);
		}
	}

}
