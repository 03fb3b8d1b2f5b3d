package app.okrug.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Relations as a test states them, for persons that no register knows.
@Component
public class StatedRelations implements RelationSource {

    private final Map<PersonId, Relations> stated = new ConcurrentHashMap<>();

    StatedRelations() {}

    void state(PersonId person, Relations relations) {
        stated.put(person, relations);
    }

    @Override
    public Relations of(PersonId person, Category category, LocalDate day) {
        return stated.getOrDefault(person, Relations.NONE);
    }

    /// Ids by name, so that tests read like sentences.
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
