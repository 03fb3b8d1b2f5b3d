package app.okrug.tenancy;

import app.okrug.database.ControlPlane;
import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import app.okrug.migrations.SchoolSchema;
import app.okrug.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives tests their schools. Making a schema is most of what a short test costs, so the schools that a class of tests
/// has done with are emptied and handed on, under another key, code and name, with the rows that migrations put there.
@Component
public class SchoolSupply {

    private final SchoolCreation creation;
    private final SchoolRegistry registry;
    private final SchoolMigrations migrations;
    private final ControlPlane control;
    private final Databases databases;
    private final TenancySettings settings;
    private final Clock clock;
    private final List<SchoolId> lent = new ArrayList<>();
    private final Deque<SchoolSchema> left = new ArrayDeque<>();
    private @Nullable UsedSchemas used;

    SchoolSupply(
            SchoolCreation creation,
            SchoolRegistry registry,
            SchoolMigrations migrations,
            ControlPlane control,
            Databases databases,
            TenancySettings settings,
            Clock clock) {
        this.creation = creation;
        this.registry = registry;
        this.migrations = migrations;
        this.control = control;
        this.databases = databases;
        this.settings = settings;
        this.clock = clock;
    }

    /// A school with nothing in it, for the tests of one class.
    public synchronized SchoolId school(String code, String name, String preset, ZoneId zone) {
        var school = handOn(code, name, preset, zone).orElseGet(() -> creation.create(code, name, preset, zone));
        lent.add(school);
        return school;
    }

    /// The tests of a class have ended: nobody works in its schools any more.
    public synchronized void takeBack() {
        lent.forEach(this::takeBack);
        lent.clear();
    }

    private void takeBack(SchoolId id) {
        try {
            registry.forget(id);
            var school = registry.get(id);
            if (school.database().equals(Databases.MAIN)) {
                archive(id);
                left.add(school.schema());
            }
        } catch (UnknownSchool deleted) {
            // The test itself has let it go.
        }
    }

    /// As a school that has been deleted: known, and nothing of it left.
    private void archive(SchoolId id) {
        control.sql()
                .sql("update tenancy_school set state = 'archived', version = version + 1 where id = ?")
                .param(id.value())
                .update();
        registry.forget(id);
    }

    private Optional<SchoolId> handOn(String code, String name, String preset, ZoneId zone) {
        while (settings.isolation() == TenancySettings.Mode.ROLE && !left.isEmpty()) {
            var id = new SchoolId(UUID.randomUUID());
            var schema = new SchoolSchema("s_" + id.toString().replace("-", ""));
            if (handOn(left.remove(), schema, id)) {
                var state = SchoolState.CREATING;
                registry.add(new RegisteredSchool(
                        id, code, name, state, preset, zone, Databases.MAIN, schema, null, null, clock.instant(), ""));
                registry.made(id, SchoolState.ACTIVE, migrations.version());
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private boolean handOn(SchoolSchema from, SchoolSchema to, SchoolId school) {
        try {
            return used().handOn(from, to, school);
        } catch (SQLException failure) {
            throw new IllegalStateException("The schema of a school could not be handed on", failure);
        }
    }

    private SchoolSchema pattern() {
        var code = "pattern-" + UUID.randomUUID().toString().substring(0, 12);
        var id = creation.create(code, "Образец", "001", creation.usualZone());
        archive(id);
        return registry.get(id).schema();
    }

    private UsedSchemas used() {
        if (used == null) {
            used = new UsedSchemas(TestDatabase.administrator(databases.access(Databases.MAIN)), this::pattern);
        }
        return used;
    }
}
