@NullMarked
package app.okrug.tenancy;

import org.jspecify.annotations.NullMarked;
