package app.okrug.onboarding;

import static app.okrug.access.Right.IMPORT_RUN;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.onboarding.reading.Synonyms;
import app.okrug.onboarding.reading.Synonyms.Synonym;
import app.okrug.school.StaleCopy;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The headings of a school's own tables: explained once, the next table with them is read without asking.
@Service
@Transactional
public class OwnHeadings {

    private final Access access;
    private final HeadingTable headings;
    private final Batches batches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnHeadings(Access access, HeadingTable headings, Batches batches, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.headings = headings;
        this.batches = batches;
        this.events = events;
        this.clock = clock;
    }

    /// What the school has explained, by kind and heading.
    @Transactional(readOnly = true)
    public List<HeadingLine> all() {
        access.require(IMPORT_RUN, Target.school());

        return headings.all();
    }

    /// Remembers what headings of checked files mean. The files are read anew by [Onboarding#checkAgain].
    ///
    /// @throws NotApplicable when the files are not checked, have no such heading, or a column would stand twice
    public void learn(BatchId id, List<Synonym> synonyms) {
        access.require(IMPORT_RUN, Target.school());

        var preview = batches.get(id).preview();
        if (preview == null) {
            throw new NotApplicable("onboarding.not-checked");
        }
        synonyms.forEach(synonym -> check(preview, synonym));
        once(preview, synonyms);
        var by = access.actor().account();
        synonyms.forEach(synonym -> headings.learn(synonym, by, clock.instant()));
        var meanings = new HashMap<String, String>();
        synonyms.forEach(
                synonym -> meanings.put(synonym.heading(), synonym.column().heading()));
        events.publishEvent(new HeadingsLearnt(id, meanings));
    }

    /// Forgets a heading; files with it ask again.
    ///
    /// @throws StaleCopy when somebody else has changed it since it was read
    public void forget(HeadingLine line) {
        access.require(IMPORT_RUN, Target.school());

        if (!headings.forget(line)) {
            throw new StaleCopy("heading " + line.id());
        }
        events.publishEvent(new HeadingForgotten(line));
    }

    private static void check(Preview preview, Synonym synonym) {
        var free = preview.openHeadings().stream()
                .filter(open -> open.kind() == synonym.kind()
                        && Synonyms.plain(open.heading()).equals(Synonyms.plain(synonym.heading())))
                .findFirst()
                .map(OpenHeading::free)
                .orElseThrow(() -> new NotApplicable("onboarding.heading.unknown", synonym.heading()));
        if (!free.contains(synonym.column())) {
            throw new NotApplicable(
                    "onboarding.heading.taken",
                    synonym.heading(),
                    synonym.column().heading());
        }
    }

    /// Two headings of one sheet cannot both be the same column.
    private static void once(Preview preview, List<Synonym> synonyms) {
        for (var sheet : preview.sheets()) {
            var inSheet = sheet.unknownColumns().stream().map(Synonyms::plain).collect(Collectors.toSet());
            var taken = new HashSet<>();
            for (var synonym : synonyms) {
                if (synonym.kind() == sheet.kind()
                        && inSheet.contains(Synonyms.plain(synonym.heading()))
                        && !taken.add(synonym.column())) {
                    throw new NotApplicable(
                            "onboarding.heading.taken",
                            synonym.heading(),
                            synonym.column().heading());
                }
            }
        }
    }
}
