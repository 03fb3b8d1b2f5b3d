/// Results of whole classes, for class teachers and the school's management.
@NullMarked
package app.okrug.web.results;

import org.jspecify.annotations.NullMarked;
