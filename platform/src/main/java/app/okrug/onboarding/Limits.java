package app.okrug.onboarding;

import app.okrug.onboarding.checking.Prepared.Rows;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whether a list would change so many people, or take so many away, that it is more likely a mixed-up file
/// than a day's work (I-06). The school's act sets the shares.
@Component
class Limits {

    /// A few corrections among few people are nothing unusual.
    private static final int FEW_CHANGED = 20;
    private static final int FEW_LEAVING = 3;

    private final Regulation regulation;
    private final SchoolClock clock;

    Limits(Regulation regulation, SchoolClock clock) {
        this.regulation = regulation;
        this.clock = clock;
    }

    boolean tooManyChange(List<Counted> counted) {
        var month = clock.today().getMonth();
        var autumn = month == Month.AUGUST || month == Month.SEPTEMBER;
        var share = regulation
                .current(autumn ? Parameter.IMPORT_CHANGE_LIMIT_AUTUMN : Parameter.IMPORT_CHANGE_LIMIT)
                .value();
        return counted.stream()
                .filter(one -> switch (one.portion().rows().kind()) {
                    case PUPILS, STAFF, GUARDIANS -> true;
                    case INSTITUTION, PLAN, LOAD, LESSON_PLAN, TIMETABLE -> false;
                })
                .map(Counted::counts)
                .anyMatch(counts -> above(share, FEW_CHANGED, counts.changed(), counts.changed() + counts.same()));
    }

    /// @param leaving how many would leave
    /// @param staying how many of the same classes or of the school would stay
    boolean tooManyLeave(int leaving, int staying) {
        var share = regulation.current(Parameter.IMPORT_LEAVE_LIMIT).value();
        return above(share, FEW_LEAVING, leaving, leaving + staying);
    }

    static int named(List<Counted> counted) {
        return counted.stream()
                .filter(one -> one.portion().rows() instanceof Rows.Pupils)
                .map(Counted::counts)
                .mapToInt(counts -> counts.changed() + counts.same())
                .sum();
    }

    private static boolean above(int share, int few, int part, int all) {
        return part > few && part * 100 > share * all;
    }
}
