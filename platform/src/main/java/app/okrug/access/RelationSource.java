package app.okrug.access;

import java.time.LocalDate;

/// Tells relations of persons. Features above implement it as a bean, each for what it knows; the answers are united
/// and remembered until [Relationships#changed()].
public interface RelationSource {

    /// The relations of a person on a day; [Relations#NONE] when this feature knows of none.
    Relations of(PersonId person, Category category, LocalDate day);
}
