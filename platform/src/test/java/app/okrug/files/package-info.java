@NullMarked
package app.okrug.files;

import org.jspecify.annotations.NullMarked;
