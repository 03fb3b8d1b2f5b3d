@NullMarked
package app.okrug.remarks;

import org.jspecify.annotations.NullMarked;
