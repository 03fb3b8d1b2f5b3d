package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.FamilyChild;
import app.okrug.diary.SubjectLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// All subjects of the term at a glance.
@Component
class SubjectsPaper {

    private final DiaryWords words;
    private final MarkSigns marks;

    SubjectsPaper(DiaryWords words, MarkSigns marks) {
        this.words = words;
        this.marks = marks;
    }

    Element of(FamilyChild child, List<SubjectLine> subjects) {
        var section = element("section", "diary-subjects").attr("aria-labelledby", "diary-subjects-title");
        section.appendChild(
                text("h2", "okrug-unseen", words.text("subjects.title")).attr("id", "diary-subjects-title"));
        if (subjects.isEmpty()) {
            var empty = section.appendElement("div").addClass("diary-empty");
            empty.appendChild(text("p", "diary-empty-name", words.text("subjects.none")));
        }
        var list = section.appendElement("ul").addClass("diary-subject-list");
        subjects.forEach(subject -> list.appendElement("li").appendChild(card(child, subject)));
        if (subjects.stream().anyMatch(subject -> subject.results().stream().anyMatch(line -> line.mark() != null))) {
            section.appendChild(results(child, subjects));
        }
        return section;
    }

    /// What has been put for the terms and the year, all subjects in one table (R1).
    private Element results(FamilyChild child, List<SubjectLine> subjects) {
        var section = element("section", "diary-results").attr("aria-labelledby", "diary-results-title");
        section.appendChild(text("h3", "", words.text("results")).attr("id", "diary-results-title"));
        // Scrolls sideways on a phone, so it has to be reached by the keyboard.
        var table = section.appendElement("div")
                .addClass("diary-results-frame")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-labelledby", "diary-results-title")
                .appendElement("table");
        var heads = new LinkedHashMap<String, String>();
        subjects.forEach(subject -> subject.results().forEach(line -> heads.putIfAbsent(line.brief(), line.name())));
        var head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(words.text("results.subject"));
        heads.forEach((brief, name) -> head.appendElement("th")
                .attr("scope", "col")
                .attr("abbr", name)
                .attr("title", name)
                .text(brief));
        var body = table.appendElement("tbody");
        subjects.forEach(subject -> body.appendChild(row(child, subject, heads.keySet())));
        return section;
    }

    private Element row(FamilyChild child, SubjectLine subject, Collection<String> columns) {
        var row = element("tr", "");
        row.appendElement("th")
                .attr("scope", "row")
                .appendChild(
                        link(DiaryLinks.subject(child, subject.course()), "").text(subject.subject()));
        columns.forEach(column -> {
            var cell = row.appendElement("td");
            subject.results().stream()
                    .filter(line -> line.brief().equals(column) && line.mark() != null)
                    .findFirst()
                    .ifPresent(line -> cell.appendChild(marks.mark(Objects.requireNonNull(line.mark()))));
        });
        return row;
    }

    private Element card(FamilyChild child, SubjectLine subject) {
        var card = link(DiaryLinks.subject(child, subject.course()), "diary-subject-card");
        card.appendChild(text("h3", "", subject.subject()));
        var row = card.appendElement("div").addClass("diary-small-marks");
        subject.marks().forEach(mark -> row.appendChild(marks.mark(mark)));
        if (!subject.words().isEmpty()) {
            row.appendChild(text(
                    "span",
                    "diary-said",
                    words.text("words.said", subject.words().getLast().term())));
        } else if (subject.marks().isEmpty()) {
            row.appendChild(text("span", "okrug-muted", words.text("subjects.no-marks")));
        }
        var mean = subject.mean();
        if (mean != null) {
            var figure = card.appendElement("p").addClass("diary-mean");
            figure.appendElement("span").text(words.text("mean"));
            figure.appendElement("b").text(words.mean(mean));
        }
        if (subject.coming() != null) {
            card.appendChild(text("p", "diary-missed", words.text("coming.line", subject.coming())));
        }
        if (subject.missed() > 0) {
            card.appendChild(text("p", "diary-missed", words.counted("missed", subject.missed())));
        }
        return card;
    }
}
