@NullMarked
package app.okrug.homework;

import org.jspecify.annotations.NullMarked;
