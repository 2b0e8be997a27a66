package org.jinwen.admin;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jinwen.web.Language;

/**
 * An entry of the audit log as the desk shows it.
 *
 * @param number its place in the log
 * @param at when, in the time of the newspaper
 * @param who who did it
 * @param kind what was done
 * @param object what it was done to
 * @param address where it came from
 */
record AuditLine(long number, ZonedDateTime at, String who, AuditEntry.Kind kind, String object, String address) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	static AuditLine of(AuditEntry entry, ZoneId zone) {
		return new AuditLine(entry.getNumber(), entry.getAt().atZone(zone), entry.getWho(), entry.getKind(),
				entry.getObject(), entry.getAddress());
	}

	/** Day and time, by the 24-hour clock. */
	public String when(Language language) {
		return language.day(this.at.toLocalDate()) + " " + TIME.format(this.at);
	}

	/** The moment as programs write it. */
	public String moment() {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(this.at.truncatedTo(ChronoUnit.SECONDS));
	}

}
