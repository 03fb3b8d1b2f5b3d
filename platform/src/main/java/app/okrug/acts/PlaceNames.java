package app.okrug.acts;

import app.okrug.access.PersonId;
import app.okrug.access.SchoolRoles;
import app.okrug.curriculum.Courses;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import app.okrug.people.Staff;
import app.okrug.regulation.Level;
import app.okrug.regulation.Qualifier;
import app.okrug.school.Classes;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the places are called for which a value of the act is set apart, and which there are in the school.
@Component
class PlaceNames {

    private static final int PARALLELS = 11;
    private static final int MOST_PERSONS = 500;

    private final Texts texts;
    private final Years years;
    private final Classes classes;
    private final Courses courses;
    private final SchoolRoles roles;
    private final Staff staff;
    private final PersonNames persons;
    private final SchoolClock clock;

    PlaceNames(
            Texts texts,
            Years years,
            Classes classes,
            Courses courses,
            SchoolRoles roles,
            Staff staff,
            PersonNames persons,
            SchoolClock clock) {
        this.texts = texts;
        this.years = years;
        this.classes = classes;
        this.courses = courses;
        this.roles = roles;
        this.staff = staff;
        this.persons = persons;
        this.clock = clock;
    }

    /// All places of a kind, in the order in which a school names them.
    List<PlaceChoice> all(Qualifier.Kind kind) {
        return switch (kind) {
            case LEVEL -> named(Arrays.stream(Level.values()).map(Qualifier::level));
            case PARALLEL -> named(IntStream.rangeClosed(1, PARALLELS).mapToObj(Qualifier::parallel));
            case CLASS -> choices(classes());
            case SUBJECT -> choices(subjects());
            case ROLE -> named(roles.all().stream().map(role -> Qualifier.role(role.name())));
            case PERSON ->
                staff.find("", clock.today(), Part.first(MOST_PERSONS)).lines().stream()
                        .map(line -> new PlaceChoice(
                                Qualifier.person(line.person().value().toString()),
                                line.name().full()))
                        .toList();
            case SCHOOL, STUDY -> List.of();
        };
    }

    /// What places are called. What has gone since, a class of last year for one, is said to have gone.
    Map<Qualifier, String> of(Collection<Qualifier> places) {
        var kinds = places.stream().map(Qualifier::kind).collect(Collectors.toSet());
        var known = new HashMap<Qualifier, String>();
        if (kinds.contains(Qualifier.Kind.CLASS)) {
            known.putAll(classes());
        }
        if (kinds.contains(Qualifier.Kind.SUBJECT)) {
            known.putAll(subjects());
        }
        if (kinds.contains(Qualifier.Kind.PERSON)) {
            known.putAll(persons(places));
        }
        return places.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        place -> Objects.requireNonNullElseGet(known.get(place), () -> name(place)),
                        (first, _) -> first));
    }

    private List<PlaceChoice> named(Stream<Qualifier> places) {
        return places.map(place -> new PlaceChoice(place, name(place))).toList();
    }

    private static List<PlaceChoice> choices(Map<Qualifier, String> places) {
        return places.entrySet().stream()
                .map(place -> new PlaceChoice(place.getKey(), place.getValue()))
                .toList();
    }

    private String name(Qualifier place) {
        return switch (place.kind()) {
            case LEVEL -> texts.text("regulation.Level." + place.value());
            case PARALLEL -> texts.text("acts.place.PARALLEL", place.value());
            case ROLE -> texts.text("acts.place.ROLE", texts.text("access.role." + place.value()));
            case SCHOOL, CLASS, SUBJECT, STUDY, PERSON -> texts.text("acts.place.gone");
        };
    }

    private Map<Qualifier, String> classes() {
        var names = new LinkedHashMap<Qualifier, String>();
        years.current(clock.today())
                .map(YearLine::id)
                .map(classes::ofYear)
                .orElse(List.of())
                .forEach(line -> names.put(
                        Qualifier.schoolClass(line.id().value().toString()),
                        texts.text("acts.place.CLASS", line.name())));
        return names;
    }

    private Map<Qualifier, String> subjects() {
        var names = new LinkedHashMap<Qualifier, String>();
        years.current(clock.today())
                .map(YearLine::id)
                .map(courses::ofYear)
                .orElse(List.of())
                .forEach(course -> names.put(
                        Qualifier.subject(course.subjectId().value().toString()),
                        texts.text("acts.place.SUBJECT", course.subject())));
        return names;
    }

    private Map<Qualifier, String> persons(Collection<Qualifier> places) {
        var ids = places.stream()
                .filter(place -> place.kind() == Qualifier.Kind.PERSON)
                .map(place -> new PersonId(UUID.fromString(place.value())))
                .toList();
        return persons.of(ids).values().stream()
                .collect(Collectors.toMap(
                        name -> Qualifier.person(name.person().value().toString()), name -> name.full()));
    }
}
