@NullMarked
package app.okrug.admin.overview;

import org.jspecify.annotations.NullMarked;
