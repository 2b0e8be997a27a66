package org.jinwen.admin;

import org.jinwen.ingest.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was handed in, as the desk shows it.
 *
 * @param given the name it was handed in under
 * @param name its name in the seeds folder, empty if it does not go there
 * @param outcome what became of it
 * @param reasonKey key of the message that says why, {@code null} where none is needed
 * @param detail the argument of that message
 * @param imprinted whether front matter was put before its own text
 */
record DeliveryView(String given, String name, Delivery.Outcome outcome, @Nullable String reasonKey, String detail,
		boolean imprinted) {

	static DeliveryView of(Delivery delivery) {
		String why = (delivery.refusal() != null) ? "refusal." + delivery.refusal().name() : null;
		if (delivery.outcome() == Delivery.Outcome.FAILED) {
			why = "upload.failed";
		}
		return new DeliveryView(Printable.of(delivery.given()), delivery.name(), delivery.outcome(), why,
				Printable.of(delivery.detail()), delivery.imprinted());
	}

	/** Whether it goes by another name than it was handed in under. */
	public boolean isRenamed() {
		return !this.name.isEmpty() && !this.name.equals(this.given);
	}

	/** What the name of the outcome looks like. */
	public String look() {
		return switch (this.outcome) {
			case STORED -> "add";
			case SAME, WAITING -> "";
			case REFUSED, FAILED -> "bad";
		};
	}

}
