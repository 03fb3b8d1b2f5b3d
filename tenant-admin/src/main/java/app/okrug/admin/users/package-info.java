/// The users of a school: who can sign in, and what is done when somebody should not.
@NullMarked
package app.okrug.admin.users;

import org.jspecify.annotations.NullMarked;
