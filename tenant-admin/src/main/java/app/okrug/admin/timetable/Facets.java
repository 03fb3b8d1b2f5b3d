package app.okrug.admin.timetable;

import app.okrug.language.Alphabet;
import app.okrug.school.Classes;
import app.okrug.school.Rooms;
import app.okrug.timetable.Week;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everybody and everything that has a week of their own.
@Component
class Facets {

    private final Classes classes;
    private final Rooms rooms;

    Facets(Classes classes, Rooms rooms) {
        this.classes = classes;
        this.rooms = rooms;
    }

    /// All of a kind, in the order in which people look for them.
    List<Facet> of(Week week, Facet.Kind kind) {
        return switch (kind) {
            case CLASS ->
                classes.ofYear(week.edition().year()).stream()
                        .map(line -> new Facet(kind, line.id().value().toString(), line.name()))
                        .toList();
            case TEACHER ->
                week.courses().values().stream()
                        .flatMap(course -> course.teachers().stream())
                        .distinct()
                        .map(name -> new Facet(kind, name.person().value().toString(), name.brief()))
                        .sorted(Alphabet.by(Facet::name))
                        .toList();
            case ROOM ->
                rooms.numbers().stream()
                        .map(number -> new Facet(kind, number, number))
                        .toList();
        };
    }
}
