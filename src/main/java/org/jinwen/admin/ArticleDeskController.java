package org.jinwen.admin;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.ParseResult;
import org.jinwen.article.Relatives;
import org.jinwen.correction.CorrectedArticle;
import org.jinwen.correction.Corrections;
import org.jinwen.correction.Hide;
import org.jinwen.correction.Join;
import org.jinwen.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An article on the desk: its words, its source lines and its corrections. */
@Controller
class ArticleDeskController {

	private static final String ARTICLE = DeskAddresses.ARTICLES + "/{id:[0-9a-z]{12}}";

	private final Articles articles;

	private final BulletinSources sources;

	private final Relatives relatives;

	private final Corrections corrections;

	private final CorrectionDesk desk;

	private final Clock clock;

	ArticleDeskController(Articles articles, BulletinSources sources, Relatives relatives, Corrections corrections,
			CorrectionDesk desk, Clock clock) {
		this.articles = articles;
		this.sources = sources;
		this.relatives = relatives;
		this.corrections = corrections;
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping(ARTICLE)
	ModelAndView show(@PathVariable String id, @RequestParam(required = false) Optional<String> saved,
			@RequestParam(required = false) Optional<String> inapplicable, HttpServletRequest request, Model model) {
		model.addAttribute("saved", saved.isPresent());
		model.addAttribute("inapplicable", inapplicable.isPresent());
		boolean rewording = request.getParameterMap().containsKey(ArticleDesk.Line.REWORD);
		model.addAttribute("rewording", rewording ? FormFields.of(request).number(ArticleDesk.Line.REWORD) : 0);
		return page(id, model, HttpStatus.OK);
	}

	@PostMapping(ARTICLE + "/words")
	ModelAndView words(@PathVariable String id, Principal editor, HttpServletRequest request, Model model) {
		WordsForm form = WordsForm.of(request);
		return correct(id, form::changes, (now) -> EditConflict.of(now, form), editor, request, model);
	}

	@PostMapping(ARTICLE + "/lines")
	ModelAndView lines(@PathVariable String id, Principal editor, HttpServletRequest request, Model model) {
		LineEdit edit = LineEdit.of(request);
		return correct(id, edit::changes, edit::conflict, editor, request, model);
	}

	@PostMapping(ARTICLE + "/join")
	ModelAndView join(@PathVariable String id, @RequestParam(defaultValue = "") String next, Principal editor,
			HttpServletRequest request, Model model) {
		return correct(id, (edited) -> List.of(join(edited, next)), (now) -> null, editor, request, model);
	}

	@PostMapping(ARTICLE + "/hide")
	ModelAndView hide(@PathVariable String id, Principal editor, HttpServletRequest request, Model model) {
		return correct(id, (edited) -> List.of(new Edit(new Hide(), edited.anchors().opening())), (now) -> null, editor,
				request, model);
	}

	@PostMapping(ARTICLE + "/accept")
	ModelAndView accept(@PathVariable String id, Principal editor, HttpServletRequest request, Model model) {
		try {
			this.desk.accept(id, FormFields.of(request).number("version"), editor.getName());
			return redirect(request, DeskAddresses.REVIEW + "?accepted");
		}
		catch (EditConflictException ex) {
			return conflict(id, (now) -> null, model);
		}
	}

	private ModelAndView correct(String id, Function<EditedArticle, List<Edit>> edits,
			Function<Article, @Nullable EditConflict> versions, Principal editor, HttpServletRequest request,
			Model model) {
		FormFields fields = FormFields.of(request);
		try {
			this.desk.correct(id, fields.number("version"), edits, fields.word(), editor.getName());
			return redirect(request, DeskAddresses.article(id) + "?saved");
		}
		catch (EditConflictException ex) {
			model.addAttribute("word", fields.word());
			return conflict(id, versions, model);
		}
		catch (InapplicableException ex) {
			model.addAttribute("inapplicable", true);
			return page(id, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private Edit join(EditedArticle edited, String next) {
		CorrectedArticle second = edited.next();
		boolean follows = this.articles.findByPublicId(next)
			.filter((article) -> article.getBulletin().equals(edited.article().getBulletin())
					&& article.getOrdinal() == edited.article().getOrdinal() + 1)
			.isPresent();
		if (second == null || !follows) {
			throw new InapplicableException(edited.article().getPublicId());
		}
		return new Edit(new Join(next), edited.anchors().gapBehind(second));
	}

	private ModelAndView page(String id, Model model, HttpStatus status) {
		List<CorrectionView> made = this.corrections.findByArticleIdOrderByIdDesc(id)
			.stream()
			.map((correction) -> CorrectionView.of(correction, this.clock.getZone()))
			.toList();
		Optional<Article> found = this.articles.findByPublicId(id);
		if (found.isEmpty() && made.isEmpty()) {
			throw new PageNotFoundException("article " + id);
		}
		model.addAttribute("id", id);
		model.addAttribute("corrections", made);
		model.addAttribute("article", found.map(this::view).orElse(null));
		return new ModelAndView("admin/article", model.asMap(), status);
	}

	private ArticleDesk view(Article article) {
		ParseResult parse = this.sources.findCurrent(article.getBulletin().getKey())
			.map(ParseResult::of)
			.orElseThrow(() -> new IllegalStateException("Nothing was received for article " + article.getPublicId()));
		return ArticleDesk.of(article, parse, this.relatives.neighbours(article));
	}

	private ModelAndView conflict(String id, Function<Article, @Nullable EditConflict> versions, Model model) {
		Article now = this.articles.findByPublicId(id).orElse(null);
		model.addAttribute("id", id);
		model.addAttribute("conflict", (now != null) ? versions.apply(now) : null);
		return new ModelAndView("admin/conflict", model.asMap(), HttpStatus.CONFLICT);
	}

	private static ModelAndView redirect(HttpServletRequest request, String address) {
		return new ModelAndView("redirect:" + DeskAddresses.carry(request, address));
	}

}
