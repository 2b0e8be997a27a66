package org.jinwen.admin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.ingest.Inbox;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks what is to become of uploaded files whose name is taken. */
@Controller
class WaitingFilesController {

	private static final int MOST_FILES = 200;

	private static final String BATCH = DeskAddresses.UPLOAD + "/{batch:[0-9a-f-]{36}}";

	private final Inbox inbox;

	private final AuditLog log;

	WaitingFilesController(Inbox inbox, AuditLog log) {
		this.inbox = inbox;
		this.log = log;
	}

	@GetMapping(BATCH)
	String waiting(@PathVariable String batch, Model model) throws IOException {
		model.addAttribute("batch", id(batch));
		model.addAttribute("waiting", this.inbox.waiting(id(batch), MOST_FILES));
		model.addAttribute("choices", Inbox.Choice.values());
		return "admin/waiting";
	}

	@PostMapping(BATCH)
	String decide(@PathVariable String batch, HttpServletRequest request) throws IOException {
		Parameters parameters = Parameters.of(request);
		List<String> stored = new ArrayList<>();
		List<String> dropped = new ArrayList<>();
		List<String> waiting = this.inbox.waiting(id(batch), MOST_FILES);
		for (int i = 0; i < waiting.size(); i++) {
			Inbox.Choice choice = parameters.choice("choice-" + i, Inbox.Choice.class);
			String name = waiting.get(i);
			if (choice == null || !name.equals(request.getParameter("name-" + i))) {
				continue;
			}
			this.inbox.decide(id(batch), name, choice).ifPresent((given) -> stored.add(choice + " " + given));
			if (choice == Inbox.Choice.LEAVE) {
				dropped.add(name);
			}
		}
		this.log.recordFiles(AuditEntry.Kind.FILES_BROUGHT_IN, stored);
		this.log.recordFiles(AuditEntry.Kind.FILES_DROPPED, dropped);
		boolean done = this.inbox.waiting(id(batch), 1).isEmpty();
		return "redirect:" + DeskAddresses.carry(request, done ? DeskAddresses.DESK : DeskAddresses.upload(id(batch)));
	}

	@PostMapping(BATCH + "/drop")
	String drop(@PathVariable String batch, HttpServletRequest request) throws IOException {
		this.log.recordFiles(AuditEntry.Kind.FILES_DROPPED, this.inbox.drop(id(batch)));
		return "redirect:" + DeskAddresses.carry(request, DeskAddresses.UPLOAD);
	}

	private static String id(String batch) {
		try {
			return UUID.fromString(batch).toString();
		}
		catch (IllegalArgumentException ex) {
			throw new PageNotFoundException("upload " + batch);
		}
	}

}
