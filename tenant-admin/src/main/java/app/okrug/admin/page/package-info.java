/// What every page of the console is made of.
@NullMarked
package app.okrug.admin.page;

import org.jspecify.annotations.NullMarked;
