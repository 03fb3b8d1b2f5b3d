/// What stands before every page: signed in or led to sign-in, and only then the user interface.
@NullMarked
package app.okrug.ui.security;

import org.jspecify.annotations.NullMarked;
