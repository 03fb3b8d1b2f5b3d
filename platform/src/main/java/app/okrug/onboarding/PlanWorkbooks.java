package app.okrug.onboarding;

import app.okrug.curriculum.PlannedLessonRow;
import app.okrug.language.Texts;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.FilesReading;
import app.okrug.onboarding.reading.LessonPlanFile;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.UnreadableFile;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.school.SchoolClock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Reads the lines of one lesson plan from a workbook or a text table, by the same columns as when a school is brought
/// in. Stores nothing.
@Component
public class PlanWorkbooks {

    private final HeadingTable headings;
    private final SchoolClock clock;
    private final Texts texts;

    PlanWorkbooks(HeadingTable headings, SchoolClock clock, Texts texts) {
        this.headings = headings;
        this.clock = clock;
        this.texts = texts;
    }

    /// The lines in their order.
    ///
    /// @param subject of the plan that they are meant for, whatever the file is called
    /// @throws UnfitPlanWorkbook when the file cannot be read, or a row of it
    public List<PlannedLessonRow> read(String subject, int parallel, String fileName, byte[] content) {
        var ending = fileName.substring(Math.max(fileName.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
        var reading = new FilesReading(clock.today(), headings.synonyms());
        try {
            reading.read(Books.read(new Upload("КТП " + subject + " " + parallel + " класс" + ending, content)));
        } catch (UnreadableFile unreadable) {
            throw new UnfitPlanWorkbook(texts.text("onboarding.plan.unreadable"));
        }
        var contents = reading.contents();
        var faulty = contents.faults().stream()
                .filter(Fault::hinders)
                .map(fault -> Integer.toString(fault.row()))
                .distinct()
                .limit(10)
                .toList();
        if (contents.lessonPlans().isEmpty()) {
            throw new UnfitPlanWorkbook(texts.text("onboarding.plan.none"));
        }
        if (!faulty.isEmpty()) {
            throw new UnfitPlanWorkbook(texts.text("onboarding.plan.rows", String.join(", ", faulty)));
        }
        return contents.lessonPlans().stream()
                .map(LessonPlanFile::lines)
                .flatMap(List::stream)
                .map(Placed::row)
                .toList();
    }
}
