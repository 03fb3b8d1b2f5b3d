package app.okrug.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts together what a person is, holds and is related to on a day.
@Component
class Standings {

    private final PersonFiles files;
    private final HandedOn handedOn;
    private final Employments employments;
    private final Relationships relationships;

    Standings(PersonFiles files, HandedOn handedOn, Employments employments, Relationships relationships) {
        this.files = files;
        this.handedOn = handedOn;
        this.employments = employments;
        this.relationships = relationships;
    }

    Standing of(PersonId person, Category category, LocalDate day) {
        var file = files.of(person);
        var relations = relationships.of(person, category, day);
        var assigned = new HashSet<Role>();
        Map<Role, String> handed = new HashMap<>();
        for (var one : file.assignments()) {
            if (one.holds(day) && handedOn.stands(one, day)) {
                assigned.add(one.role());
                if (one.handedBy() != null) {
                    handed.put(one.role(), one.reason());
                }
            }
        }
        file.own(day).forEach(handed::remove);
        var grants = file.grants(day).stream()
                .filter(grant -> handedOn.stands(grant, day))
                .toList();
        var away = category == Category.STAFF ? employments.away(person, day).orElse(null) : null;
        return new Standing(
                person,
                category,
                Role.of(category, assigned, relations),
                grants,
                relations,
                day,
                handed,
                away,
                null,
                null);
    }
}
