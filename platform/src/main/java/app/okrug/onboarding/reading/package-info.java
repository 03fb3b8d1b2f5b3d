/// What stands in the workbooks of a school: their kinds and columns, and how each value is read. Knows the files only,
/// nothing of what is stored.
@NamedInterface("reading")
@NullMarked
package app.okrug.onboarding.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
