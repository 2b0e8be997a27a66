package org.jinwen.admin;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.http.HttpHeaders;

/**
 * Lets a few requests at a time bring a body along: whoever takes for ever to send one
 * holds a thread of the server meanwhile, and readers are to have the others. Who finds
 * no place is told to come again.
 */
class BodyTurnstile extends ValveBase {

	/** Of the 200 threads that Tomcat has. */
	private static final int PLACES = 32;

	/** What nobody asked for is read here, lest it be read where there are no places. */
	private static final int LEFT_OVER = 256 << 10;

	private static final String SECONDS_TO_WAIT = "10";

	private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final Semaphore places = new Semaphore(PLACES);

	BodyTurnstile() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!hasBody(request)) {
			getNext().invoke(request, response);
		}
		else if (WITHOUT_BODY.contains(request.getMethod())) {
			refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
		}
		else if (this.places.tryAcquire()) {
			try {
				getNext().invoke(request, response);
				readToTheEnd(request, response);
			}
			finally {
				this.places.release();
			}
		}
		else {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
			refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	private static boolean hasBody(Request request) {
		return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	/** An answer that is ready is given first. */
	private static void readToTheEnd(Request request, Response response) {
		try {
			if (response.getStatus() < 400 || response.getContentWritten() > 0) {
				response.finishResponse();
			}
			request.getInputStream().readNBytes(LEFT_OVER);
		}
		catch (IOException | IllegalStateException ex) {
			// the sender went away, or all was read as text
		}
	}

	/** Leaves the body unread; the connection ends. */
	private static void refuse(Request request, Response response, int status) throws IOException {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		response.sendError(status);
	}

}
