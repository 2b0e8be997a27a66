package org.jinwen.admin;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in at one address only and from editors only, and decides that before a byte
 * of them is read: whatever asks for a parameter of an upload, even for the token of its
 * form, makes the server write all of it to its disk.
 */
class UploadGate extends OncePerRequestFilter {

	private static final long MOST_BYTES = 512L << 20;

	private final RequestMatcher upload = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, DeskAddresses.UPLOAD);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication editor = SecurityContextHolder.getContext().getAuthentication();
		if (!this.upload.matches(request)) {
			refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		else if (editor == null) {
			request.getInputStream();
			response.sendRedirect(DeskAddresses.carry(request, SignInController.SIGN_IN));
		}
		else if (!Rights.of(editor).edit()) {
			refuse(request, response, HttpStatus.FORBIDDEN);
		}
		else if (request.getContentLengthLong() < 0) {
			refuse(request, response, HttpStatus.LENGTH_REQUIRED);
		}
		else if (request.getContentLengthLong() > MOST_BYTES) {
			refuse(request, response, HttpStatus.CONTENT_TOO_LARGE);
		}
		else if (canBeRead(request, response)) {
			try {
				chain.doFilter(request, response);
			}
			finally {
				clearAway(request.getParts());
			}
		}
	}

	/** Reads the files here, where it can still be said what is wrong with them. */
	private static boolean canBeRead(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			request.getParts();
			return true;
		}
		catch (IllegalStateException ex) {
			// Tomcat's word for too many parts, or too much of them
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		catch (ServletException | IOException ex) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
		return false;
	}

	/** At once, also where the form turned out not to be ours. */
	private static void clearAway(Collection<Part> files) throws IOException {
		for (Part file : files) {
			file.delete();
		}
	}

	/** Once somebody has taken the stream, nothing reads the form any more. */
	private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
			throws IOException {
		request.getInputStream();
		response.sendError(status.value());
	}

}
