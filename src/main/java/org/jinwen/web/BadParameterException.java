package org.jinwen.web;

import java.io.Serial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An address has a parameter that cannot be understood. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class BadParameterException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private static final int QUOTED = 60;

	private final String parameter;

	private final String value;

	private final String reason;

	private final String expected;

	/**
	 * Refuses a parameter.
	 * @param parameter its name
	 * @param value what was given
	 * @param reason what is wrong with it: the end of a message key that begins with
	 * {@code parameter.}
	 * @param expected what the message says would be right, may be empty
	 */
	public BadParameterException(String parameter, String value, String reason, String expected) {
		super("%s: %s (%s)".formatted(parameter, reason, quote(value)));
		this.parameter = parameter;
		this.value = quote(value);
		this.reason = reason;
		this.expected = expected;
	}

	/** Name of the parameter. */
	public String getParameter() {
		return this.parameter;
	}

	/** Key of the message that says what is wrong. */
	String getMessageKey() {
		return "parameter." + this.reason;
	}

	/** What that message quotes: name, value and what would be right. */
	Object[] getMessageArguments() {
		return new Object[] { this.parameter, this.value, this.expected };
	}

	private static String quote(String value) {
		String printable = value.replaceAll("\\p{C}", "\uFFFD");
		return (printable.codePointCount(0, printable.length()) <= QUOTED) ? printable
				: printable.substring(0, printable.offsetByCodePoints(0, QUOTED)) + "…";
	}

}
