package org.jinwen.reading;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Listings;
import org.jinwen.article.Teaser;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;
import org.jinwen.web.Parameters;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the bulletins, and the articles of one in the order they are printed. */
@Controller
class BulletinController {

	private static final int PAGE_SIZE = 60;

	/** Beyond it the offset of a page is no number. */
	private static final int LAST_PAGE = Integer.MAX_VALUE / PAGE_SIZE;

	private final Bulletins bulletins;

	private final Listings listings;

	BulletinController(Bulletins bulletins, Listings listings) {
		this.bulletins = bulletins;
		this.listings = listings;
	}

	@GetMapping(Addresses.BULLETINS)
	String all(HttpServletRequest request, Model model) {
		int page = Math.min(Parameters.of(request).page(), LAST_PAGE);
		Page<Bulletins.Count> counts = this.bulletins.counts(PageRequest.of(page - 1, PAGE_SIZE));
		int pages = Math.max(1, counts.getTotalPages());
		if (page > pages) {
			throw new PageNotFoundException("page " + page + " of " + pages);
		}
		model.addAttribute("bulletins", counts.map(BulletinLink::of).getContent());
		model.addAttribute("total", counts.getTotalElements());
		model.addAttribute("pager", Pager.of(page, pages, (number) -> Addresses.page(Addresses.BULLETINS, number)));
		return "reading/bulletins";
	}

	@GetMapping(Addresses.BULLETINS + "/{*key}")
	String one(@PathVariable String key, Model model) {
		String known = NamesPage.printable(key.substring(1));
		Bulletin bulletin = this.bulletins.findByKey(known)
			.orElseThrow(() -> new PageNotFoundException("bulletin " + known));
		List<Teaser> teasers = this.listings.inBulletin(known);
		model.addAttribute("bulletin", new BulletinLink(known, Addresses.bulletin(known), bulletin.getPaper(),
				bulletin.getIssueDate(), teasers.size()));
		model.addAttribute("fileName", bulletin.getFileName());
		model.addAttribute("cards", Card.of(teasers));
		return "reading/bulletin";
	}

}
