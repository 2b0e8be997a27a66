package org.jinwen.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.DayCounts;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the articles by the days they are listed under. */
@Controller
class ArchiveController {

	private static final String YEAR = "/{year:[0-9]{4}}";

	private static final String MONTH = "/{month:[0-9]{4}-[0-9]{2}}";

	private static final String DAY = "/{day:[0-9]{4}-[0-9]{2}-[0-9]{2}}";

	private final Listings listings;

	private final DayCounts days;

	ArchiveController(Listings listings, DayCounts days) {
		this.listings = listings;
		this.days = days;
	}

	@GetMapping(Addresses.ARCHIVE)
	String all(Model model) {
		model.addAttribute("years", ArchiveYear.of(this.days.months(ArticleFilter.ALL)));
		return "reading/archive";
	}

	@GetMapping(Addresses.ARCHIVE + YEAR)
	String year(@PathVariable int year, Model model) {
		if (year == 0) {
			throw new PageNotFoundException("year 0");
		}
		LocalDate first = LocalDate.of(year, 1, 1);
		LocalDate last = LocalDate.of(year, 12, 31);
		Map<LocalDate, Long> days = this.days.perDay(first, last);
		if (days.isEmpty() || Listings.isUndated(first)) {
			throw new PageNotFoundException("year " + year);
		}
		List<MonthCalendar> months = IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> MonthCalendar.of(YearMonth.of(year, month), days))
			.toList();
		model.addAttribute("year", year);
		model.addAttribute("total", days.values().stream().mapToLong(Long::longValue).sum());
		model.addAttribute("months", months);
		model.addAttribute("beside", Beside.of(this.days.daysBeside(first, last),
				(day) -> Addresses.year(Year.from(day)), (day, language) -> String.valueOf(day.getYear())));
		return "reading/archive-year";
	}

	@GetMapping(Addresses.ARCHIVE + MONTH)
	String month(@PathVariable("month") String given, HttpServletRequest request, Model model) {
		YearMonth month = month(given);
		show(month.atDay(1), month.atEndOfMonth(), Addresses.month(month), request, model);
		model.addAttribute("beside", Beside.of(this.days.daysBeside(month.atDay(1), month.atEndOfMonth()),
				(day) -> Addresses.month(YearMonth.from(day)), (day, language) -> language.month(YearMonth.from(day))));
		return "reading/archive-days";
	}

	@GetMapping(Addresses.ARCHIVE + DAY)
	String day(@PathVariable("day") String given, HttpServletRequest request, Model model) {
		LocalDate day = day(given);
		show(day, day, Addresses.day(day), request, model);
		model.addAttribute("day", day);
		model.addAttribute("beside",
				Beside.of(this.days.daysBeside(day, day), Addresses::day, (beside, language) -> language.day(beside)));
		return "reading/archive-days";
	}

	private void show(LocalDate first, LocalDate last, String address, HttpServletRequest request, Model model) {
		int page = Parameters.of(request).page();
		Listing listing = this.listings.page(ArticleFilter.ofDays(first, last), page);
		if (listing.total() == 0 || page > listing.pages() || Listings.isUndated(first)) {
			throw new PageNotFoundException("page " + page + " of " + address);
		}
		model.addAttribute("days", DatedListing.of(listing, address));
		YearMonth month = YearMonth.from(first);
		model.addAttribute("month", month);
		model.addAttribute("calendar", MonthCalendar.of(month, this.days.perDay(month.atDay(1), month.atEndOfMonth())));
	}

	private static LocalDate day(String given) {
		try {
			return LocalDate.parse(given);
		}
		catch (DateTimeException ex) {
			throw new PageNotFoundException("day " + given);
		}
	}

	private static YearMonth month(String given) {
		return YearMonth.from(day(given + "-01"));
	}

}
