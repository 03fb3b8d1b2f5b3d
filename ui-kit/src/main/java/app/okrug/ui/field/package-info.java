/// Fields that know the school's habits.
@NullMarked
package app.okrug.ui.field;

import org.jspecify.annotations.NullMarked;
