package org.jinwen.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.Length;
import org.hibernate.annotations.NaturalId;
import org.jinwen.han.Simplified;
import org.jspecify.annotations.Nullable;

/** One printed news item, with an address that stays the same across imports. */
@Entity
@EntityListeners(ContentListener.class)
public class Article {

	/**
	 * Stands for the date of an article that nothing dates, so that it is listed last.
	 */
	static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
	@SequenceGenerator(name = "article_seq", allocationSize = 50)
	private @Nullable Long id;

	@NaturalId
	private String publicId;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Bulletin bulletin;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Section section;

	private int ordinal;

	@ElementCollection
	@CollectionTable(name = "credit", joinColumns = @JoinColumn(name = "article_id"))
	@OrderColumn(name = "position")
	private List<Credit> credits = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "article_place", joinColumns = @JoinColumn(name = "article_id"),
			inverseJoinColumns = @JoinColumn(name = "place_id"))
	private Set<Place> places = new HashSet<>();

	@Embedded
	private ArticleText text;

	/**
	 * The folded words of the article and of what it stands under; only queries read it.
	 */
	@Column(length = Length.LONG32)
	@SuppressWarnings("UnusedVariable")
	private String searchable;

	private LocalDate listedOn;

	/** Bulletin key and place on the page; only queries sort by it. */
	@SuppressWarnings("UnusedVariable")
	private String printedOrder;

	@Convert(converter = Errata.class)
	@Column(length = Length.LONG32)
	private List<Erratum> errata = List.of();

	private @Nullable Instant correctedAt;

	private boolean accepted;

	@Version
	private int rowVersion;

	@SuppressWarnings("NullAway.Init")
	protected Article() {
	}

	/**
	 * An article that is found for the first time.
	 * @param publicId its address for good, from {@link PublicId}
	 * @param bulletin the bulletin it stands in
	 */
	@SuppressWarnings("NullAway.Init")
	public Article(String publicId, Bulletin bulletin) {
		this.publicId = publicId;
		this.bulletin = bulletin;
	}

	/**
	 * Takes over what is printed now. Where nothing differs, nothing is written.
	 * @param printing what is printed
	 */
	public void print(Printing printing) {
		this.ordinal = printing.ordinal();
		this.section = printing.section();
		if (!this.credits.equals(printing.credits())) {
			this.credits.clear();
			this.credits.addAll(printing.credits());
		}
		if (!this.places.equals(printing.places())) {
			this.places.clear();
			this.places.addAll(printing.places());
		}
		this.text = printing.text();
		this.listedOn = printing.listedOn();
		this.printedOrder = "%s#%05d".formatted(this.bulletin.getKey(), this.ordinal);
		this.searchable = searchable();
		this.errata = printing.errata();
		this.correctedAt = this.errata.isEmpty() ? null : this.errata.get(this.errata.size() - 1).at();
	}

	/** Takes note whether an editor found that it is read rightly. */
	public void accept(boolean accepted) {
		this.accepted = accepted;
	}

	private String searchable() {
		List<String> words = new ArrayList<>();
		words.add((this.text.kicker() != null) ? this.text.kicker() : "");
		words.add(this.text.headline());
		words.add((this.text.deck() != null) ? this.text.deck() : "");
		words.add((this.text.tag() != null) ? this.text.tag() : "");
		words.add((this.section != null) ? this.section.getName() : "");
		this.credits.forEach((credit) -> words.add(credit.reporter().getName()));
		words.add(this.text.body());
		return Simplified.of(Folding.fold(String.join("\n", words)));
	}

	/** What is printed of the article now, to compare with a new reading. */
	public Printing getPrinting() {
		return new Printing(this.ordinal, this.section, getCredits(), this.text, this.listedOn, getPlaces(),
				this.errata);
	}

	/** Its key in the store, {@code null} until it is kept there. */
	public @Nullable Long getId() {
		return this.id;
	}

	/** The address of the article, 12 characters. */
	public String getPublicId() {
		return this.publicId;
	}

	public Bulletin getBulletin() {
		return this.bulletin;
	}

	/** The column it stands under, {@code null} where none is printed for it. */
	public @Nullable Section getSection() {
		return this.section;
	}

	/** Place in the bulletin, counted from 1. */
	public int getOrdinal() {
		return this.ordinal;
	}

	/** Who made it, in the order printed. */
	public List<Credit> getCredits() {
		return List.copyOf(this.credits);
	}

	/** The places it is about, and those around them. */
	public Set<Place> getPlaces() {
		return Set.copyOf(this.places);
	}

	/** The places it is about, without those around them. */
	public List<Place> getOwnPlaces() {
		return this.places.stream()
			.filter((place) -> this.places.stream()
				.noneMatch((other) -> other != place && other.getCode().startsWith(place.getCode())))
			.sorted(Comparator.comparing(Place::getCode))
			.toList();
	}

	public ArticleText getText() {
		return this.text;
	}

	/** The day it is listed under: its own date, else that of its bulletin. */
	public LocalDate getListedOn() {
		return this.listedOn;
	}

	/** What readers are told of its corrections, oldest first. */
	public List<Erratum> getErrata() {
		return this.errata;
	}

	/** When it was last corrected, {@code null} where readers are told of none. */
	public @Nullable Instant getCorrectedAt() {
		return this.correctedAt;
	}

	/** Whether an editor found that it is read rightly. */
	public boolean isAccepted() {
		return this.accepted;
	}

	/** Counts the changes of the article since it was found. */
	public int getRowVersion() {
		return this.rowVersion;
	}

}
