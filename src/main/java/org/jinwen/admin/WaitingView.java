package org.jinwen.admin;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jinwen.ingest.Inbox;
import org.jinwen.web.Language;

/**
 * Files that wait for a decision, as the desk shows them.
 *
 * @param address where it is decided
 * @param files how many
 * @param at when the first of them came, in the time of the newspaper
 */
record WaitingView(String address, int files, ZonedDateTime at) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	static WaitingView of(Inbox.Waiting waiting, ZoneId zone) {
		return new WaitingView(DeskAddresses.upload(waiting.batch()), waiting.files(), waiting.since().atZone(zone));
	}

	/** Day and time since when they wait. */
	public String since(Language language) {
		return language.day(this.at.toLocalDate()) + " " + TIME.format(this.at);
	}

}
