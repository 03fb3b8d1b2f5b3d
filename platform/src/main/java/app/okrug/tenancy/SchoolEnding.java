package app.okrug.tenancy;

import java.sql.SQLException;
import org.springframework.stereotype.Component;

/// Ends a school in the archive: its schema, its role and its entry are gone, and its code is free. Asks
/// for no right: who lets it work has been asked. May be repeated when it was cut off.
@Component
public class SchoolEnding {

    private final SchemaMaking making;
    private final SchoolRegistry registry;
    private final CacheMessages messages;

    SchoolEnding(SchemaMaking making, SchoolRegistry registry, CacheMessages messages) {
        this.making = making;
        this.registry = registry;
        this.messages = messages;
    }

    /// @throws SchoolMoved when the school is not in the archive
    public void end(SchoolId id) {
        registry.forget(id);
        var school = registry.get(id);
        if (school.state() != SchoolState.ARCHIVED) {
            throw new SchoolMoved(school.code(), school.state());
        }
        try {
            making.drop(school);
        } catch (SQLException failure) {
            throw new IllegalStateException("The schema of the school " + school.code() + " stays", failure);
        }
        registry.remove(id);
        messages.send(id.toString());
    }
}
