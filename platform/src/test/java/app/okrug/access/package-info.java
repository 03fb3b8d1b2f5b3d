/// Tests of rights.
@NullMarked
package app.okrug.access;

import org.jspecify.annotations.NullMarked;
