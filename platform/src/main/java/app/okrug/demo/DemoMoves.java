package app.okrug.demo;

import app.okrug.access.CurrentActor;
import app.okrug.people.Movement;
import app.okrug.people.Order;
import app.okrug.people.PupilLine;
import app.okrug.people.PupilRow;
import app.okrug.people.Pupils;
import app.okrug.people.Sex;
import app.okrug.school.ClassLine;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.Years;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// Pupils who change class, leave and arrive in the course of the year: those at the end of the lists, so that the
/// logins of visitors stay where they are.
@Component
class DemoMoves {

    private final Movement movement;
    private final Pupils pupils;
    private final Classes classes;
    private final Years years;

    DemoMoves(Movement movement, Pupils pupils, Classes classes, Years years) {
        this.movement = movement;
        this.pupils = pupils;
        this.classes = classes;
        this.years = years;
    }

    /// Moves them on their days, as far as these have come.
    void move(Brought brought, int year, Instant until, ZoneId zone) {
        on(LocalDate.of(year, Month.OCTOBER, 5), brought, until, zone, day -> {
            movement.transfer(
                    last("8Б", day).person(),
                    schoolClass("8А", day).id(),
                    "2",
                    day,
                    new Order("по заявлению родителей", "91", day.minusDays(3)));
        });
        on(LocalDate.of(year, Month.OCTOBER, 16), brought, until, zone, day -> {
            movement.leave(last("6А", day).person(), day, new Order("переезд", "95", day.minusDays(1)));
        });
        on(LocalDate.of(year, Month.NOVEMBER, 9), brought, until, zone, day -> {
            movement.arrive(
                    new PupilRow(
                            "Я-0900",
                            "Ярцева",
                            "Кира",
                            "Антоновна",
                            Sex.FEMALE,
                            LocalDate.of(year - 13, Month.MARCH, 14),
                            "7А",
                            "2",
                            null,
                            "г. Приречный, ул. Мира, д. 3, кв. 21",
                            null,
                            day,
                            "очная",
                            "платное"),
                    List.of(),
                    new Order("зачисление", "102", day));
        });
    }

    private interface Move {
        void on(LocalDate day);
    }

    private static void on(LocalDate day, Brought brought, Instant until, ZoneId zone, Move move) {
        var morning = day.atTime(7, 30).atZone(zone).toInstant();
        if (morning.isBefore(until)) {
            ClockOfWork.runAt(
                    morning, () -> CurrentActor.run(brought.school(), brought.administrator(), () -> move.on(day)));
        }
    }

    private PupilLine last(String className, LocalDate day) {
        return pupils.ofClass(schoolClass(className, day).id(), day).getLast();
    }

    private ClassLine schoolClass(String name, LocalDate day) {
        var year = years.current(day).orElseThrow();
        return classes.named(year.id(), ClassName.of(name)).orElseThrow();
    }
}
