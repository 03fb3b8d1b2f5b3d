package app.okrug.school;

import java.util.Collection;

/// Tells whether results stand in terms. A feature above that keeps them implements it as a bean, so that classes
/// do not lose terms in which they were assessed.
public interface TermTraces {

    /// A class and a term by which it is reported.
    record Reported(ClassId schoolClass, TermId term) {}

    /// Whether any of these classes has results in the term beside it.
    boolean among(Collection<Reported> reported);
}
