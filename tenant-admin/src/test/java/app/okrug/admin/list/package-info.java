@NullMarked
package app.okrug.admin.list;

import org.jspecify.annotations.NullMarked;
