package app.okrug.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTests {

    private final LocalDate day = LocalDate.of(2026, 11, 22);

    @Test
    void aDayIsWrittenAsRussiansWriteIt() {
        assertThat(Dates.full(day, Language.RUSSIAN)).isEqualTo("22 ноября 2026, воскресенье");
        assertThat(Dates.inWords(day, Language.RUSSIAN)).isEqualTo("22 ноября 2026");
        assertThat(Dates.inFigures(day, Language.RUSSIAN)).isEqualTo("22.11.2026");
        assertThat(Dates.weekday(day, Language.RUSSIAN)).isEqualTo("Воскресенье");
    }

    @Test
    void aDayIsWrittenAsTheEnglishWriteIt() {
        assertThat(Dates.full(day, Language.ENGLISH)).isEqualTo("Sunday, 22 November 2026");
        assertThat(Dates.ofTheYear(day, Language.ENGLISH)).isEqualTo("Sun, 22 November");
        assertThat(Dates.inFigures(day, Language.ENGLISH)).isEqualTo("22 Nov 2026");
    }

    @Test
    void aMomentIsToldByTheClockOfTheSchool() {
        var moment = Instant.parse("2026-11-22T21:05:00Z");

        assertThat(Dates.moment(moment, ZoneId.of("Asia/Yekaterinburg"), Language.RUSSIAN))
                .isEqualTo("23.11.2026, 02:05");
    }
}
