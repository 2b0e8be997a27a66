package org.jinwen.admin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** The headers of every answer that tell browsers what its page may do. */
class SecurityHeaders implements HeaderWriter {

	/** Scripts come in files of the site; a page carries none. */
	private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final String DEVICES = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), "
			+ "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

	private final List<HeaderWriter> writers;

	SecurityHeaders() {
		CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
		opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		// the last one only speaks over TLS
		this.writers = List.of(new ContentSecurityPolicyHeaderWriter(CONTENT), new XContentTypeOptionsHeaderWriter(),
				new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
				new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN), new PermissionsPolicyHeaderWriter(DEVICES),
				opener, new HstsHeaderWriter());
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		this.writers.forEach((writer) -> writer.writeHeaders(request, response));
	}

}
