@NullMarked
package app.okrug.admin.regulation;

import org.jspecify.annotations.NullMarked;
