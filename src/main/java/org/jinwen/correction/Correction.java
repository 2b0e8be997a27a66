package org.jinwen.correction;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinwen.article.Bulletin;
import org.jinwen.correction.Outcome.State;
import org.jspecify.annotations.Nullable;

/**
 * An operation of an editor on an article, made again whenever the bulletin is printed.
 */
@Entity
public class Correction {

	/** The longest reason, in characters. */
	public static final int LONGEST_REASON = 500;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
	@SequenceGenerator(name = "correction_seq", allocationSize = 1)
	private @Nullable Long id;

	/**
	 * While its bulletin is out of the paper there is none, and nobody reads the
	 * correction.
	 */
	@ManyToOne(fetch = FetchType.LAZY)
	private Bulletin bulletin;

	@SuppressWarnings("UnusedVariable") // only queried
	private @Nullable String withdrawnKey;

	private String articleId;

	@Convert(converter = StoredOperation.Column.class)
	@Column(length = Length.LONG32)
	private Operation operation;

	@Convert(converter = StoredAnchor.class)
	@Column(length = Length.LONG32)
	private Anchor anchor;

	private @Nullable String reason;

	private boolean announced;

	private String madeBy;

	private Instant madeAt;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state;

	private int line;

	@Column(length = Length.LONG32)
	private @Nullable String textNow;

	private @Nullable String takenBackBy;

	private @Nullable Instant takenBackAt;

	@Version
	private int rowVersion;

	@SuppressWarnings("NullAway.Init")
	protected Correction() {
	}

	/**
	 * A correction that was just made.
	 * @param bulletin the bulletin
	 * @param articleId address of the article on whose page it was made
	 * @param operation what is to be done
	 * @param anchor where
	 * @param note why, by whom and when
	 */
	public Correction(Bulletin bulletin, String articleId, Operation operation, Anchor anchor, EditorsNote note) {
		this.bulletin = bulletin;
		this.articleId = articleId;
		this.operation = operation;
		this.anchor = anchor;
		this.reason = note.reason();
		this.announced = note.announced();
		this.madeBy = note.by();
		this.madeAt = note.at();
		this.state = State.APPLIED;
		this.line = anchor.firstLine();
	}

	/** Takes note of what became of it; where that is as before, nothing is written. */
	public void settle(Outcome outcome) {
		this.state = outcome.state();
		this.line = outcome.line();
		this.textNow = outcome.textNow();
	}

	/** Takes it back: it stays in the list, but is not made any more. */
	public void takeBack(String by, Instant at) {
		this.state = State.TAKEN_BACK;
		this.takenBackBy = by;
		this.takenBackAt = at;
	}

	/** Makes it a correction of what stands there now. */
	public void anchor(Anchor anchor) {
		this.anchor = anchor;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Bulletin getBulletin() {
		return this.bulletin;
	}

	/** Address of the article on whose page it was made. */
	public String getArticleId() {
		return this.articleId;
	}

	public Operation getOperation() {
		return this.operation;
	}

	public Anchor getAnchor() {
		return this.anchor;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	/** Whether readers are told. */
	public boolean isAnnounced() {
		return this.announced;
	}

	public String getMadeBy() {
		return this.madeBy;
	}

	public Instant getMadeAt() {
		return this.madeAt;
	}

	public State getState() {
		return this.state;
	}

	/** First line of its place in the source now, 0 where that is gone. */
	public int getLine() {
		return this.line;
	}

	/** What stands there instead of what it corrected, {@code null} without conflict. */
	public @Nullable String getTextNow() {
		return this.textNow;
	}

	/** Who took it back, {@code null} where nobody did. */
	public @Nullable String getTakenBackBy() {
		return this.takenBackBy;
	}

	/** When it was taken back, {@code null} where it was not. */
	public @Nullable Instant getTakenBackAt() {
		return this.takenBackAt;
	}

}
