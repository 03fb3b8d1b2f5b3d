package app.okrug.access;

import app.okrug.tenancy.SchoolCaches;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What all features together know of a person's relations, in memory.
@Component
public class Relationships {

    private record Key(PersonId person, Category category, LocalDate day) {}

    private final SchoolCaches.Region<Key, Relations> remembered;
    private final ObjectProvider<RelationSource> sources;

    Relationships(SchoolCaches caches, ObjectProvider<RelationSource> sources) {
        this.remembered = caches.region("access.relations", Duration.ofMinutes(30));
        this.sources = sources;
    }

    /// The relations of a person on a day.
    Relations of(PersonId person, Category category, LocalDate day) {
        return remembered.get(new Key(person, category, day), this::ask);
    }

    /// To be called by whoever has changed a relation: a class teacher, a load, a guardianship, a membership.
    public void changed() {
        remembered.changed();
    }

    private Relations ask(Key key) {
        var own = key.category() == Category.PUPIL ? own(key.person()) : Relations.NONE;
        return sources.stream()
                .map(source -> source.of(key.person(), key.category(), key.day()))
                .reduce(own, Relations::and);
    }

    /// Nobody has to say that a pupil is himself.
    private static Relations own(PersonId pupil) {
        return new Relations(Set.of(), Set.of(), Set.of(pupil.value()));
    }
}
