package app.okrug.ui.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page for everybody who has signed in, and why it asks for no right. A page that carries neither this nor
/// [OfFamily] nor [Requires] nor [RequiresOffice] is shown to nobody.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenPage {

    /// The reason.
    String value();
}
