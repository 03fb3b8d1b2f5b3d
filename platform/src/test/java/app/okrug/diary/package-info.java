@NullMarked
package app.okrug.diary;

import org.jspecify.annotations.NullMarked;
