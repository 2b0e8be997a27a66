package org.jinwen.ingest;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What a run made of a bulletin, kept so that it can be shown and undone. */
@Entity
public class BulletinChange {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulletin_change_seq")
	@SequenceGenerator(name = "bulletin_change_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@SuppressWarnings("UnusedVariable") // only queried
	private ImportRun run;

	private int position;

	private String bulletinKey;

	@Column(length = Length.LONG32)
	private @Nullable String was;

	@Column(length = Length.LONG32)
	private @Nullable String became;

	private @Nullable String becameHash;

	@SuppressWarnings("UnusedVariable") // only queried
	private @Nullable Long undoneBy;

	@SuppressWarnings("NullAway.Init")
	protected BulletinChange() {
	}

	/**
	 * Keeps what a run made of a bulletin.
	 * @param run the run
	 * @param position place of the file in its report
	 * @param edit what became of the bulletin
	 */
	BulletinChange(ImportRun run, int position, BulletinEdit edit) {
		this.run = run;
		this.position = position;
		this.bulletinKey = edit.key();
		this.was = (edit.was() != null) ? edit.was().toJson() : null;
		this.becameHash = (edit.became() != null) ? edit.became().hash() : null;
		// what is wholly new or gone has nothing to be compared with
		this.became = (edit.was() != null && edit.became() != null) ? edit.became().toJson() : null;
	}

	void undone(ImportRun by) {
		this.undoneBy = by.getId();
	}

	int getPosition() {
		return this.position;
	}

	/** Key of the bulletin after the run, before it where it is gone. */
	String getBulletinKey() {
		return this.bulletinKey;
	}

	/** The bulletin before the run, empty if there was none. */
	public Optional<PrintedBulletin> getWas() {
		return Optional.ofNullable(this.was).map(PrintedBulletin::parse);
	}

	/** The bulletin after the run, empty if it was new or is gone. */
	public Optional<PrintedBulletin> getBecame() {
		return Optional.ofNullable(this.became).map(PrintedBulletin::parse);
	}

	/** {@link PrintedBulletin#hash()} of the bulletin after the run, if it was there. */
	Optional<String> getBecameHash() {
		return Optional.ofNullable(this.becameHash);
	}

}
