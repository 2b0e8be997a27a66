package org.jinwen.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** The printed column articles stand under (栏目). */
@Entity
@EntityListeners(ContentListener.class)
public class Section {

	/** Name and slug under which articles are listed that stand under no section. */
	public static final String NONE = "综合";

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
	@SequenceGenerator(name = "section_seq", allocationSize = 50)
	private @Nullable Long id;

	@NaturalId
	private String name;

	private String slug;

	@SuppressWarnings("NullAway.Init")
	protected Section() {
	}

	/**
	 * A name that is printed for the first time.
	 * @param name as printed
	 * @param slug the part of an address that stands for it, unique
	 */
	public Section(String name, String slug) {
		this.name = name;
		this.slug = slug;
	}

	public String getName() {
		return this.name;
	}

	/** The name as it stands in addresses, not yet percent-encoded. */
	public String getSlug() {
		return this.slug;
	}

}
