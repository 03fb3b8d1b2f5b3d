@NullMarked
package app.okrug.admin.closing;

import org.jspecify.annotations.NullMarked;
