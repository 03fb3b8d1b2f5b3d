package app.okrug.access;

import static app.okrug.access.StatedRelations.id;

import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolSupply;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A school with a regulation and a few people in it: an administrator, a teacher of maths who leads 7B, a teacher of
/// physics, a deputy, Anna of 7B with her mother, and Boris of 9A.
@Component
public class TestSchool {

    public static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");
    public static final UUID MATHS_7B = id("maths 7B");
    public static final UUID PHYSICS_7B = id("physics 7B");
    public static final UUID PHYSICS_9A = id("physics 9A");
    public static final UUID MATHS_1A = id("maths 1A");
    public static final UUID CLASS_7B = id("7B");
    public static final UUID CLASS_9A = id("9A");
    public static final UUID CLASS_1A = id("1A");
    public static final UUID ANNA = id("Anna");
    public static final UUID BORIS = id("Boris");

    public static final Actor ADMINISTRATOR = staff("administrator");
    public static final Actor DEPUTY = staff("deputy");
    public static final Actor MATHS_TEACHER = staff("teacher of maths, leads 7B");
    public static final Actor PHYSICS_TEACHER = staff("teacher of physics");
    public static final Actor ANNA_HERSELF = actor("Anna", Category.PUPIL);
    public static final Actor MOTHER = actor("mother of Anna", Category.GUARDIAN);

    private final SchoolSupply supply;
    private final RegulationStart start;
    private final Assignments assignments;
    private final StatedRelations relations;
    private final Clock clock;

    TestSchool(
            SchoolSupply supply,
            RegulationStart start,
            Assignments assignments,
            StatedRelations relations,
            Clock clock) {
        this.supply = supply;
        this.start = start;
        this.assignments = assignments;
        this.relations = relations;
        this.clock = clock;
    }

    /// Opens a new school that begins with a preset.
    public SchoolId open(String preset) {
        var school = supply.school("t-" + UUID.randomUUID().toString().substring(0, 12), "Test", preset, ZONE);
        relations.state(
                MATHS_TEACHER.person(), new Relations(Set.of(MATHS_7B, MATHS_1A), Set.of(CLASS_7B), Set.of(ANNA)));
        relations.state(
                PHYSICS_TEACHER.person(), new Relations(Set.of(PHYSICS_7B, PHYSICS_9A), Set.of(), Set.of(ANNA, BORIS)));
        relations.state(
                ANNA_HERSELF.person(), new Relations(Set.of(MATHS_7B, PHYSICS_7B), Set.of(CLASS_7B), Set.of(ANNA)));
        relations.state(MOTHER.person(), new Relations(Set.of(MATHS_7B, PHYSICS_7B), Set.of(CLASS_7B), Set.of(ANNA)));
        CurrentSchool.run(school, () -> {
            start.begin(preset);
            CurrentOperator.run(
                    new Operator(new UserId(id("operator"))),
                    () -> assignments.open(ADMINISTRATOR.person(), "opening"));
        });
        CurrentActor.run(school, ADMINISTRATOR, () -> {
            assign(DEPUTY, Role.DEPUTY);
            assign(MATHS_TEACHER, Role.TEACHER);
            assign(PHYSICS_TEACHER, Role.TEACHER);
        });
        return school;
    }

    /// Today by the school's clock.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private void assign(Actor actor, Role role) {
        assignments.assign(actor.person(), role, today().minusYears(1), "order");
    }

    static Actor staff(String name) {
        return actor(name, Category.STAFF);
    }

    private static Actor actor(String name, Category category) {
        return new Actor(new UserId(id("account of " + name)), new PersonId(id(name)), category);
    }
}
