package org.jinwen.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jinwen.web.Parameters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the audit log to those who look after the desk. */
@Controller
class AuditLogController {

	private static final int ENTRIES_PER_PAGE = 50;

	private static final Limit SLICE = Limit.of(1000);

	private final AuditLog log;

	private final AuditEntries entries;

	private final JsonMapper mapper;

	private final Clock clock;

	AuditLogController(AuditLog log, AuditEntries entries, JsonMapper mapper, Clock clock) {
		this.log = log;
		this.entries = entries;
		this.mapper = mapper;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.LOG)
	String log(@RequestParam(required = false) @Nullable String check, HttpServletRequest request, Model model) {
		Parameters parameters = Parameters.of(request);
		AuditFilter filter = AuditFilter.of(parameters);
		int number = parameters.page();
		Page<AuditEntry> page = filter.page(this.entries, this.clock.getZone(),
				PageRequest.of(number - 1, ENTRIES_PER_PAGE));
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", AuditEntry.Kind.values());
		model.addAttribute("entries", page.map((entry) -> AuditLine.of(entry, this.clock.getZone())));
		model.addAttribute("pager", DeskPages.pager(page, number, filter.at(DeskAddresses.LOG)));
		model.addAttribute("checked", check != null);
		OptionalLong broken = (check != null) ? this.log.firstBroken() : OptionalLong.empty();
		model.addAttribute("broken", broken.isPresent() ? broken.getAsLong() : null);
		return "admin/log";
	}

	@GetMapping(DeskAddresses.LOG + "/log.csv")
	void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
		AuditExport export = export(request);
		begin(response, "text/csv", "jinwen-log.csv");
		export.csv(response.getWriter());
	}

	@GetMapping(DeskAddresses.LOG + "/log.json")
	void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
		AuditExport export = export(request);
		begin(response, "application/json", "jinwen-log.json");
		export.json(this.mapper, response.getWriter());
	}

	private static void begin(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

	/** However long the log is, only a slice of it is held at a time. */
	private AuditExport export(HttpServletRequest request) {
		AuditFilter filter = AuditFilter.of(Parameters.of(request));
		return new AuditExport(() -> new Iterator<>() {

			private List<AuditEntry> next = slice(filter, Long.MAX_VALUE);

			@Override
			public boolean hasNext() {
				return !this.next.isEmpty();
			}

			@Override
			public List<AuditEntry> next() {
				List<AuditEntry> slice = this.next;
				this.next = slice(filter, slice.get(slice.size() - 1).getNumber());
				return slice;
			}

		});
	}

	private List<AuditEntry> slice(AuditFilter filter, long before) {
		return filter.before(before, this.entries, this.clock.getZone(), SLICE);
	}

}
