/// Files that a page hands over.
@NullMarked
package app.okrug.admin.file;

import org.jspecify.annotations.NullMarked;
