package org.jinwen.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jinwen.web.Addresses;
import org.jinwen.web.BadParameterException;
import org.jinwen.web.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What the audit log is narrowed to. A {@code null} component leaves that side open.
 *
 * @param who whose entries
 * @param kind which kind of entries
 * @param from the first day
 * @param to the last day
 */
record AuditFilter(@Nullable String who, AuditEntry.@Nullable Kind kind, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/** No entry is older or younger, and every database can say it. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(9000, 1, 1);

	static AuditFilter of(Parameters parameters) {
		LocalDate from = parameters.day("from");
		LocalDate to = parameters.day("to");
		if (from != null && to != null && from.isAfter(to)) {
			throw new BadParameterException("from", from.toString(), "order", to.toString());
		}
		return new AuditFilter(parameters.text("who"), parameters.choice("kind", AuditEntry.Kind.class), from, to);
	}

	/** The entries that pass, newest first. */
	Page<AuditEntry> page(AuditEntries entries, ZoneId zone, Pageable page) {
		return entries.find(this.who == null, name(), kinds(), start(zone), end(zone), Long.MAX_VALUE, page);
	}

	/** The entries that pass and come before a number, newest first. */
	List<AuditEntry> before(long number, AuditEntries entries, ZoneId zone, Limit most) {
		return entries.list(this.who == null, name(), kinds(), start(zone), end(zone), number, most);
	}

	private String name() {
		return (this.who != null) ? this.who : "";
	}

	private Set<AuditEntry.Kind> kinds() {
		return (this.kind != null) ? EnumSet.of(this.kind) : EnumSet.allOf(AuditEntry.Kind.class);
	}

	private Instant start(ZoneId zone) {
		LocalDate day = (this.from != null && this.from.isAfter(FIRST_DAY)) ? this.from : FIRST_DAY;
		return day.atStartOfDay(zone).toInstant();
	}

	private Instant end(ZoneId zone) {
		LocalDate day = (this.to != null && this.to.isBefore(LAST_DAY)) ? this.to : LAST_DAY;
		return day.plusDays(1).atStartOfDay(zone).toInstant();
	}

	/** An address with what it is narrowed to. */
	public String at(String address) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		parameters.put("who", this.who);
		parameters.put("kind", this.kind);
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		parameters.values().removeIf((value) -> value == null);
		return Addresses.query(address, parameters);
	}

}
