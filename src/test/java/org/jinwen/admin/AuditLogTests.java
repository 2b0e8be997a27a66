package org.jinwen.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DataJpaTest(showSql = false)
class AuditLogTests {

	private static final Instant NOW = Instant.parse("2026-11-25T01:02:03.123456789Z");

	@Autowired
	private AuditEntries entries;

	@Autowired
	private EntityManager store;

	@Autowired
	private JdbcTemplate database;

	private AuditLog log;

	@BeforeEach
	void open() {
		this.log = new AuditLog(this.entries, this.store, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@Test
	@WithMockUser("lin")
	void notesWhoDidWhatFromWhere() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("192.0.2.7");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		try {
			this.log.record(AuditEntry.Kind.CORRECTED, "a1b2c3d4e5f6 旧题 → 新题");
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
		assertThat(all()).singleElement().satisfies((entry) -> {
			assertThat(entry.getNumber()).isEqualTo(1);
			assertThat(entry.getWho()).isEqualTo("lin");
			assertThat(entry.getKind()).isEqualTo(AuditEntry.Kind.CORRECTED);
			assertThat(entry.getObject()).isEqualTo("a1b2c3d4e5f6 旧题 → 新题");
			assertThat(entry.getAddress()).isEqualTo("192.0.2.7");
			assertThat(entry.getAt()).isEqualTo("2026-11-25T01:02:03.123456Z");
		});
	}

	@Test
	void knowsNothingThatNobodyDid() {
		assertThatIllegalStateException().isThrownBy(() -> this.log.record(AuditEntry.Kind.MERGED, ""));
	}

	/** L1: a name that would begin a line of its own. */
	@Test
	void keepsEveryEntryOnOneLine() {
		this.log.record("lin\r\n2026-11-25 admin", "192.0.2.7\n", AuditEntry.Kind.SIGN_IN_REFUSED,
				"a\u0000b\u001b[31m\u202ec");
		assertThat(all()).singleElement().satisfies((entry) -> {
			assertThat(entry.getWho()).isEqualTo("lin[U+000D][U+000A]2026-11-25 admin");
			assertThat(entry.getAddress()).isEqualTo("192.0.2.7[U+000A]");
			assertThat(entry.getObject()).isEqualTo("a[U+0000]b[U+001B][31m[U+202E]c");
		});
		assertThat(this.log.firstBroken()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "闻", "\u0000", "\uD842\uDFB7" })
	void cutsWhatIsTooLong(String character) {
		this.log.record(character.repeat(9999), character.repeat(9999), AuditEntry.Kind.SIGN_IN_REFUSED,
				character.repeat(9999));
		assertThat(all()).singleElement().satisfies((entry) -> {
			assertThat(entry.getWho()).hasSizeLessThanOrEqualTo(100);
			assertThat(entry.getObject()).hasSizeBetween(400, 500);
		});
		assertThat(this.log.firstBroken()).isEmpty();
	}

	@Test
	void isWholeAsLongAsNobodyTouchesIt() {
		assertThat(this.log.firstBroken()).isEmpty();
		for (int i = 1; i <= 2500; i++) {
			this.log.record("lin", "", AuditEntry.Kind.CORRECTED, "article " + i);
			this.store.flush();
			this.store.clear();
		}
		assertThat(this.log.firstBroken()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set who = 'wu' where number = 3",
			"update audit_entry set object = '' where number = 3",
			"update audit_entry set at = at + interval '1' second where number = 3",
			"update audit_entry set hash = 'f' where number = 3", "delete from audit_entry where number = 3",
			"update audit_entry set number = 6 where number = 3" })
	void tellsTheFirstEntryThatSomebodyTouched(String touch) {
		fiveEntries();
		assertThat(this.database.update(touch)).isOne();
		assertThat(this.log.firstBroken()).hasValue(3);
	}

	@Test
	void missesEntriesTakenFromTheEnd() {
		fiveEntries();
		this.database.update("delete from audit_entry where number >= 4");
		assertThat(this.log.firstBroken()).hasValue(4);
	}

	@Test
	void noticesALastEntryWrittenAnew() {
		fiveEntries();
		this.database.update("update audit_head set hash = 'f'");
		assertThat(this.log.firstBroken()).hasValue(5);
	}

	private void fiveEntries() {
		for (int i = 1; i <= 5; i++) {
			this.log.record("lin", "192.0.2.7", AuditEntry.Kind.CORRECTED, "article " + i);
		}
		this.store.flush();
		this.store.clear();
	}

	private List<AuditEntry> all() {
		this.store.flush();
		this.store.clear();
		return this.entries.findByNumberGreaterThanOrderByNumber(0, Limit.of(10));
	}

}
