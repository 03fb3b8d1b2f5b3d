package app.okrug.web.diary;

import app.okrug.diary.Diary;
import app.okrug.diary.DiaryDay;
import app.okrug.diary.DiaryNews;
import app.okrug.diary.DiaryVisits;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads days of children, each in its own school.
@Component
class DiaryReader {

    private final Family family;
    private final Diary diary;
    private final DiaryVisits visits;
    private final Clock clock;

    DiaryReader(Family family, Diary diary, DiaryVisits visits, Clock clock) {
        this.family = family;
        this.diary = diary;
        this.visits = visits;
        this.clock = clock;
    }

    /// What the clock on the school's wall shows.
    LocalDateTime now(FamilyChild child) {
        return LocalDateTime.ofInstant(clock.instant(), child.zone());
    }

    LocalDate today(FamilyChild child) {
        return now(child).toLocalDate();
    }

    /// A day; the one the diary opens with when none is named.
    DiaryDay day(FamilyChild child, @Nullable LocalDate date) {
        return family.read(
                child,
                () -> date == null
                        ? diary.today(child.person(), DiaryHabit.ofSession().looksAhead())
                        : diary.day(child.person(), date));
    }

    /// What is new since the last visit, and that this is one. Visits of the school's staff are not counted.
    @Nullable
    DiaryNews visit(FamilyChild child) {
        return child.ofFamily() ? family.read(child, () -> visits.visit(child.person())) : null;
    }
}
