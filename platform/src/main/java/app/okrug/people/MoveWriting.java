package app.okrug.people;

import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.school.ClassId;
import app.okrug.school.ClassName;
import app.okrug.school.YearLine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Moves many pupils at once, each with its day and its order, and enters every move in the book.
@Component
class MoveWriting {

    private final JdbcClient sql;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveWriting(JdbcClient sql, Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    private record Place(
            @Nullable UUID schoolClass, @Nullable String subgroup) {}

    /// Puts pupils into other classes; the part of the class is that of the list or none.
    ///
    /// @return who was moved
    Set<UUID> transfer(List<ListedMove> moves, YearLine year, Map<ClassName, ClassId> classes) {
        if (moves.isEmpty()) {
            return Set.of();
        }
        var before = places(moves);
        var moved = new HashSet<UUID>();
        moves.stream().collect(Collectors.groupingBy(ListedMove::day)).forEach((day, own) -> {
            var placings = own.stream()
                    .map(move -> new Memberships.Placing(
                            UUID.randomUUID(),
                            move.pupil().value(),
                            Objects.requireNonNull(target(move, classes)),
                            null))
                    .toList();
            moved.addAll(memberships.apply(placings, year, day));
        });
        sql.sql("""
                update people_pupil p set subgroup = given.subgroup, version = p.version + 1
                from unnest(:pupils, :subgroups) as given (pupil, subgroup)
                where p.person = given.pupil and p.subgroup is distinct from given.subgroup
                """)
                .param("pupils", Columns.uuids(moves, move -> move.pupil().value()))
                .param("subgroups", Columns.texts(moves, move -> SubgroupName.of(move.subgroup())))
                .update();
        record(moves, before, classes);
        return moved;
    }

    /// Lets pupils go, each on its last day.
    void leave(List<ListedMove> moves) {
        if (moves.isEmpty()) {
            return;
        }
        var before = places(moves);
        sql.sql("""
                update people_class_membership m set ends_on = greatest(given.day, m.starts_on)
                from unnest(:pupils, :days) as given (pupil, day)
                where m.pupil = given.pupil and m.ends_on is null
                """)
                .param("pupils", Columns.uuids(moves, move -> move.pupil().value()))
                .param("days", Columns.days(moves, ListedMove::day))
                .update();
        sql.sql("""
                update people_pupil p set left_on = given.day, version = p.version + 1
                from unnest(:pupils, :days) as given (pupil, day)
                where p.person = given.pupil
                """)
                .param("pupils", Columns.uuids(moves, move -> move.pupil().value()))
                .param("days", Columns.days(moves, ListedMove::day))
                .update();
        record(moves, before, Map.of());
        moves.stream()
                .map(ListedMove::day)
                .min(LocalDate::compareTo)
                .ifPresent(day -> events.publishEvent(new PupilsPlaced(day)));
    }

    private static @Nullable UUID target(ListedMove move, Map<ClassName, ClassId> classes) {
        var to = move.toClass();
        return to == null
                ? null
                : Objects.requireNonNull(classes.get(ClassName.of(to))).value();
    }

    private Map<UUID, Place> places(Collection<ListedMove> moves) {
        return sql.sql("""
                select p.person, p.subgroup, m.school_class from people_pupil p
                left join people_class_membership m on m.pupil = p.person and m.ends_on is null
                where p.person = any(:pupils)
                """)
                .param("pupils", Columns.uuids(moves, move -> move.pupil().value()))
                .query(rows -> {
                    var places = new HashMap<UUID, Place>();
                    while (rows.next()) {
                        places.put(
                                rows.getObject("person", UUID.class),
                                new Place(rows.getObject("school_class", UUID.class), rows.getString("subgroup")));
                    }
                    return places;
                });
    }

    private void record(List<ListedMove> moves, Map<UUID, Place> before, Map<ClassName, ClassId> classes) {
        sql.sql("""
                insert into people_movement
                    (id, pupil, kind, day, from_class, to_class, from_subgroup, to_subgroup, reason, order_number,
                     order_day, recorded_by, recorded_at)
                select given.*, :by, :at
                from unnest(:ids, :pupils, :kinds, :days, :from, :to, :fromParts, :toParts, :reasons, :numbers,
                            :orderDays) as given (id, pupil, kind, day, from_class, to_class, from_subgroup,
                            to_subgroup, reason, order_number, order_day)
                """)
                .param("ids", Columns.uuids(moves, _ -> UUID.randomUUID()))
                .param("pupils", Columns.uuids(moves, move -> move.pupil().value()))
                .param("kinds", Columns.texts(moves, move -> move.kind().name()))
                .param("days", Columns.days(moves, ListedMove::day))
                .param("from", Columns.uuids(moves, move -> place(before, move).schoolClass()))
                .param("to", Columns.uuids(moves, move -> target(move, classes)))
                .param(
                        "fromParts",
                        Columns.texts(moves, move -> place(before, move).subgroup()))
                .param("toParts", Columns.texts(moves, move -> part(before, move)))
                .param("reasons", Columns.texts(moves, move -> move.order().reason()))
                .param("numbers", Columns.texts(moves, move -> move.order().number()))
                .param("orderDays", Columns.days(moves, move -> move.order().day()))
                .param("by", CurrentActor.require().person().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        moves.forEach(move -> events.publishEvent(new PupilMoved(move.pupil(), move.kind(), move.day())));
    }

    /// Who leaves keeps the part in the book, as a move of a single pupil does.
    private static @Nullable String part(Map<UUID, Place> before, ListedMove move) {
        return move.toClass() == null ? place(before, move).subgroup() : SubgroupName.of(move.subgroup());
    }

    private static Place place(Map<UUID, Place> before, ListedMove move) {
        return before.getOrDefault(move.pupil().value(), new Place(null, null));
    }

    static ListedMove leaving(PersonId pupil, String name, String number, String from, LocalDate day, Order order) {
        return new ListedMove(pupil, name, number, PupilMoved.Kind.LEFT, from, null, null, day, order);
    }
}
