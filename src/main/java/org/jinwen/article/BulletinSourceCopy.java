package org.jinwen.article;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a bulletin as they were received once, and what the parser made of them.
 */
@Entity
@Table(name = "bulletin_source")
public class BulletinSourceCopy {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulletin_source_seq")
	@SequenceGenerator(name = "bulletin_source_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Bulletin bulletin;

	private String sha256;

	@JdbcTypeCode(SqlTypes.LONG32VARBINARY)
	private byte[] bytes;

	private Instant receivedAt;

	private String parserVersion;

	@Column(length = Length.LONG32)
	private String parseResult;

	@SuppressWarnings("NullAway.Init")
	protected BulletinSourceCopy() {
	}

	/**
	 * Keeps bytes that were not received before.
	 * @param bulletin whose they are
	 * @param bytes as received
	 * @param receivedAt when
	 * @param parseResult what the parser made of them, as one JSON document
	 */
	public BulletinSourceCopy(Bulletin bulletin, byte[] bytes, Instant receivedAt, String parseResult) {
		this(bulletin, bulletin.getSha256(), bytes, receivedAt, bulletin.getParserVersion(), parseResult);
	}

	/**
	 * Keeps bytes again that were kept elsewhere for a while.
	 * @param bulletin whose they are
	 * @param sha256 of the bytes
	 * @param bytes as received
	 * @param receivedAt when
	 * @param parserVersion version of the parser that read them
	 * @param parseResult what it made of them, as one JSON document
	 */
	public BulletinSourceCopy(Bulletin bulletin, String sha256, byte[] bytes, Instant receivedAt, String parserVersion,
			String parseResult) {
		this.bulletin = bulletin;
		this.sha256 = sha256;
		this.bytes = bytes.clone();
		this.receivedAt = receivedAt;
		this.parserVersion = parserVersion;
		this.parseResult = parseResult;
	}

	/**
	 * Replaces, as a whole, what the parser made of the bytes.
	 * @param parserVersion version of the parser that read them again
	 * @param parseResult what it made of them, as one JSON document
	 */
	public void reparsed(String parserVersion, String parseResult) {
		this.parserVersion = parserVersion;
		this.parseResult = parseResult;
	}

	public Bulletin getBulletin() {
		return this.bulletin;
	}

	public String getSha256() {
		return this.sha256;
	}

	/** The bytes as received. */
	public byte[] getBytes() {
		return this.bytes.clone();
	}

	/** When these bytes were received for the first time. */
	public Instant getReceivedAt() {
		return this.receivedAt;
	}

	public String getParserVersion() {
		return this.parserVersion;
	}

	/** What the parser made of the bytes, as one JSON document. */
	public String getParseResult() {
		return this.parseResult;
	}

}
