package app.okrug.onboarding;

import app.okrug.language.Sentence;
import app.okrug.onboarding.checking.Checks;
import app.okrug.onboarding.checking.Judgement;
import app.okrug.onboarding.reading.FilesReading;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.UnreadableFile;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.school.SchoolClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reads files and checks them against each other and against the school.
@Component
class Checking {

    private final Stored stored;
    private final HeadingTable headings;
    private final SchoolClock clock;

    Checking(Stored stored, HeadingTable headings, SchoolClock clock) {
        this.stored = stored;
        this.headings = headings;
        this.clock = clock;
    }

    CheckedFiles check(List<Upload> uploads, Map<String, Judgement> judgements, MoveOrder order) {
        var reading = new FilesReading(clock.today(), headings.synonyms());
        var unreadable = new LinkedHashMap<String, Sentence>();
        for (var upload : uploads) {
            try {
                reading.read(Books.read(upload));
            } catch (UnreadableFile refused) {
                unreadable.put(upload.name(), refused.sentence());
            }
        }
        var contents = reading.contents();
        return new CheckedFiles(
                contents, Checks.run(contents, stored.read(), judgements, stored.frame(order)), unreadable);
    }
}
