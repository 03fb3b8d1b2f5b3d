package app.okrug.vigilance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.identity.Countries;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is found in one day of a school. Asked again later in the day it finds the same and more, under the same
/// names.
@Component
class Rules {

    private static final List<String> EXPORTS = List.of("users.log_exported", "archive.taken", "archive.downloaded");
    private static final List<String> APPOINTED = List.of("access.role_given");

    private final RecordRows record;
    private final Regulation regulation;
    private final Lessons lessons;
    private final Countries countries;
    private final SchoolClock clock;

    Rules(RecordRows record, Regulation regulation, Lessons lessons, Countries countries, SchoolClock clock) {
        this.record = record;
        this.regulation = regulation;
        this.lessons = lessons;
        this.countries = countries;
        this.clock = clock;
    }

    List<Finding> on(LocalDate day) {
        var from = day.atStartOfDay(clock.zone()).toInstant();
        var until = day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        var limits = Limits.of(regulation);
        var found = new ArrayList<Finding>();
        record.ofJournal(from, until, clock.zone(), limits.nightBegins(), limits.nightEnds()).stream()
                .collect(groupingBy(Deed::person, LinkedHashMap::new, toList()))
                .forEach((person, deeds) -> {
                    bursts(day, person, deeds, limits, found);
                    ofDay(AlarmRule.NIGHT_CHANGES, day, person, deeds, deed -> limits.night(hour(deed)))
                            .ifPresent(found::add);
                    ofDay(
                                    AlarmRule.LATE_CHANGES,
                                    day,
                                    person,
                                    deeds,
                                    deed -> deed.corrects() && deed.late() > limits.lateDays())
                            .ifPresent(found::add);
                });
        exports(day, from, until, limits, found);
        appointed(from, until, found);
        countries(from, until, found);
        return found;
    }

    private int hour(Deed deed) {
        return deed.at().atZone(clock.zone()).getHour();
    }

    private static Optional<Finding> ofDay(
            AlarmRule rule, LocalDate day, UUID person, List<Deed> deeds, Predicate<Deed> which) {
        var such = deeds.stream().filter(which).toList();
        return such.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        rule,
                        day + " " + person,
                        person,
                        null,
                        such.getFirst().at(),
                        such.getLast().at(),
                        such.size()));
    }

    /// A burst goes on as long as one change follows the other within the time; it is told when somewhere in it there
    /// were more than the limit within that time.
    private void bursts(LocalDate day, UUID person, List<Deed> deeds, Limits limits, List<Finding> found) {
        var corrections = deeds.stream().filter(Deed::corrects).toList();
        if (corrections.size() <= limits.changes()) {
            return;
        }
        var given = lessons.ofTeacher(new PersonId(person), day, day);
        var outside = corrections.stream()
                .map(Deed::at)
                .filter(at -> !during(given, at))
                .toList();
        var begin = 0;
        for (var i = 1; i <= outside.size(); i++) {
            if (i == outside.size() || outside.get(i).isAfter(outside.get(i - 1).plus(limits.within()))) {
                burst(person, outside.subList(begin, i), limits).ifPresent(found::add);
                begin = i;
            }
        }
    }

    private static Optional<Finding> burst(UUID person, List<Instant> moments, Limits limits) {
        var many = false;
        for (int first = 0, last = 0; last < moments.size(); last++) {
            while (!moments.get(first).plus(limits.within()).isAfter(moments.get(last))) {
                first++;
            }
            many |= last - first + 1 > limits.changes();
        }
        return many
                ? Optional.of(new Finding(
                        AlarmRule.MANY_CHANGES,
                        moments.getFirst() + " " + person,
                        person,
                        null,
                        moments.getFirst(),
                        moments.getLast(),
                        moments.size()))
                : Optional.empty();
    }

    private boolean during(List<LessonLine> given, Instant at) {
        LocalTime time = at.atZone(clock.zone()).toLocalTime();
        return given.stream()
                .anyMatch(lesson ->
                        !lesson.cancelled() && !time.isBefore(lesson.starts()) && time.isBefore(lesson.ends()));
    }

    private void exports(LocalDate day, Instant from, Instant until, Limits limits, List<Finding> found) {
        var taken = new LinkedHashMap<String, List<RecordRows.Noted>>();
        record.noted(EXPORTS, from, until)
                .forEach(one -> taken.computeIfAbsent(name(one.person()), _ -> new ArrayList<>())
                        .add(one));
        taken.forEach((person, times) -> {
            if (times.size() >= limits.exports()) {
                found.add(new Finding(
                        AlarmRule.MASS_EXPORT,
                        day + " " + person,
                        times.getFirst().person(),
                        null,
                        times.getFirst().at(),
                        times.getLast().at(),
                        times.size()));
            }
        });
    }

    private void appointed(Instant from, Instant until, List<Finding> found) {
        var administrators = record.noted(APPOINTED, from, until).stream()
                .filter(one -> one.role().equals(Role.ADMINISTRATOR.name()))
                .toList();
        if (administrators.isEmpty()) {
            return;
        }
        // With the first one the school begins.
        var first = record.firstAdministrator();
        administrators.stream()
                .filter(one -> one.number() != first)
                .forEach(one -> found.add(new Finding(
                        AlarmRule.NEW_ADMINISTRATOR,
                        String.valueOf(one.number()),
                        one.person(),
                        UUID.fromString(one.subject()),
                        one.at(),
                        one.at(),
                        1)));
    }

    private void countries(Instant from, Instant until, List<Finding> found) {
        countries
                .ofStaff(CurrentSchool.require(), from, until)
                .forEach(one -> found.add(new Finding(
                        AlarmRule.NEW_COUNTRY,
                        one.country() + " " + one.person().value(),
                        one.person().value(),
                        null,
                        one.at(),
                        one.at(),
                        1)));
    }

    private static String name(@Nullable UUID person) {
        return person == null ? "" : person.toString();
    }
}
