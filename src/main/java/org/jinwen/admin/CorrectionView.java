package org.jinwen.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jinwen.bulletin.Role;
import org.jinwen.correction.Correction;
import org.jinwen.correction.Outcome;
import org.jinwen.correction.Reread;
import org.jinwen.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the desk shows it.
 *
 * @param id its number
 * @param articleId the article on whose page it was made
 * @param bulletin key of the bulletin
 * @param label end of the key of what was done
 * @param role what a line is read as, {@code null} for other corrections
 * @param value what was put there
 * @param textThen what it corrected
 * @param textNow what stands there now, {@code null} where that is the same
 * @param line where that is, 0 where it is gone
 * @param state whether it is in force
 * @param reason why it was made
 * @param announced whether readers are told
 * @param by who made it
 * @param made when
 * @param takenBackBy who took it back
 */
record CorrectionView(long id, String articleId, String bulletin, String label, @Nullable Role role,
		@Nullable String value, String textThen, @Nullable String textNow, int line, Outcome.State state,
		@Nullable String reason, boolean announced, String by, ZonedDateTime made, @Nullable String takenBackBy) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	static CorrectionView of(Correction correction, ZoneId zone) {
		Long id = correction.getId();
		Instant made = correction.getMadeAt();
		return new CorrectionView((id != null) ? id : 0, correction.getArticleId(), correction.getBulletin().getKey(),
				correction.getOperation().label(),
				(correction.getOperation() instanceof Reread reread) ? reread.role() : null,
				correction.getOperation().value(), String.join("\n", correction.getAnchor().texts()),
				correction.getTextNow(), correction.getLine(), correction.getState(), correction.getReason(),
				correction.isAnnounced(), correction.getMadeBy(), made.atZone(zone), correction.getTakenBackBy());
	}

	/** Where its article is on the desk. */
	public String address() {
		return DeskAddresses.article(this.articleId);
	}

	/** Where its forms go. */
	public String action(String what) {
		return DeskAddresses.correction(this.id) + "/" + what;
	}

	public boolean isInForce() {
		return this.state == Outcome.State.APPLIED;
	}

	public boolean isInConflict() {
		return this.state == Outcome.State.CONFLICT;
	}

	public boolean isTakenBack() {
		return this.state == Outcome.State.TAKEN_BACK;
	}

	/** Day and time it was made, by the 24-hour clock. */
	public String madeOn(Language language) {
		return language.day(this.made.toLocalDate()) + " " + TIME.format(this.made);
	}

	/** What its state looks like. */
	public String look() {
		return switch (this.state) {
			case APPLIED -> "ok";
			case CONFLICT, ORPHANED -> "bad";
			case TAKEN_BACK -> "";
		};
	}

}
