/// What is let through to a page.
@NullMarked
package app.okrug.ui.security;

import org.jspecify.annotations.NullMarked;
