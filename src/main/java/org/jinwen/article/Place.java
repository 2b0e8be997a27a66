package org.jinwen.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * A place that articles are about: a province, a prefecture or a county. An article of a
 * place is also one of the places around it.
 */
@Entity
public class Place {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_seq")
	@SequenceGenerator(name = "place_seq", allocationSize = 50)
	private @Nullable Long id;

	@NaturalId
	private String code;

	private String name;

	private String slug;

	private @Nullable String shortName;

	@SuppressWarnings("NullAway.Init")
	protected Place() {
	}

	/**
	 * A place that news comes from for the first time.
	 * @param code of GB/T 2260; the code of a place begins with those of the places
	 * around it
	 * @param name in full
	 * @param slug the part of an address that stands for it, unique
	 * @param shortName what it is called for short, if that means no other place
	 */
	public Place(String code, String name, String slug, @Nullable String shortName) {
		this.code = code;
		this.name = name;
		this.slug = slug;
		this.shortName = shortName;
	}

	public String getCode() {
		return this.code;
	}

	public String getName() {
		return this.name;
	}

	/** The name as it stands in addresses, not yet percent-encoded. */
	public String getSlug() {
		return this.slug;
	}

	/** Another name that addresses may call it by. */
	public @Nullable String getShortName() {
		return this.shortName;
	}

}
