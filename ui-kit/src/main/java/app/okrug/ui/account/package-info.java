/// The page on which everybody looks after their own account.
@NullMarked
package app.okrug.ui.account;

import org.jspecify.annotations.NullMarked;
