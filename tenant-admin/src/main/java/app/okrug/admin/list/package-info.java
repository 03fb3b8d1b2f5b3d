/// Lists of the console: a plain table that is a pile of cards on a phone.
@NullMarked
package app.okrug.admin.list;

import org.jspecify.annotations.NullMarked;
