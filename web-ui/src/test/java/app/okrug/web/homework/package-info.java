@NullMarked
package app.okrug.web.homework;

import org.jspecify.annotations.NullMarked;
