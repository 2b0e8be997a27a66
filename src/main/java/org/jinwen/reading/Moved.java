package org.jinwen.reading;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.web.Layout;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends readers from an address to the one that took its place, for good. */
final class Moved {

	private Moved() {
	}

	/**
	 * Sends a reader on.
	 * @param address where to
	 * @param layout what the reader chose for all pages, which goes along
	 * @param request asks for the old address
	 * @return 301
	 */
	static ResponseEntity<Void> to(String address, Layout layout, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(request.getContextPath() + layout.preferences().carry(address)))
			.build();
	}

}
