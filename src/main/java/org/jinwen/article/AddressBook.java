package org.jinwen.article;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where every article stands, for lists of all addresses. */
@Repository
@Transactional(readOnly = true)
public class AddressBook {

	private final EntityManager entities;

	AddressBook(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Where articles stand, in the order they were found in.
	 * @param page number of the page, counted from 1
	 * @param size how many stand on a page
	 * @return the page; one statement
	 */
	public List<Address> page(int page, int size) {
		return this.entities.createQuery("""
				select new org.jinwen.article.AddressBook$Address(a.publicId, a.listedOn)
				from Article a order by a.id""", Address.class)
			.setFirstResult((page - 1) * size)
			.setMaxResults(size)
			.getResultList();
	}

	/**
	 * Where an article stands.
	 *
	 * @param publicId its address
	 * @param listedOn the day it is listed under; year 1 where nothing dates it
	 */
	public record Address(String publicId, LocalDate listedOn) {

		/** Whether {@link #listedOn()} is a real day. */
		public boolean isDated() {
			return this.listedOn.isAfter(Article.UNDATED);
		}

	}

}
