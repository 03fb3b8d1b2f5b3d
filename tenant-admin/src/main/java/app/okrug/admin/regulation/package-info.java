/// The school's act: its cover, what it sets, its words, what was changed.
@NullMarked
package app.okrug.admin.regulation;

import org.jspecify.annotations.NullMarked;
