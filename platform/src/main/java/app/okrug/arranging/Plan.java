package app.okrug.arranging;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole week as it is searched for.
@PlanningSolution
public class Plan {

    @PlanningEntityCollectionProperty
    private List<Unit> units;

    @ProblemFactCollectionProperty
    private List<RoomStock> stocks;

    @ProblemFactCollectionProperty
    private List<TeacherOf> teachers;

    @PlanningScore
    private @Nullable HardSoftScore score;

    Plan(List<Unit> units, List<RoomStock> stocks, List<TeacherOf> teachers) {
        this.units = units;
        this.stocks = stocks;
        this.teachers = teachers;
    }

    /// For the solver, which copies.
    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    public List<Unit> getUnits() {
        return units;
    }

    public List<RoomStock> getStocks() {
        return stocks;
    }

    public List<TeacherOf> getTeachers() {
        return teachers;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
