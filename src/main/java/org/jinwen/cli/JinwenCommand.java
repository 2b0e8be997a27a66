package org.jinwen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;

/**
 * The command of the jar: without a subcommand it serves the newspaper, as {@code serve}
 * does.
 */
@Command(name = "jinwen", mixinStandardHelpOptions = true, versionProvider = JinwenCommand.Version.class,
		subcommands = { JinwenCommand.Serve.class, ParseCommand.class },
		description = "Turns a folder of newspaper bulletins into a newspaper to read, search and trust.")
public class JinwenCommand implements Runnable {

	private final Consumer<String[]> newspaper;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	/**
	 * The command of the jar.
	 * @param newspaper starts the newspaper with the settings given, and returns when it
	 * serves
	 */
	public JinwenCommand(Consumer<String[]> newspaper) {
		this.newspaper = newspaper;
	}

	@Override
	public void run() {
		serve(this.settings);
	}

	private void serve(List<String> settings) {
		this.newspaper.accept(settings.toArray(String[]::new));
	}

	@Command(name = "serve", description = "Serves the newspaper; settings are given as --name=value.")
	static class Serve implements Runnable {

		@ParentCommand
		private JinwenCommand jinwen;

		@Unmatched
		private List<String> settings = new ArrayList<>();

		@SuppressWarnings("NullAway.Init")
		Serve() {
		}

		@Override
		public void run() {
			this.jinwen.serve(this.settings);
		}

	}

	static class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = JinwenCommand.class.getPackage().getImplementationVersion();
			return new String[] { "jinwen " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
