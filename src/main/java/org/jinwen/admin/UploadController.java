package org.jinwen.admin;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.bulletin.Imprint;
import org.jinwen.ingest.Delivery;
import org.jinwen.ingest.Inbox;
import org.jinwen.ingest.SeedProperties;
import org.jinwen.web.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings bulletins into the seeds folder from wherever the editor's browser is. */
@Controller
class UploadController {

	private static final int MOST_FILES = 200;

	private static final int MOST_BATCHES = 20;

	private final Inbox inbox;

	private final SeedProperties seeds;

	private final AuditLog log;

	private final Clock clock;

	UploadController(Inbox inbox, SeedProperties seeds, AuditLog log, Clock clock) {
		this.inbox = inbox;
		this.seeds = seeds;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.UPLOAD)
	String form(Model model) throws IOException {
		model.addAttribute("folder", Printable.of(this.seeds.location().toString()));
		model.addAttribute("batches",
				this.inbox.batches(MOST_BATCHES)
					.stream()
					.map((batch) -> WaitingView.of(batch, this.clock.getZone()))
					.toList());
		return "admin/upload";
	}

	@PostMapping(DeskAddresses.UPLOAD)
	String upload(@RequestParam(required = false) @Nullable List<MultipartFile> files, HttpServletRequest request,
			RedirectAttributes after) {
		Imprint imprint = imprint(Parameters.of(request));
		List<MultipartFile> chosen = (files != null) ? files.stream().filter(UploadController::isChosen).toList()
				: List.of();
		if (chosen.size() > MOST_FILES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		String batch = Inbox.freshBatch();
		List<Delivery> deliveries = new ArrayList<>();
		for (MultipartFile file : chosen) {
			deliveries.add(this.inbox.take(batch, String.valueOf(file.getOriginalFilename()), file, imprint));
		}
		this.log.recordFiles(AuditEntry.Kind.FILES_BROUGHT_IN,
				deliveries.stream()
					.filter((delivery) -> delivery.outcome() == Delivery.Outcome.STORED)
					.map(Delivery::name)
					.toList());
		after.addFlashAttribute("deliveries", deliveries.stream().map(DeliveryView::of).toList());
		boolean asking = deliveries.stream().anyMatch((delivery) -> delivery.outcome() == Delivery.Outcome.WAITING);
		return "redirect:" + DeskAddresses.carry(request, asking ? DeskAddresses.upload(batch) : DeskAddresses.UPLOAD);
	}

	/** A field that stays empty comes as a file without name and content. */
	private static boolean isChosen(MultipartFile file) {
		String name = file.getOriginalFilename();
		return name != null && !name.isEmpty();
	}

	private static Imprint imprint(Parameters parameters) {
		String paper = parameters.text("paper");
		LocalDate date = parameters.day("date");
		String home = parameters.text("home");
		return new Imprint((paper != null) ? paper : "", (date != null) ? date.toString() : "",
				(home != null) ? home : "");
	}

}
