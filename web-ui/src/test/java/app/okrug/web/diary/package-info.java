@NullMarked
package app.okrug.web.diary;

import org.jspecify.annotations.NullMarked;
