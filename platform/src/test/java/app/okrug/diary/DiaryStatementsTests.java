package app.okrug.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.StatementCount;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/// How often the diary asks the database: all families open it within an hour (performance.md D6, row 7).
@PlatformTest
class DiaryStatementsTests {

    @Autowired
    DiarySchool schools;

    @Autowired
    Family family;

    @Autowired
    Diary diary;

    @Autowired
    DiaryVisits visits;

    @Autowired
    StatementCount statements;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aFamilyOpensItsDayWithFourStatements() {
        var asked = opening(child -> diary.day(child.person(), LocalDate.parse("2026-09-14")));

        assertThat(asked).hasSize(4);
    }

    @Test
    void aWeekAsksTheCalendarOnce() {
        var asked = opening(child -> diary.week(child.person(), LocalDate.parse("2026-09-14")));

        assertThat(asked.stream().filter(statement -> statement.contains("school_card")))
                .hasSize(1);
    }

    private interface Page {
        Object read(FamilyChild child);
    }

    /// What a page does: finds the child, reads, and notes the visit.
    private List<String> opening(Page page) {
        var school = schools.school("001");
        DiarySchool.signIn(List.of(school), List.of(schools.guardian(school, "А-1")));
        Runnable opening = () -> {
            var child = family.children().children().getFirst();
            family.read(child, () -> page.read(child));
            family.read(child, () -> visits.visit(child.person()));
        };
        return MovableClock.on("2026-09-14", () -> {
            opening.run();
            return statements.during(opening);
        });
    }
}
