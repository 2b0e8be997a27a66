package org.jinwen;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The newspaper: turns a folder of bulletins into pages people read. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JinwenApplication {

	/** Papers are dated by the clock of the place they are printed in. */
	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	public static void main(String[] args) {
		SpringApplication.run(JinwenApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.system(CHINA);
	}

}
