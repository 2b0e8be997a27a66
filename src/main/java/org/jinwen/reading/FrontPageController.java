package org.jinwen.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.DayCounts;
import org.jinwen.article.Listings;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NamedCount;
import org.jinwen.article.Section;
import org.jinwen.article.SectionHeads;
import org.jinwen.article.Teaser;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the front page. */
@Controller
class FrontPageController {

	private static final int SECTIONS = 6;

	private static final int HEADLINES_OF_A_SECTION = 3;

	private static final int NAMES = 12;

	private final Listings listings;

	private final DayCounts days;

	private final NameCounts names;

	private final SectionHeads heads;

	FrontPageController(Listings listings, DayCounts days, NameCounts names, SectionHeads heads) {
		this.listings = listings;
		this.days = days;
		this.names = names;
		this.heads = heads;
	}

	@GetMapping(Addresses.FRONT)
	String front(Model model) {
		List<Teaser> newest = this.listings.newest(FrontPage.STORIES);
		model.addAttribute("front",
				FrontPage.of(newest, sections(), this.names.busiest(NAMES), calendar(FrontPage.issue(newest))));
		return "reading/front";
	}

	/** The sections most recently written for. */
	private List<FrontPage.SectionBlock> sections() {
		List<NamedCount> sections = this.names.sections(ArticleFilter.ALL, 1, NameCounts.PAGE_SIZE)
			.stream()
			.filter((section) -> !section.slug().equals(Section.NONE))
			.sorted(Comparator.comparing(NamedCount::newest).reversed())
			.limit(SECTIONS)
			.toList();
		Map<String, List<SectionHeads.Head>> heads = this.heads
			.newestIn(sections.stream().map(NamedCount::slug).toList(), HEADLINES_OF_A_SECTION);
		return sections.stream()
			.map((section) -> new FrontPage.SectionBlock(CountedLink.toSection(section),
					heads.getOrDefault(section.slug(), List.of()).stream().map(HeadlineLink::of).toList()))
			.toList();
	}

	private @Nullable MonthCalendar calendar(@Nullable LocalDate issue) {
		if (issue == null) {
			return null;
		}
		YearMonth month = YearMonth.from(issue);
		return MonthCalendar.of(month, this.days.perDay(month.atDay(1), month.atEndOfMonth()));
	}

}
