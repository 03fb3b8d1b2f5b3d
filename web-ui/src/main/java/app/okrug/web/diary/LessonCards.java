package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;
import static app.okrug.web.diary.Markup.unseen;

import app.okrug.diary.DiaryDay;
import app.okrug.diary.DiaryLesson;
import app.okrug.diary.FamilyChild;
import app.okrug.diary.LessonChange;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The lessons of a day as cards: when, what, where, what was to be done, what came of it.
@Component
class LessonCards {

    private final DiaryWords words;
    private final MarkSigns marks;
    private final HomeworkTasks tasks;

    LessonCards(DiaryWords words, MarkSigns marks, HomeworkTasks tasks) {
        this.words = words;
        this.marks = marks;
        this.tasks = tasks;
    }

    /// @param since when the reader looked last; null where nothing is told as new
    /// @param now by the school's clock
    /// @param heading the level of the subjects' headings
    Element of(FamilyChild child, DiaryDay day, @Nullable Instant since, LocalDateTime now, int heading) {
        if (day.lessons().isEmpty()) {
            return empty(day);
        }
        var list = element("ol", "diary-lessons");
        day.lessons().forEach(lesson -> list.appendChild(card(child, lesson, since, now, heading)));
        return list;
    }

    private Element empty(DiaryDay day) {
        var empty = element("div", "diary-empty");
        empty.appendChild(text("p", "diary-empty-name", words.nature(day.nature())));
        var detail = words.natureInDetail(day.nature());
        if (!detail.isEmpty()) {
            empty.appendChild(text("p", "diary-empty-detail", detail));
        }
        return empty;
    }

    private Element card(
            FamilyChild child, DiaryLesson lesson, @Nullable Instant since, LocalDateTime now, int heading) {
        var card = element("li", "diary-lesson");
        card.appendChild(times(lesson, now, card));
        card.appendChild(about(child, lesson, heading));
        var result = marks.result(lesson.mark(), lesson.absence());
        if (result.childrenSize() > 0) {
            card.appendChild(result);
        }
        var below = element("div", "diary-below");
        marks.notes(below, lesson.mark(), lesson.absence(), child.zone());
        lesson.homework().forEach(task -> below.appendChild(tasks.of(child, task, false)));
        if (below.childrenSize() > 0) {
            card.appendChild(below);
        }
        if (MarkSigns.fresh(lesson.mark(), since)) {
            card.addClass("diary-fresh");
            result.appendChild(text("span", "diary-new", words.text("new")));
        }
        return card;
    }

    private Element times(DiaryLesson lesson, LocalDateTime now, Element card) {
        var times = element("div", "diary-times");
        var number = text("span", "diary-number", Integer.toString(lesson.number()));
        number.prependChild(unseen(words.text("lesson")));
        times.appendChild(number);
        times.appendChild(text("span", "diary-starts", words.time(lesson.starts())));
        times.appendChild(text("span", "diary-ends", words.time(lesson.ends())));
        var begins = lesson.day().atTime(lesson.starts());
        var ends = lesson.day().atTime(lesson.ends());
        if (!lesson.cancelled() && !now.isBefore(begins) && now.isBefore(ends)) {
            card.addClass("diary-now");
            times.appendChild(text("span", "diary-now-word", words.text("now")));
        }
        return times;
    }

    private Element about(FamilyChild child, DiaryLesson lesson, int heading) {
        var about = element("div", "diary-about");
        var subject = element("h" + heading, "diary-subject");
        var named = link(DiaryLinks.subject(child, lesson.course()), "").text(lesson.subject());
        subject.appendChild(named);
        about.appendChild(subject);
        var place = Stream.of(
                        lesson.room() == null ? "" : words.text("room", lesson.room()),
                        words.unbroken(lesson.teacher()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!place.isEmpty()) {
            about.appendChild(text("p", "diary-place", place));
        }
        change(about, lesson);
        var work = marks.work(lesson.work(), lesson.weight());
        if (!work.isEmpty()) {
            about.appendChild(text("p", "diary-work", work));
        }
        if (lesson.topic() != null) {
            var topic = element("p", "diary-topic");
            topic.appendChild(unseen(words.text("topic")));
            topic.appendText(lesson.topic());
            about.appendChild(topic);
        }
        return about;
    }

    private void change(Element about, DiaryLesson lesson) {
        var key = switch (lesson.change()) {
            case NONE -> "";
            case CANCELLED -> "change.cancelled";
            case SUBSTITUTED -> "change.substituted";
            case MERGED -> "change.merged";
            case MOVED -> "change.moved";
            case OTHER_ROOM -> "change.room";
        };
        if (!key.isEmpty()) {
            about.appendChild(text("p", "diary-change", words.text(key))
                    .attr("data-tone", lesson.change() == LessonChange.CANCELLED ? "danger" : "warning"));
        }
    }
}
