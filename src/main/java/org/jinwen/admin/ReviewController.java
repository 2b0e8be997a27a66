package org.jinwen.admin;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleText.Confidence;
import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.ParseResult;
import org.jinwen.correction.Corrections;
import org.jinwen.correction.Outcome.State;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;
import org.jinwen.web.Parameters;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for an editor: doubtful readings, and corrections to decide on. */
@Controller
class ReviewController {

	private static final int PER_PAGE = 10;

	private final Articles articles;

	private final BulletinSources sources;

	private final Corrections corrections;

	private final Clock clock;

	ReviewController(Articles articles, BulletinSources sources, Corrections corrections, Clock clock) {
		this.articles = articles;
		this.sources = sources;
		this.corrections = corrections;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.REVIEW)
	String review(@RequestParam(required = false) Optional<String> accepted, HttpServletRequest request, Model model) {
		Parameters parameters = Parameters.of(request);
		ReviewQueue queue = ReviewQueue.parse(parameters.text(ReviewQueue.PARAMETER));
		int number = parameters.page();
		PageRequest page = PageRequest.of(number - 1, PER_PAGE);
		Confidence confidence = queue.confidence();
		Page<?> shown = (confidence != null) ? articles(confidence, page, model)
				: corrections(queue.states(), page, model);
		if (number > 1 && number > shown.getTotalPages()) {
			throw new PageNotFoundException(queue.address() + ", page " + number);
		}
		model.addAttribute("choices",
				Arrays.stream(ReviewQueue.values())
					.map((choice) -> new ReviewQueue.Choice(choice, size(choice), choice == queue))
					.toList());
		model.addAttribute("pager",
				Pager.of(number, shown.getTotalPages(), (step) -> Addresses.page(queue.address(), step)));
		model.addAttribute("queue", queue.name());
		model.addAttribute("empty", shown.isEmpty());
		model.addAttribute("accepted", accepted.isPresent());
		return "admin/review";
	}

	private Page<?> articles(Confidence confidence, PageRequest page, Model model) {
		Page<Article> shown = this.articles.toReview(confidence, page);
		Set<String> keys = shown.stream().map((article) -> article.getBulletin().getKey()).collect(Collectors.toSet());
		Map<String, ParseResult> parses = keys.isEmpty() ? Map.of()
				: this.sources.findCurrentAmong(keys)
					.stream()
					.collect(Collectors.toMap((source) -> source.getBulletin().getKey(), ParseResult::of));
		model.addAttribute("articles",
				shown.stream()
					.map((article) -> ReviewItem.of(article,
							Objects.requireNonNull(parses.get(article.getBulletin().getKey()))))
					.toList());
		model.addAttribute("corrections", List.of());
		return shown;
	}

	private Page<?> corrections(Set<State> states, PageRequest page, Model model) {
		Page<CorrectionView> shown = this.corrections.findByStates(states, page)
			.map((correction) -> CorrectionView.of(correction, this.clock.getZone()));
		model.addAttribute("articles", List.of());
		model.addAttribute("corrections", shown.getContent());
		return shown;
	}

	private long size(ReviewQueue queue) {
		Confidence confidence = queue.confidence();
		return (confidence != null) ? this.articles.countToReview(confidence)
				: this.corrections.countByStateIn(queue.states());
	}

}
