/// Tests of the record.
@NullMarked
package app.okrug.audit;

import org.jspecify.annotations.NullMarked;
