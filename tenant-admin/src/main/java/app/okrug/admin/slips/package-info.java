/// Printing slips for the first sign-in.
@NullMarked
package app.okrug.admin.slips;

import org.jspecify.annotations.NullMarked;
