/// What a school has: its classes with their pupils, guardians and courses, and its staff.
@NullMarked
package app.okrug.admin.structure;

import org.jspecify.annotations.NullMarked;
