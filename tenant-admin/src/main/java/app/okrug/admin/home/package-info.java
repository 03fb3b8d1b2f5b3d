/// Where a school stands on its way into daily use, and what is next.
@NullMarked
package app.okrug.admin.home;

import org.jspecify.annotations.NullMarked;
