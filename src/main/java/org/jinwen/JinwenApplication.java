package org.jinwen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The newspaper: turns a folder of bulletins into pages people read. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JinwenApplication {

	public static void main(String[] args) {
		SpringApplication.run(JinwenApplication.class, args);
	}

}
