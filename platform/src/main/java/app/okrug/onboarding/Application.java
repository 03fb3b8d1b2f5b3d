package app.okrug.onboarding;

import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.onboarding.checking.Checked;
import app.okrug.school.Years;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.timetable.LessonPlacement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Applies checked files inside the caller's transaction: once to see what would change and take it back, once for
/// good.
@Component
class Application {

    private final Portions portions;
    private final LessonPlacement placement;
    private final Years years;
    private final JdbcClient sql;

    Application(Portions portions, LessonPlacement placement, Years years, JdbcClient sql) {
        this.portions = portions;
        this.placement = placement;
        this.years = years;
        this.sql = sql;
    }

    /// Keeps other imports of the school waiting until this transaction ends: two at once would wait for each other's
    /// rows in turns.
    void alone() {
        // Plans that were made while the tables were empty would be kept while an import fills them.
        sql.sql("set local plan_cache_mode = force_custom_plan").update();
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(CurrentSchool.require().value().getLeastSignificantBits())
                .query(row -> {});
    }

    /// @param step key of the sentence that names a portion in the progress
    List<Counted> apply(Checked checked, Progress progress, String step) {
        checked.renewals().forEach(portions::renew);
        var counted = new ArrayList<Counted>();
        for (var portion : checked.prepared().portions()) {
            progress.step(Sentence.of(step, portion.rows().kind().title()));
            counted.add(new Counted(portion, portions.apply(portion.rows())));
            progress.advance(1);
        }
        return counted;
    }

    /// Places the lessons of the year when what they depend on was among the files.
    ///
    /// @return how many lessons were placed
    int place(List<Counted> counted, Progress progress) {
        var needed = counted.stream()
                .anyMatch(one -> !one.counts().nothingNew()
                        && switch (one.portion().rows().kind()) {
                            case INSTITUTION, TIMETABLE -> true;
                            case PLAN, PUPILS, STAFF, GUARDIANS, LOAD, LESSON_PLAN -> false;
                        });
        if (!needed) {
            return 0;
        }
        progress.step(Sentence.of("onboarding.step.placing"));
        return placement.place(years.current().id()).added();
    }
}
