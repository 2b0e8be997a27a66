package org.jinwen.admin;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.ingest.FileReport;
import org.jspecify.annotations.Nullable;

/** The addresses of the desk, inside the site. The only place that builds them. */
final class DeskAddresses {

	static final String DESK = "/admin";

	static final String IMPORTS = "/admin/imports";

	static final String ARTICLES = "/admin/articles";

	static final String CORRECTIONS = "/admin/corrections";

	static final String NAMES = "/admin/names";

	static final String REVIEW = "/admin/review";

	static final String PREVIEWS = "/admin/previews";

	static final String COMPARISON = "/admin/comparison";

	/** Pattern of a run's addresses. */
	static final String RUN = IMPORTS + "/{id:[0-9]{1,18}}";

	/** Pattern of the addresses of a file in a run. */
	static final String FILE = RUN + "/files/{position:[0-9]{1,9}}";

	static final String LOG = "/admin/log";

	static final String PEOPLE = "/admin/people";

	static final String PASSWORD = "/admin/password";

	static final String UPLOAD = "/admin/upload";

	/** What an editor chose for all pages: language, size of type, colours. */
	private static final List<String> PREFERENCES = List.of("lang", "size", "theme");

	private static final Pattern PREFERENCE = Pattern.compile("[A-Za-z-]{1,8}");

	private DeskAddresses() {
	}

	/** The report of a run. */
	static String run(long id) {
		return IMPORTS + "/" + id;
	}

	/** An article on the desk. */
	static String article(String publicId) {
		return ARTICLES + "/" + publicId;
	}

	/** Where the forms of a correction go. */
	static String correction(long id) {
		return CORRECTIONS + "/" + id;
	}

	/** What a run changes in the articles of a file. */
	static String file(long id, int position) {
		return run(id) + "/files/" + position;
	}

	/** What a run made of each article of a file. */
	static String fileArticles(long id, int position) {
		return file(id, position) + "/articles";
	}

	/** The files of a batch that wait for a decision. */
	static String upload(String batch) {
		return UPLOAD + "/" + batch;
	}

	/** Two runs side by side. */
	static String comparison(long one, long other) {
		return COMPARISON + "?one=" + one + "&other=" + other;
	}

	/** The report of a run, narrowed to the files with an outcome. */
	static String run(long id, FileReport.@Nullable Outcome outcome) {
		return (outcome != null) ? run(id) + "?outcome=" + outcome.name() : run(id);
	}

	/**
	 * An address to redirect to that keeps what the editor chose for all pages.
	 * @param request the request that is redirected
	 * @param address the address without those choices
	 * @return the address with them
	 */
	static String carry(HttpServletRequest request, String address) {
		StringBuilder carrying = new StringBuilder(address);
		for (String name : PREFERENCES) {
			String value = request.getParameter(name);
			if (value != null && PREFERENCE.matcher(value).matches()) {
				carrying.append((carrying.indexOf("?") >= 0) ? '&' : '?').append(name).append('=').append(value);
			}
		}
		return carrying.toString();
	}

}
