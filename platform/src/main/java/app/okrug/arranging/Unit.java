package app.okrug.arranging;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import app.okrug.school.ClassId;
import app.okrug.timetable.Parity;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One lesson that has to be placed: of a whole class, or of all its parts that are taught the same subject at
/// once. What it cannot be beside is worked out before the search begins, since that is asked some million
/// times.
@PlanningEntity
public class Unit {

    @PlanningId
    private int number;

    private Lesson lesson;
    private List<Hour> possible;
    private BitSet sharesTeacher = new BitSet();
    private BitSet sharesPupils = new BitSet();
    private BitSet sharesRoom = new BitSet();

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(valueRangeProviderRefs = "possible")
    private @Nullable Hour hour;

    /// @param number its place in the list of all
    /// @param possible when those who teach it are there
    /// @param hour where it is fixed; null when it is to be placed
    Unit(int number, Lesson lesson, List<Hour> possible, @Nullable Hour hour) {
        this.number = number;
        this.lesson = lesson;
        this.possible = List.copyOf(possible);
        this.hour = hour;
        this.pinned = hour != null;
    }

    /// For the solver, which copies.
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    void shares(Unit other, boolean teacher, boolean pupils, boolean room) {
        sharesTeacher.set(other.number, teacher);
        sharesPupils.set(other.number, pupils);
        sharesRoom.set(other.number, room);
    }

    boolean sharesTeacher(Unit other) {
        return sharesTeacher.get(other.number);
    }

    boolean sharesPupils(Unit other) {
        return sharesPupils.get(other.number);
    }

    boolean sharesRoom(Unit other) {
        return sharesRoom.get(other.number);
    }

    int number() {
        return number;
    }

    Lesson lesson() {
        return lesson;
    }

    ClassId schoolClass() {
        return lesson.schoolClass();
    }

    Parity parity() {
        return lesson.parity();
    }

    @Nullable
    Hour hour() {
        return hour;
    }

    /// Where it can be, for the solver.
    @ValueRangeProvider(id = "possible")
    public List<Hour> getPossible() {
        return possible;
    }

    public boolean getPinned() {
        return pinned;
    }

    public int getNumber() {
        return number;
    }

    public @Nullable Hour getHour() {
        return hour;
    }

    public void setHour(@Nullable Hour hour) {
        this.hour = hour;
    }
}
