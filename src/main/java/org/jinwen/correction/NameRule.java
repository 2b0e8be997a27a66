package org.jinwen.correction;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinwen.article.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided about a printed name, for all bulletins: that it is written
 * otherwise, that it is the same as another, or that it is two names glued together.
 */
@Entity
public class NameRule {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "name_rule_seq")
	@SequenceGenerator(name = "name_rule_seq", allocationSize = 1)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private NameKind kind;

	private String printed;

	@Convert(converter = StoredNames.class)
	@Column(length = Length.LONG32)
	private List<String> chosen;

	private String madeBy;

	private Instant madeAt;

	private boolean lifted;

	@SuppressWarnings("NullAway.Init")
	protected NameRule() {
	}

	/**
	 * A rule that was just made.
	 * @param kind what bears the name
	 * @param printed the name as it is printed
	 * @param chosen the names in its place
	 * @param madeBy name of the editor's account
	 * @param madeAt the moment
	 */
	public NameRule(NameKind kind, String printed, List<String> chosen, String madeBy, Instant madeAt) {
		this.kind = kind;
		this.printed = printed;
		choose(chosen, madeBy, madeAt);
	}

	/** Puts other names in its place. */
	public final void choose(List<String> chosen, String madeBy, Instant madeAt) {
		this.chosen = List.copyOf(chosen);
		this.madeBy = madeBy;
		this.madeAt = madeAt;
		this.lifted = false;
	}

	/** Holds no more, and goes once nothing is printed by it. */
	public void lift() {
		this.lifted = true;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public NameKind getKind() {
		return this.kind;
	}

	/** The name as it is printed. */
	public String getPrinted() {
		return this.printed;
	}

	/** The names in its place, at least one. */
	public List<String> getChosen() {
		return this.chosen;
	}

	public String getMadeBy() {
		return this.madeBy;
	}

	public Instant getMadeAt() {
		return this.madeAt;
	}

	/** Whether it holds no more and is only waiting to go. */
	public boolean isLifted() {
		return this.lifted;
	}

}
