/// Pages of the movement of pupils: who arrives, changes class or subgroup, and leaves; the book of it.
@NullMarked
package app.okrug.admin.movement;

import org.jspecify.annotations.NullMarked;
