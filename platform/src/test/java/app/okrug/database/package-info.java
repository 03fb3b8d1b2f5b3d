@NullMarked
package app.okrug.database;

import org.jspecify.annotations.NullMarked;
