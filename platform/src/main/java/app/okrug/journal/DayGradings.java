package app.okrug.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How the lessons of one course are marked, each by the scale that held on its day.
public final class DayGradings {

    private final Function<LocalDate, String> scaleOf;
    private final Function<String, Grading> gradingOf;
    private final Map<LocalDate, String> scales = new HashMap<>();
    private final Map<String, Grading> gradings = new HashMap<>();

    DayGradings(Function<LocalDate, String> scaleOf, Function<String, Grading> gradingOf) {
        this.scaleOf = scaleOf;
        this.gradingOf = gradingOf;
    }

    /// How a lesson of that day is marked.
    public Grading on(LocalDate day) {
        return gradings.computeIfAbsent(scale(day), gradingOf);
    }

    /// What a mark of one day is worth in a mean that is taken by the scale of another; empty when the two days have
    /// different scales, since a five of ten is no five of five.
    public Optional<Double> worth(String mark, LocalDate day, LocalDate measured) {
        return alike(day, measured) ? on(day).worth(mark, day) : Optional.empty();
    }

    /// Whether two days have one scale.
    public boolean alike(LocalDate day, LocalDate other) {
        return scale(day).equals(scale(other));
    }

    private String scale(LocalDate day) {
        return scales.computeIfAbsent(day, scaleOf);
    }
}
