/// Pages of teachers who are away and what becomes of their lessons.
@NullMarked
package app.okrug.admin.substitutions;

import org.jspecify.annotations.NullMarked;
