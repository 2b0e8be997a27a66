package org.jinwen.article;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * One source file: the text of one page or one issue. Its bytes are kept apart, as
 * {@link BulletinSourceCopy}, because pages do not need them.
 */
@Entity
@EntityListeners(ContentListener.class)
public class Bulletin {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulletin_seq")
	@SequenceGenerator(name = "bulletin_seq", allocationSize = 50)
	private @Nullable Long id;

	@NaturalId(mutable = true)
	@Column(name = "bulletin_key")
	private String key;

	private String fileName;

	private @Nullable String paper;

	private @Nullable LocalDate issueDate;

	private @Nullable String home;

	private String sha256;

	private String encoding;

	private String parserVersion;

	private @Nullable String placesBy;

	@Version
	private int rowVersion;

	@SuppressWarnings("NullAway.Init")
	protected Bulletin() {
	}

	/**
	 * A bulletin that is received for the first time.
	 * @param imprint what is known of it
	 */
	public Bulletin(BulletinImprint imprint) {
		update(imprint);
	}

	/**
	 * Takes over what is known of the bulletin after it was received or parsed again.
	 * @param imprint what is known now; its key may be another one when the file was
	 * renamed
	 */
	public final void update(BulletinImprint imprint) {
		this.key = imprint.key();
		this.fileName = imprint.fileName();
		this.paper = imprint.paper();
		this.issueDate = imprint.issueDate();
		this.home = imprint.home();
		this.sha256 = imprint.sha256();
		this.encoding = imprint.encoding();
		this.parserVersion = imprint.parserVersion();
	}

	/** What is known of it now. */
	public BulletinImprint getImprint() {
		return new BulletinImprint(this.key, this.fileName, this.sha256, this.encoding, this.parserVersion, this.paper,
				this.issueDate, this.home);
	}

	/**
	 * Takes note of what the places of its articles were found by.
	 * @param placesBy changes when the same text may give other places
	 */
	public void located(@Nullable String placesBy) {
		this.placesBy = placesBy;
	}

	/** Path of the file inside the seeds folder, without extension. */
	public String getKey() {
		return this.key;
	}

	/** Path of the file inside the seeds folder. */
	public String getFileName() {
		return this.fileName;
	}

	/** Name of the paper, where the bulletin prints it. */
	public @Nullable String getPaper() {
		return this.paper;
	}

	/** The issue's own date, where the bulletin tells it. */
	public @Nullable LocalDate getIssueDate() {
		return this.issueDate;
	}

	/** Place the paper writes from, where the bulletin tells it. */
	public @Nullable String getHome() {
		return this.home;
	}

	/** What the places of its articles were found by. */
	public @Nullable String getPlacesBy() {
		return this.placesBy;
	}

	/** SHA-256 of the bytes as received, in lower-case hexadecimal. */
	public String getSha256() {
		return this.sha256;
	}

	/** Name of the character set the bytes were read as. */
	public String getEncoding() {
		return this.encoding;
	}

	/** Version of the parser whose articles are stored. */
	public String getParserVersion() {
		return this.parserVersion;
	}

}
