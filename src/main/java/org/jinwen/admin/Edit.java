package org.jinwen.admin;

import org.jinwen.correction.Anchor;
import org.jinwen.correction.Operation;

/**
 * A correction that is about to be made.
 *
 * @param operation what is to be done
 * @param anchor where
 */
record Edit(Operation operation, Anchor anchor) {
}
