package app.okrug.admin.calendar;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.ClassLine;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSets;
import app.okrug.school.Classes;
import app.okrug.school.Profiles;
import app.okrug.school.YearId;
import app.okrug.timetable.CalendarChange;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The sets of classes with a calendar of their own.
@Component
class ClassSetCard {

    private final Texts texts;
    private final ClassSets sets;
    private final Classes classes;
    private final Profiles profiles;
    private final CalendarForms forms;

    ClassSetCard(Texts texts, ClassSets sets, Classes classes, Profiles profiles, CalendarForms forms) {
        this.texts = texts;
        this.sets = sets;
        this.classes = classes;
        this.profiles = profiles;
        this.forms = forms;
    }

    /// @param done told after a change, with what would take it back
    Card of(YearId year, Consumer<Optional<CalendarChange>> done) {
        var all = classes.ofYear(year);
        var names = all.stream().collect(Collectors.toMap(ClassLine::id, ClassLine::name));
        var add = new Button(
                texts.text("admin.calendar.set.add"), Symbol.ADD.icon(), click -> forms.set(year, null, done));
        var profile = new Button(
                texts.text("admin.calendar.profile.set"),
                click -> new ProfileDialog(texts, profiles, year, all, () -> done.accept(Optional.empty())).open());
        var buttons = new Div(add, profile);
        buttons.addClassName("okrug-row");
        var found = sets.ofYear(year);
        var card = new Card(
                texts.text("admin.calendar.sets"), new Paragraph(texts.text("admin.calendar.sets.why")), buttons);
        if (found.isEmpty()) {
            card.add(new Paragraph(texts.text("admin.calendar.sets.none")));
            return card;
        }
        var table = new Lines<ClassSet>(texts, "admin.calendar.sets")
                .words("admin.calendar.name", ClassSet::name)
                .words(
                        "admin.calendar.classes",
                        set -> set.classes().stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .collect(Collectors.joining(", ")))
                .words("admin.calendar.terms", this::terms)
                .words("admin.calendar.off", ClassSetCard::daysOff)
                .parts("admin.timetable.deeds", set -> deeds(year, set, done), (Comparator<ClassSet>) null);
        table.show(found);
        card.add(table);
        return card;
    }

    private Div deeds(YearId year, ClassSet set, Consumer<Optional<CalendarChange>> done) {
        var deeds = new Div(
                deed("admin.calendar.move", set.name(), () -> forms.set(year, set, done)),
                deed(
                        "admin.calendar.remove",
                        set.name(),
                        () -> forms.confirm(
                                year,
                                texts.text("admin.calendar.remove.title", set.name()),
                                new CalendarChange.SetRemoved(set.id(), set.version()),
                                done)));
        deeds.addClassName("okrug-row");
        return deeds;
    }

    private Button deed(String key, String name, Runnable action) {
        var button = new Button(texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + name);
        return button;
    }

    private String terms(ClassSet set) {
        return set.terms().isEmpty()
                ? texts.text("admin.calendar.set.terms.school")
                : set.terms().stream()
                        .map(term -> term.name() + ": " + span(term.startsOn(), term.endsOn()))
                        .collect(Collectors.joining("; "));
    }

    private static String daysOff(ClassSet set) {
        return OffLine.spans(set.daysOff()).stream()
                .map(line -> line.name() + ": " + span(line.from(), line.to()))
                .collect(Collectors.joining("; "));
    }

    private static String span(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? Dates.inFigures(from, Language.current())
                : Dates.inFigures(from, Language.current()) + "–" + Dates.inFigures(to, Language.current());
    }
}
