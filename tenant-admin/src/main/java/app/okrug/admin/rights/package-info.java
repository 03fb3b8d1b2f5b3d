/// The matrix of rights: which role may do what, how far, and by which paragraph.
@NullMarked
package app.okrug.admin.rights;

import org.jspecify.annotations.NullMarked;
