package app.okrug.access;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Puts together what a person is, holds and is related to on a day.
@Component
class Standings {

    private final PersonFiles files;
    private final Relationships relationships;

    Standings(PersonFiles files, Relationships relationships) {
        this.files = files;
        this.relationships = relationships;
    }

    Standing of(PersonId person, Category category, LocalDate day) {
        var file = files.of(person);
        var relations = relationships.of(person, category, day);
        return new Standing(
                person, category, Role.of(category, file.roles(day), relations), file.grants(day), relations, day);
    }
}
