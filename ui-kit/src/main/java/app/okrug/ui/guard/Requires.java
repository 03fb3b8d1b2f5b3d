package app.okrug.ui.guard;

import app.okrug.access.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The right without which a page is of no use to a reader: it is not opened, and the menu does not name it. Of several
/// rights one is enough. This is courtesy; the service behind the page is the lock.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /// The rights, any of which opens the page.
    Right[] value();
}
