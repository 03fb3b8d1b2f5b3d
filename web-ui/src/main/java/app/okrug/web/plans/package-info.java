/// Lesson plans, and how far courses are with them.
@NullMarked
package app.okrug.web.plans;

import org.jspecify.annotations.NullMarked;
