package app.okrug.bench.measured;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.onboarding.reading.FilesReading;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.reading.SheetSummary;
import app.okrug.onboarding.reading.Synonyms;
import app.okrug.onboarding.workbook.Books;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkbooksTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    void theFilesOfASchoolAreReadWithoutAFault() {
        var reading = new FilesReading(DAY, Synonyms.NONE);

        new Workbooks(new School(300, DAY)).files().forEach(file -> reading.read(Books.read(file)));

        var contents = reading.contents();
        assertThat(contents.faults()).isEmpty();
        assertThat(contents.sheets())
                .extracting(SheetSummary::kind)
                .containsExactlyInAnyOrder(
                        Kind.INSTITUTION,
                        Kind.PLAN,
                        Kind.PUPILS,
                        Kind.STAFF,
                        Kind.GUARDIANS,
                        Kind.LOAD,
                        Kind.TIMETABLE);
        assertThat(contents.pupils()).hasSize(300);
        assertThat(contents.guardians()).hasSize(600);
        assertThat(contents.timetable()).hasSize(250);
        assertThat(contents.institutions().getFirst().row().terms()).hasSize(4);
    }
}
