package org.jinwen;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The newspaper without its pages and its index, for a command that imports and ends. It
 * logs nothing unless told so.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX,
		pattern = "org\\.jinwen\\.((admin|api|feed|reading|search|web)\\..*|JinwenApplication)"))
class ImportingNewspaper {

	/**
	 * Starts it.
	 * @param settings each as {@code --name=value}
	 */
	static ConfigurableApplicationContext start(String[] settings) {
		SpringApplication newspaper = new SpringApplication(ImportingNewspaper.class);
		newspaper.setWebApplicationType(WebApplicationType.NONE);
		String[] all = Arrays.copyOf(settings, settings.length + 2);
		all[settings.length] = "--jinwen.seeds.import-at-start=never";
		all[settings.length + 1] = "--jinwen.seeds.watch=false";
		newspaper.setDefaultProperties(Map.of("logging.level.root", "off"));
		return newspaper.run(all);
	}

	@Bean
	Clock clock() {
		return Clock.system(JinwenApplication.CHINA);
	}

}
