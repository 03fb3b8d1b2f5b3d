/// The municipal template on the office's page: its rules, its next draft, what it would do in each
/// school, what came of it.
@NullMarked
package app.okrug.admin.municipality;

import org.jspecify.annotations.NullMarked;
