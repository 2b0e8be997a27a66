package org.jinwen.admin;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Notes who did what at the desk, when and from where. Entries are only ever added, and
 * each one vouches for the one before it.
 */
@Component
class AuditLog {

	private static final int SLICE = 1000;

	private final AuditEntries entries;

	private final EntityManager store;

	private final Clock clock;

	AuditLog(AuditEntries entries, EntityManager store, Clock clock) {
		this.entries = entries;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Notes what the editor of this request does. Inside a transaction it is noted if and
	 * only if the transaction is kept; let it come last there, for entries wait for each
	 * other.
	 * @param kind what is done
	 * @param object what it is done to, in words that still tell when the thing is gone:
	 * {@code "a1b2c3d4e5f6 headline: 旧题 → 新题"}
	 */
	@Transactional
	public void record(AuditEntry.Kind kind, String object) {
		Authentication editor = SecurityContextHolder.getContext().getAuthentication();
		if (editor == null) {
			throw new IllegalStateException("Nobody is signed in who could have done " + kind);
		}
		String address = (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : "";
		record(editor.getName(), address, kind, object);
	}

	/**
	 * Notes what somebody who is signed in does with files, if with any.
	 * @param kind what is done
	 * @param names the files
	 */
	@Transactional
	public void recordFiles(AuditEntry.Kind kind, List<String> names) {
		if (!names.isEmpty()) {
			record(kind, "%d: %s".formatted(names.size(), String.join(", ", names)));
		}
	}

	/**
	 * Notes what somebody does or tries.
	 * @param who the name
	 * @param address the network address, empty where there is none
	 * @param kind what is done
	 * @param object what it is done to, may be empty
	 */
	@Transactional
	public void record(String who, String address, AuditEntry.Kind kind, String object) {
		this.store.persist(this.entries.lockHead().next(this.clock.instant(), who, kind, object, address));
	}

	/**
	 * Checks every entry against the one before it.
	 * @return number of the first entry that is not as it was written, or is missing;
	 * empty if the log is whole
	 */
	@Transactional(readOnly = true)
	public OptionalLong firstBroken() {
		AuditHead head = this.entries.head();
		String hash = "";
		long checked = 0;
		while (checked < head.getEntries()) {
			Limit slice = Limit.of((int) Math.min(SLICE, head.getEntries() - checked));
			List<AuditEntry> next = this.entries.findByNumberGreaterThanOrderByNumber(checked, slice);
			if (next.isEmpty()) {
				return OptionalLong.of(checked + 1);
			}
			for (AuditEntry entry : next) {
				if (entry.getNumber() != checked + 1 || !entry.follows(hash)) {
					return OptionalLong.of(checked + 1);
				}
				checked++;
				hash = entry.getHash();
			}
			this.store.clear();
		}
		return hash.equals(head.getHash()) ? OptionalLong.empty() : OptionalLong.of(checked);
	}

}
