/// Pages for those who watch over the school: alarms, and taking back what an account has changed.
@NullMarked
package app.okrug.admin.vigilance;

import org.jspecify.annotations.NullMarked;
