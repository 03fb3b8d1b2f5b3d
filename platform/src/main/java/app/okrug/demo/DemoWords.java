package app.okrug.demo;

import app.okrug.access.CurrentActor;
import app.okrug.criteria.Criterion;
import app.okrug.criteria.WordPage;
import app.okrug.criteria.WordPages;
import app.okrug.criteria.WordWriting;
import app.okrug.criteria.WordWriting.Saying;
import app.okrug.curriculum.CourseLine;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The first class has no marks: its teacher says in words how far each pupil has come, for the terms that have ended
/// of all, for the one that is on of the first half.
@Component
class DemoWords {

    private static final Map<String, List<String>> CRITERIA = Map.of(
            "Русский язык",
            List.of(
                    "Читает целыми словами",
                    "Пишет буквы по образцу",
                    "Делит слова на слоги",
                    "Списывает без пропусков"),
            "Математика",
            List.of("Считает до 20", "Складывает и вычитает в пределах 10", "Решает задачи в одно действие"));

    private static final List<String> NOTES =
            List.of("", "Внимательна на уроке, охотно отвечает.", "", "Нужно больше читать вслух дома.", "");

    private final WordPages pages;
    private final WordWriting writing;

    DemoWords(WordPages pages, WordWriting writing) {
        this.pages = pages;
        this.writing = writing;
    }

    /// Writes what was to be written before a moment.
    void write(Brought brought, int year, Instant until, ZoneId zone) {
        var teacher = brought.teacher(Post.PRIMARY_ONE);
        var began = LocalDate.of(year, Month.SEPTEMBER, 10)
                .atTime(15, 0)
                .atZone(zone)
                .toInstant();
        if (began.isAfter(until)) {
            return;
        }
        CurrentActor.run(brought.school(), teacher, () -> {
            for (var course : ClockOfWork.callAt(began, pages::courses)) {
                var lines = CRITERIA.get(course.subject());
                if (lines != null) {
                    ClockOfWork.runAt(began, () -> writing.setCriteria(course.id(), lines, List.of()));
                    terms(course, until, zone);
                }
            }
        });
    }

    private void terms(CourseLine course, Instant until, ZoneId zone) {
        var terms = pages.page(course.id(), null).terms();
        for (var term : terms) {
            var ends = term.endsOn().atTime(15, 0).atZone(zone).toInstant();
            var begins = term.startsOn().plusDays(7).atTime(15, 0).atZone(zone).toInstant();
            if (ends.isBefore(until)) {
                ClockOfWork.runAt(ends, () -> say(pages.page(course.id(), term.id()), 1));
            } else if (begins.isBefore(until)) {
                ClockOfWork.runAt(until, () -> say(pages.page(course.id(), term.id()), 2));
            }
        }
    }

    /// @param part 1 for all pupils, 2 for the first half
    private void say(WordPage page, int part) {
        var said = page.pupils().subList(0, page.pupils().size() / part);
        for (var place = 0; place < said.size(); place++) {
            writing.say(new Saying(
                    page.course().id(),
                    page.term().id(),
                    said.get(place).pupil(),
                    levels(page, place),
                    NOTES.get(place % NOTES.size()),
                    said.get(place).judgement().version()));
        }
    }

    private static Map<UUID, String> levels(WordPage page, int place) {
        var levels = new HashMap<UUID, String>();
        var criteria = page.inUse().stream().map(Criterion::id).toList();
        for (var number = 0; number < criteria.size(); number++) {
            var step = (place * 7 + number * 3) % 10;
            levels.put(criteria.get(number), page.levels().get(step < 6 ? 0 : step < 9 ? 1 : 2));
        }
        return levels;
    }
}
