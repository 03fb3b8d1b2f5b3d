/// A school to look at and to test the console with.
@NullMarked
package app.okrug.admin.testing;

import org.jspecify.annotations.NullMarked;
