/// The education office looks at all schools side by side.
@NullMarked
package app.okrug.admin.overview;

import org.jspecify.annotations.NullMarked;
