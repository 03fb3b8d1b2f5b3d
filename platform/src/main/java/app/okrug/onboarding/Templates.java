package app.okrug.onboarding;

import app.okrug.curriculum.SubjectNames;
import app.okrug.language.Texts;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.template.Template;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.RegisteredPersons.Registered;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Empty workbooks whose drop-down lists offer what the school has already.
@Component
class Templates {

    private final Texts texts;
    private final Years years;
    private final SchoolClock clock;
    private final Classes classes;
    private final SubjectNames subjects;
    private final RegisteredPersons persons;

    Templates(
            Texts texts,
            Years years,
            SchoolClock clock,
            Classes classes,
            SubjectNames subjects,
            RegisteredPersons persons) {
        this.texts = texts;
        this.years = years;
        this.clock = clock;
        this.classes = classes;
        this.subjects = subjects;
        this.persons = persons;
    }

    byte[] of(Kind kind) {
        return Template.write(kind, texts, choices());
    }

    private Map<Column, List<String>> choices() {
        var choices = new HashMap<Column, List<String>>();
        var ofYear = years.current(clock.today())
                .map(year ->
                        classes.ofYear(year.id()).stream().map(ClassLine::name).toList())
                .orElse(List.of());
        var names = subjects.all();
        choices.put(Column.SCHOOL_CLASS, ofYear);
        choices.put(Column.CLASS_TEACHER_OF, ofYear);
        choices.put(Column.SUBJECT, names);
        choices.put(
                Column.TEACHER,
                persons.staff().stream()
                        .filter(Registered::present)
                        .map(member -> member.name().full())
                        .sorted()
                        .toList());
        return choices;
    }
}
