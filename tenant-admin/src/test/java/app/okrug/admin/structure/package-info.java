@NullMarked
package app.okrug.admin.structure;

import org.jspecify.annotations.NullMarked;
