/// The diary as pupils and families read it: a day, a week, the marks, the subjects. On a phone first.
@NullMarked
package app.okrug.web.diary;

import org.jspecify.annotations.NullMarked;
