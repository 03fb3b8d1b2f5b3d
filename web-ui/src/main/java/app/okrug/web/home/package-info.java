/// Where somebody who has signed in is taken first.
@NullMarked
package app.okrug.web.home;

import org.jspecify.annotations.NullMarked;
