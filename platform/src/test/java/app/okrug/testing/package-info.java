/// What tests of all modules share: the database, a bound school, the words of a school.
@NullMarked
package app.okrug.testing;

import org.jspecify.annotations.NullMarked;
