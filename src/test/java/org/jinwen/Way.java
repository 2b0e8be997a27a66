package org.jinwen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page. */
enum Way {

	/** By keyboard alone. */
	KEYBOARD {
		@Override
		void press(Page page, Locator goal, String key) {
			reach(page, goal);
			page.keyboard().press(key);
		}

		@Override
		void write(Page page, Locator field, String text) {
			reach(page, field);
			page.keyboard().press("Control+a");
			page.keyboard().insertText(text);
		}
	},

	/** By mouse, in a browser that runs no scripts. */
	WITHOUT_SCRIPTS {
		@Override
		void press(Page page, Locator goal, String key) {
			goal.click();
		}

		@Override
		void write(Page page, Locator field, String text) {
			field.fill(text);
		}
	};

	/** More than any page has to tab through. */
	private static final int STOPS = 400;

	/** Follows a link or presses a button. */
	void follow(Page page, Locator goal) {
		press(page, goal, "Enter");
	}

	/** Presses a key where it does what a click does. */
	abstract void press(Page page, Locator goal, String key);

	/** Writes something in the place of what stands in a field. */
	abstract void write(Page page, Locator field, String text);

	private static void reach(Page page, Locator goal) {
		goal.waitFor();
		for (int stop = 0; stop < STOPS; stop++) {
			if ((boolean) goal.evaluate("(goal) => goal === document.activeElement")) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("Tab does not lead to " + goal);
	}

}
