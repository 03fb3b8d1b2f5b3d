/// Sign-in seen from the user interface: the filters before its pages, and who looks at them.
@NullMarked
package app.okrug.ui.security;

import org.jspecify.annotations.NullMarked;
