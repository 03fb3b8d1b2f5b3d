package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.FamilyChild;
import app.okrug.diary.MarkFeed;
import app.okrug.diary.MarkLine;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The marks as they came in, under the days on which they were written.
@Component
class MarksPaper {

    private final DiaryWords words;
    private final MarkSigns marks;

    MarksPaper(DiaryWords words, MarkSigns marks) {
        this.words = words;
        this.marks = marks;
    }

    /// @param more where more of them are shown; null when these are all
    Element of(FamilyChild child, MarkFeed feed, LocalDate today, @Nullable String more) {
        var section = element("section", "diary-marks").attr("aria-labelledby", "diary-marks-title");
        section.appendChild(
                text("h2", "okrug-unseen", words.text("marks.title")).attr("id", "diary-marks-title"));
        var markFree = feed.markFree();
        if (markFree != null) {
            section.appendChild(text("p", "diary-rule", rule(markFree.paragraph(), markFree.act())));
        }
        if (feed.marks().isEmpty()) {
            var empty = section.appendElement("div").addClass("diary-empty");
            empty.appendChild(text("p", "diary-empty-name", words.text("marks.none")));
            if (markFree == null) {
                empty.appendChild(text("p", "diary-empty-detail", words.text("marks.none.next")));
            }
        }
        days(section, child, feed, today);
        if (more != null) {
            section.appendChild(
                    link(more, "diary-more").text(words.text("marks.more")).attr("data-key", "more"));
        }
        return section;
    }

    private String rule(@Nullable String paragraph, @Nullable String act) {
        return paragraph == null || act == null
                ? words.text("marks.free")
                : words.text("marks.free.paragraph", paragraph, act);
    }

    private void days(Element section, FamilyChild child, MarkFeed feed, LocalDate today) {
        LocalDate shown = null;
        Element list = null;
        for (var line : feed.marks()) {
            var day = line.mark().changedAt().atZone(child.zone()).toLocalDate();
            if (list == null || !day.equals(shown)) {
                var nearness = words.nearness(day, today);
                var title = text("h3", "diary-feed-day", words.dayInFull(day));
                if (!nearness.isEmpty()) {
                    title.appendChild(text("small", "", nearness));
                }
                section.appendChild(title);
                list = section.appendElement("ul").addClass("diary-feed");
                shown = day;
            }
            list.appendChild(line(child, line, day));
        }
    }

    private Element line(FamilyChild child, MarkLine line, LocalDate written) {
        var entry = element("li", "diary-feed-line");
        entry.appendChild(marks.result(line.mark(), null));
        var about = entry.appendElement("div").addClass("diary-about");
        var subject = element("h4", "diary-subject");
        subject.appendChild(link(DiaryLinks.subject(child, line.course()), "").text(line.subject()));
        about.appendChild(subject);
        var what = Stream.of(
                        marks.work(line.work(), line.mark().weight()),
                        line.topic() == null ? "" : line.topic(),
                        line.day().equals(written) ? "" : words.text("lesson.of", words.day(line.day())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!what.isEmpty()) {
            about.appendChild(text("p", "diary-what", what));
        }
        marks.notes(about, line.mark(), null, child.zone());
        return entry;
    }
}
