package app.okrug.regulation;

import static app.okrug.regulation.Qualifier.Kind.CLASS;
import static app.okrug.regulation.Qualifier.Kind.LEVEL;
import static app.okrug.regulation.Qualifier.Kind.PARALLEL;
import static app.okrug.regulation.Qualifier.Kind.PERSON;
import static app.okrug.regulation.Qualifier.Kind.ROLE;
import static app.okrug.regulation.Qualifier.Kind.SUBJECT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// For which places a parameter can be set apart (regulations.md d3): those that whoever enforces it asks for. A place
/// that nobody asks for would be a setting without effect, and is not offered.
final class PlacesApart {

    /// A lesson stands in a course.
    private static final Set<Qualifier.Kind> COURSE = EnumSet.of(LEVEL, PARALLEL, CLASS, SUBJECT);

    /// Who writes into a lesson of a class.
    private static final Set<Qualifier.Kind> WRITER = EnumSet.of(LEVEL, PARALLEL, CLASS, ROLE, PERSON);

    /// A pupil is in a class.
    private static final Set<Qualifier.Kind> PUPIL = EnumSet.of(LEVEL, PARALLEL, CLASS);

    private static final Map<Parameter<?>, Set<Qualifier.Kind>> PLACES = places();

    private PlacesApart() {}

    static Set<Qualifier.Kind> of(Parameter<?> parameter) {
        return PLACES.getOrDefault(parameter, Set.of());
    }

    private static Map<Parameter<?>, Set<Qualifier.Kind>> places() {
        var places = new HashMap<Parameter<?>, Set<Qualifier.Kind>>();
        put(
                places,
                COURSE,
                Parameter.RECORD_DEADLINE,
                Parameter.HOMEWORK_DEADLINE,
                Parameter.MARKS_DEADLINE,
                Parameter.HOMEWORK_REQUIRED,
                Parameter.HOMEWORK_OPTIONAL,
                Parameter.HOMEWORK_LATEST_TIME,
                Parameter.REASON_AFTER_MINUTES,
                Parameter.WEIGHTS_COUNT,
                Parameter.DEBT_DAYS,
                Parameter.OVERDUE_DEBT,
                Parameter.MINIMUM_MARKS,
                Parameter.TOO_FEW_MARKS,
                Parameter.MARK_THRESHOLDS,
                Parameter.RESULT_DEVIATION);
        put(
                places,
                WRITER,
                Parameter.MARK_EDIT_DAYS,
                Parameter.MARK_AHEAD_DAYS,
                Parameter.LESSON_EDIT_DAYS,
                Parameter.RESULT_AHEAD_DAYS,
                Parameter.RESULT_EDIT_DAYS);
        put(places, PUPIL, Parameter.MARK_SHOWN_AFTER_MINUTES);
        return Map.copyOf(places);
    }

    private static void put(
            Map<Parameter<?>, Set<Qualifier.Kind>> places, Set<Qualifier.Kind> kinds, Parameter<?>... parameters) {
        for (var parameter : parameters) {
            places.put(parameter, Collections.unmodifiableSet(kinds));
        }
    }
}
