package org.jinwen;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jinwen.cli.ImportCommand;
import org.jinwen.cli.JinwenCommand;
import picocli.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The newspaper: turns a folder of bulletins into pages people read. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JinwenApplication {

	/** Papers are dated by the clock of the place they are printed in. */
	static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	/**
	 * Runs a command of the jar; the newspaper goes on serving after this returns.
	 * @param arguments the command with its options, none to serve
	 */
	public static void main(String[] arguments) {
		AtomicBoolean serving = new AtomicBoolean();
		AtomicBoolean starting = new AtomicBoolean();
		JinwenCommand command = new JinwenCommand((settings) -> {
			starting.set(true);
			SpringApplication.run(JinwenApplication.class, settings);
			serving.set(true);
		});
		int exitCode = new CommandLine(command).addSubcommand(new ImportCommand(ImportingNewspaper::start))
			.setExecutionExceptionHandler((cause, failed, given) -> {
				if (!starting.get()) {
					throw cause;
				}
				// Spring Boot has said why it does not start; its stack trace would bury
				// that
				return CommandLine.ExitCode.SOFTWARE;
			})
			.execute(arguments);
		if (!serving.get()) {
			System.exit(exitCode);
		}
	}

	@Bean
	Clock clock() {
		return Clock.system(CHINA);
	}

}
