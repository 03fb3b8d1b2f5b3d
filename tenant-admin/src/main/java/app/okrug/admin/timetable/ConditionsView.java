package app.okrug.admin.timetable;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.arranging.AbsentHour;
import app.okrug.arranging.RoomKind;
import app.okrug.arranging.WeekConditions;
import app.okrug.curriculum.Courses;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.school.Bells;
import app.okrug.school.SchoolClock;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/// What the automatic placement has to know: kinds of rooms, subjects that need one, and when teachers are not
/// there.
@Route(ConditionsView.PATH)
@PageTitle("admin.conditions.title")
@Requires(Right.TIMETABLE_EDIT)
class ConditionsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/timetable-conditions";

    private static final int LONGEST_KIND = 40;

    private final transient Texts texts;
    private final transient WeekConditions conditions;
    private final transient Courses courses;
    private final transient Years years;
    private final transient Bells bells;
    private final transient SchoolFrame frame;
    private final transient SchoolClock clock;
    private final Div hours = new Div();

    ConditionsView(
            Texts texts,
            WeekConditions conditions,
            Courses courses,
            Years years,
            Bells bells,
            SchoolFrame frame,
            SchoolClock clock) {
        this.texts = texts;
        this.conditions = conditions;
        this.courses = courses;
        this.years = years;
        this.bells = bells;
        this.frame = frame;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var back = new Anchor(TimetableView.PATH, texts.text("admin.timetable.all"));
        back.addClassName("admin-back");
        add(
                new Div(back),
                new Lead(texts.text("admin.conditions.lead")),
                teachers(),
                kinds("admin.conditions.rooms", "admin.conditions.room", conditions.rooms(), conditions::setRoom),
                kinds(
                        "admin.conditions.subjects",
                        "admin.course.subject",
                        conditions.subjects(),
                        conditions::setSubject));
    }

    private Card kinds(String title, String name, List<RoomKind> all, BiConsumer<UUID, String> set) {
        var table = new Lines<RoomKind>(texts, title)
                .words(name, RoomKind::name)
                .parts("admin.conditions.kind", line -> field(line, set), Alphabet.by(RoomKind::kind));
        table.show(all);
        return new Card(texts.text(title), table);
    }

    private TextField field(RoomKind line, BiConsumer<UUID, String> set) {
        var field = new TextField();
        field.setAriaLabel(texts.text("admin.conditions.kind.of", line.name()));
        field.setMaxLength(LONGEST_KIND);
        field.setValue(line.kind());
        field.addValueChangeListener(change -> {
            set.accept(line.id(), change.getValue());
            Notice.done(texts.text("admin.conditions.kept", line.name()));
        });
        return field;
    }

    private Card teachers() {
        var names = years.current(clock.today())
                .map(year -> courses.ofYear(year.id()).stream()
                        .flatMap(course -> course.teachers().stream())
                        .distinct()
                        .sorted(Alphabet.by(PersonName::full))
                        .toList())
                .orElse(List.of());
        var teacher = new ComboBox<PersonName>(texts.text("admin.week.of.TEACHER"));
        teacher.setItems((item, filter) -> Alphabet.found(filter, item.full()), names);
        teacher.setItemLabelGenerator(PersonName::full);
        teacher.addValueChangeListener(change -> {
            hours.removeAll();
            if (change.getValue() != null) {
                showHours(change.getValue());
            }
        });
        return new Card(texts.text("admin.conditions.absences"), teacher, hours);
    }

    private void showHours(PersonName teacher) {
        var absent = conditions.absences(teacher.person());
        var boxes = new LinkedHashMap<AbsentHour, Checkbox>();
        var table = new NativeTable();
        table.addClassName("admin-hours");
        var top = new NativeTableRow(new NativeTableHeaderCell(texts.text("admin.week.lesson")));
        var days = frame.card().daysInWeek();
        for (var day = 1; day <= days; day++) {
            top.add(new NativeTableHeaderCell(WeekPicture.dayName(DayOfWeek.of(day))));
        }
        table.getHead().add(top);
        for (var bell : bells.all()) {
            var row = new NativeTableRow(new NativeTableHeaderCell(Integer.toString(bell.number())));
            for (var day = 1; day <= days; day++) {
                var hour = new AbsentHour(DayOfWeek.of(day), bell.number());
                var box = new Checkbox(absent.contains(hour));
                box.setAriaLabel(texts.text("admin.conditions.absent", WeekPicture.dayName(hour.day()), hour.number()));
                boxes.put(hour, box);
                row.add(new NativeTableCell(box));
            }
            table.getBody().add(row);
        }
        hours.add(table, new Button(texts.text("admin.save"), click -> save(teacher, boxes)));
    }

    private void save(PersonName teacher, Map<AbsentHour, Checkbox> boxes) {
        PersonId person = teacher.person();
        conditions.setAbsences(
                person,
                boxes.entrySet().stream()
                        .filter(box -> box.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList());
        Notice.done(texts.text("admin.conditions.kept", teacher.brief()));
    }
}
