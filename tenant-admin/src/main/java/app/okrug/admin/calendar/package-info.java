/// The calendar of a year: terms, days off, bells and shifts.
@NullMarked
package app.okrug.admin.calendar;

import org.jspecify.annotations.NullMarked;
