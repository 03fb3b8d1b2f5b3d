package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.FamilyChild;
import app.okrug.diary.SubjectLine;
import java.util.List;
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
        return section;
    }

    private Element card(FamilyChild child, SubjectLine subject) {
        var card = link(DiaryLinks.subject(child, subject.course()), "diary-subject-card");
        card.appendChild(text("h3", "", subject.subject()));
        var row = card.appendElement("div").addClass("diary-small-marks");
        subject.marks().forEach(mark -> row.appendChild(marks.mark(mark)));
        if (subject.marks().isEmpty()) {
            row.appendChild(text("span", "okrug-muted", words.text("subjects.no-marks")));
        }
        var mean = subject.mean();
        if (mean != null) {
            var figure = card.appendElement("p").addClass("diary-mean");
            figure.appendElement("span").text(words.text("mean"));
            figure.appendElement("b").text(words.mean(mean));
        }
        if (subject.missed() > 0) {
            card.appendChild(text("p", "diary-missed", words.counted("missed", subject.missed())));
        }
        return card;
    }
}
