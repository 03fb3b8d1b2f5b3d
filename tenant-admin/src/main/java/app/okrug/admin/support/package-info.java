/// The school lets support in, refuses it, and ends its access.
@NullMarked
package app.okrug.admin.support;

import org.jspecify.annotations.NullMarked;
