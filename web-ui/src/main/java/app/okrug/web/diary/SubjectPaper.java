package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.icon;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.criteria.TermWords;
import app.okrug.diary.DiaryLesson;
import app.okrug.diary.DiarySubject;
import app.okrug.diary.FamilyChild;
import app.okrug.diary.TermMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// One subject: the marks of each term, their mean and how it comes about, and what was taught.
@Component
class SubjectPaper {

    /// Up to so many marks the sum is written out.
    private static final int WRITTEN_OUT = 12;

    private final DiaryWords words;
    private final MarkSigns marks;

    SubjectPaper(DiaryWords words, MarkSigns marks) {
        this.words = words;
        this.marks = marks;
    }

    Element of(FamilyChild child, DiarySubject subject) {
        var section = element("section", "diary-subject-page").attr("aria-labelledby", "diary-subject-title");
        var back = link(DiaryLinks.subjects(child), "diary-back okrug-no-print");
        back.appendChild(icon("back"));
        back.appendElement("span").text(words.text("subjects.title"));
        section.appendChild(back);
        section.appendChild(text("h2", "", subject.subject()).attr("id", "diary-subject-title"));
        if (!subject.teachers().isEmpty()) {
            section.appendChild(text("p", "diary-place", subject.teachers()));
        }
        var year = subject.results().stream()
                .filter(line -> line.term() == null && line.mark() != null)
                .toList();
        if (!year.isEmpty()) {
            var facts = section.appendElement("dl").addClass("diary-results-of-year");
            year.forEach(line -> {
                var fact = facts.appendElement("div");
                fact.appendElement("dt").text(line.name());
                fact.appendElement("dd").appendChild(marks.mark(Objects.requireNonNull(line.mark())));
            });
        }
        subject.terms()
                .forEach(term -> section.appendChild(term(
                        child,
                        term,
                        subject.words().stream()
                                .filter(said -> said.termId().equals(term.term().id()))
                                .toList())));
        if (!subject.taught().isEmpty()) {
            section.appendChild(taught(child, subject.taught()));
        }
        return section;
    }

    private Element term(FamilyChild child, TermMean term, List<TermWords> said) {
        var section = element("section", "diary-term");
        section.appendChild(text("h3", "", term.term().name()));
        var mean = term.mean();
        if (mean != null) {
            var figure = section.appendElement("div").addClass("diary-mean-figure");
            var number = figure.appendElement("p").addClass("diary-mean");
            number.appendElement("span").text(words.text("mean"));
            number.appendElement("b").text(words.mean(mean));
            figure.appendChild(text("p", "diary-formula", formula(term) + " = " + words.mean(mean)));
        }
        marks.outcome(section, term.result(), term.outlook());
        said.forEach(one -> section.appendChild(words(one)));
        if (term.lessons().isEmpty() && !said.isEmpty()) {
            return section;
        }
        if (term.lessons().isEmpty()) {
            section.appendChild(text("p", "okrug-muted", words.text("subjects.no-marks")));
            return section;
        }
        var list = section.appendElement("ul").addClass("diary-feed");
        term.lessons().reversed().forEach(lesson -> list.appendChild(line(child, lesson)));
        return section;
    }

    /// What is said instead of marks: criterion by criterion, then the teacher's own words.
    private static Element words(TermWords said) {
        var words = element("div", "diary-words");
        if (!said.said().isEmpty()) {
            var list = words.appendElement("dl");
            said.said().forEach(one -> {
                var line = list.appendElement("div");
                line.appendElement("dt").text(one.criterion());
                line.appendElement("dd").text(one.level());
            });
        }
        if (!said.note().isEmpty()) {
            words.appendChild(text("p", "diary-note", said.note()));
        }
        return words;
    }

    /// «(5·2 + 3) : 3»; many marks only as their two sums.
    private String formula(TermMean term) {
        var summands = new ArrayList<String>();
        var weighted = false;
        for (var lesson : term.lessons()) {
            for (var code : Objects.requireNonNull(lesson.mark()).codes()) {
                if (code.chars().allMatch(Character::isDigit)) {
                    var weight = words.number(lesson.weight());
                    weighted |= !weight.equals("1");
                    summands.add(weight.equals("1") ? code : code + "·" + weight);
                }
            }
        }
        var weights = words.number(term.weights());
        if (summands.size() > WRITTEN_OUT) {
            return words.text(weighted ? "formula.weighted" : "formula", words.number(term.sum()), weights);
        }
        return "(" + String.join(" + ", summands) + ") : " + weights;
    }

    private Element line(FamilyChild child, DiaryLesson lesson) {
        var entry = element("li", "diary-feed-line");
        entry.appendChild(marks.result(lesson.mark(), null));
        var about = entry.appendElement("div").addClass("diary-about");
        about.appendChild(text("p", "diary-what-for", what(lesson)));
        about.appendChild(text("p", "diary-what", words.dayInFull(lesson.day())));
        marks.notes(about, lesson.mark(), null, child.zone());
        return entry;
    }

    private String what(DiaryLesson lesson) {
        var what = Stream.of(marks.work(lesson.work(), lesson.weight()), lesson.topic() == null ? "" : lesson.topic())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return what.isEmpty() ? words.text("work.lesson") : what;
    }

    private Element taught(FamilyChild child, List<DiaryLesson> lessons) {
        var section = element("section", "diary-topics");
        section.appendChild(text("h3", "", words.text("topics")));
        var list = section.appendElement("ol").attr("reversed", "");
        lessons.forEach(lesson -> {
            var entry = list.appendElement("li");
            entry.appendChild(
                    link(DiaryLinks.day(child, lesson.day()), "diary-topic-day").text(words.day(lesson.day())));
            entry.appendChild(text(
                    "span",
                    lesson.topic() == null ? "okrug-muted" : "",
                    lesson.topic() == null ? words.text("topic.none") : lesson.topic()));
            if (lesson.absence() != null) {
                entry.appendChild(marks.absence(lesson.absence()));
            }
        });
        return section;
    }
}
