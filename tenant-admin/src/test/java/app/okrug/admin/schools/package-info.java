@NullMarked
package app.okrug.admin.schools;

import org.jspecify.annotations.NullMarked;
