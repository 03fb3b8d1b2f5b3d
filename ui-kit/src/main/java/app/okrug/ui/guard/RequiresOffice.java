package app.okrug.ui.guard;

import app.okrug.access.OfficeRight;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page of the education office.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresOffice {

    /// The right an operator needs for it.
    OfficeRight value();
}
