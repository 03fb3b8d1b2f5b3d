/// The education office: which schools there are, opening a new one.
@NullMarked
package app.okrug.admin.schools;

import org.jspecify.annotations.NullMarked;
