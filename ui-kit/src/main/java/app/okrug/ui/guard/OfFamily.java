package app.okrug.ui.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page about the reader's own family: it exists for whoever is a pupil or a guardian in some school, wherever they
/// work now, and for nobody else. It needs no other annotation; what it shows is for its service to say.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfFamily {}
