@NullMarked
package app.okrug.migrations;

import org.jspecify.annotations.NullMarked;
