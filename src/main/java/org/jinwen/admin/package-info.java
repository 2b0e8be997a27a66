/** The editor's desk: sign-in, import, its reports and its history. */
@NullMarked
package org.jinwen.admin;

import org.jspecify.annotations.NullMarked;
