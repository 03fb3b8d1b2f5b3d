package app.okrug.web.diary;

import app.okrug.diary.DiaryVisits;
import app.okrug.diary.Family;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Gives each page its sheet.
@Component
class DiarySheets {

    private final Family family;
    private final DiaryVisits visits;
    private final Clock clock;

    DiarySheets(Family family, DiaryVisits visits, Clock clock) {
        this.family = family;
        this.visits = visits;
        this.clock = clock;
    }

    DiarySheet blank() {
        return new DiarySheet(family, visits, clock);
    }
}
