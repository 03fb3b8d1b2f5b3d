package app.okrug.checks;

import app.okrug.curriculum.Courses;
import app.okrug.remarks.RuledRemarks;
import app.okrug.remarks.RuledRemarks.Kept;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Checks the current school by all rules. Done twice it changes nothing.
@Component
class SelfCheck {

    private final List<CheckRule> rules;
    private final RuledRemarks remarks;
    private final Courses courses;
    private final Years years;
    private final RecordWords words;
    private final SchoolClock clock;
    private final JdbcClient sql;

    SelfCheck(
            List<CheckRule> rules,
            RuledRemarks remarks,
            Courses courses,
            Years years,
            RecordWords words,
            SchoolClock clock,
            JdbcClient sql) {
        this.rules = rules;
        this.remarks = remarks;
        this.courses = courses;
        this.years = years;
        this.words = words;
        this.clock = clock;
        this.sql = sql;
    }

    /// @return what became of the remarks; nothing before there is a year
    @Transactional
    public Kept check() {
        var year = years.current(clock.today());
        var kept = new Kept(0, 0);
        if (year.isEmpty()) {
            return kept;
        }
        var ofYear = courses.ofYear(year.get().id());
        for (var rule : rules) {
            var found = rule.find(ofYear);
            kept = kept.and(remarks.keep(rule.code(), found.causes(), found.examined(), words.text("gone")));
        }
        return kept;
    }

    /// The check of a night: the first who asks on a day does it.
    @Transactional
    public boolean checkTonight() {
        var claimed = sql.sql("update checks_run set ran_on = :today where id = 1 and ran_on < :today")
                .param("today", clock.today())
                .update();
        if (claimed == 0) {
            return false;
        }
        check();
        return true;
    }
}
