/// Exams: which ones a class takes, and which of them pupils have chosen.
@NullMarked
package app.okrug.web.exams;

import org.jspecify.annotations.NullMarked;
