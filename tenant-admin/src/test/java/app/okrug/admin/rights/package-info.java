@NullMarked
package app.okrug.admin.rights;

import org.jspecify.annotations.NullMarked;
