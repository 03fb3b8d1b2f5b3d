package app.okrug.web.turnout;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.attendance.AbsenceWatch;
import app.okrug.attendance.Absentee;
import app.okrug.attendance.ClassWeek;
import app.okrug.attendance.Excuse;
import app.okrug.attendance.Excuses;
import app.okrug.attendance.Notices;
import app.okrug.attendance.Turnout;
import app.okrug.attendance.WeekChecks;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.Pupils;
import app.okrug.school.ClassId;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The class teacher's day, `/turnout/classes/{class}/{date}`: notices that wait, who is away and whom to call,
/// documents, the week with its check (screens.md O-02).
@StyleSheet("context://turnout/turnout.css")
@Route("turnout/classes/:class/:date?")
@Requires(Right.TURNOUT_VIEW)
class ClassAbsencesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Turnout turnout;
    private final Notices notices;
    private final Excuses excuses;
    private final WeekChecks weeks;
    private final AbsenceWatch watch;
    private final Pupils pupils;
    private final Classes classes;
    private final SchoolClock clock;
    private final Texts texts;
    private final AwayWords words;
    private String title = "";

    ClassAbsencesView(
            Turnout turnout,
            Notices notices,
            Excuses excuses,
            WeekChecks weeks,
            AbsenceWatch watch,
            Pupils pupils,
            Classes classes,
            SchoolClock clock,
            Texts texts) {
        this.turnout = turnout;
        this.notices = notices;
        this.excuses = excuses;
        this.weeks = weeks;
        this.watch = watch;
        this.pupils = pupils;
        this.classes = classes;
        this.clock = clock;
        this.texts = texts;
        this.words = new AwayWords(texts);
        addClassName("turnout");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = parameters.get("class").map(ClassAbsencesView::id).orElseThrow(NotFoundException::new);
        show(id, parameters.get("date").map(TurnoutView::date).orElseGet(clock::today));
    }

    private static ClassId id(String text) {
        try {
            return new ClassId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private void show(ClassId id, LocalDate day) {
        var absentees = turnout.absentees(id, day);
        var known = pupils.ofClass(id, day).stream()
                .map(line -> line.name())
                .collect(Collectors.toMap(PersonName::person, Function.identity()));
        var may = excuses.enters(id);
        title = texts.text("web.turnout.class", classes.get(id).name());
        removeAll();
        var back = new Anchor("turnout/" + day, texts.text("web.turnout.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("okrug-no-print");
        add(back, new DayBar("turnout/classes/" + id.value(), day, clock.today(), texts));
        waiting(id, day, known, may);
        add(new Card(texts.text("web.turnout.absentees"), absentees(absentees)));
        if (may) {
            var names = known.values().stream()
                    .sorted(java.util.Comparator.comparing(PersonName::full))
                    .toList();
            var form = new ExcuseForm(names, day, texts, wish -> {
                excuses.enter(wish);
                show(id, day);
            });
            var card = new Card(texts.text("web.turnout.form"), form);
            card.addClassName("okrug-no-print");
            add(card);
        }
        documents(id, day, known, may);
        add(week(id, day, may));
        var often = watch.ofClass(id, day);
        if (!often.isEmpty()) {
            add(new OftenAwayCard(often, day, texts));
        }
    }

    private void waiting(ClassId id, LocalDate day, Map<PersonId, PersonName> known, boolean may) {
        var open = notices.waiting(id);
        if (open.isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassName("turnout-list");
        open.forEach(notice -> {
            var card = new NoticeCard(notice, name(known, notice.pupil()), words, texts);
            if (may) {
                card.offer(
                        notice,
                        texts,
                        new NoticeCard.Verbs(
                                seen -> {
                                    notices.confirm(seen.id(), seen.version());
                                    show(id, day);
                                },
                                (seen, answer) -> {
                                    notices.decline(seen.id(), answer, seen.version());
                                    show(id, day);
                                }));
            }
            list.add(card);
        });
        add(new Card(texts.text("web.turnout.waiting", open.size()), list));
    }

    private Component absentees(List<Absentee> absentees) {
        if (absentees.isEmpty()) {
            return new Paragraph(texts.text("web.turnout.nobody"));
        }
        var list = new Div();
        list.addClassName("turnout-list");
        absentees.forEach(line -> list.add(absentee(line)));
        return list;
    }

    private Component absentee(Absentee line) {
        var name = new Span(line.pupil().familyAndGiven());
        name.addClassName("turnout-name");
        var head = new Div(name, new Span(words.lessons(line)));
        head.addClassName("turnout-line-head");
        if (line.unexplained()) {
            head.add(new StateSign(Tone.WARNING, texts.text("web.turnout.unexplained")));
        }
        var card = new Div(head);
        card.addClassName("turnout-notice");
        line.excuses().forEach(excuse -> card.add(new Paragraph(words.excuse(excuse))));
        line.notices()
                .forEach(notice -> card.add(
                        new Paragraph(texts.text("web.turnout.told." + notice.state(), words.notice(notice)))));
        var calls = new Div();
        calls.addClassName("turnout-calls");
        line.guardians().stream()
                .filter(guardian -> guardian.phone() != null)
                .forEach(guardian -> calls.add(new Anchor(
                        "tel:" + guardian.phone(),
                        guardian.name().familyAndGiven() + ", " + guardian.kinship() + ": " + guardian.phone())));
        card.add(calls);
        return card;
    }

    private void documents(ClassId id, LocalDate day, Map<PersonId, PersonName> known, boolean may) {
        var ofClass = excuses.ofClass(id, day);
        if (ofClass.isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassName("turnout-list");
        ofClass.forEach(excuse -> list.add(document(id, day, excuse, name(known, excuse.pupil()), may)));
        add(new Card(texts.text("web.turnout.documents"), list));
    }

    private Component document(ClassId id, LocalDate day, Excuse excuse, String pupil, boolean may) {
        var name = new Span(pupil);
        name.addClassName("turnout-name");
        var head = new Div(name, new Span(words.away(excuse.away())));
        head.addClassName("turnout-line-head");
        var by = new Paragraph(texts.text(
                "web.turnout.entered",
                excuse.enteredBy(),
                Dates.moment(excuse.enteredAt(), clock.zone(), Language.current())));
        by.addClassName("okrug-muted");
        var card = new Div(head, new Paragraph(words.excuse(excuse)), by);
        card.addClassName("turnout-notice");
        if (may) {
            var withdraw = new Button(
                    texts.text("web.turnout.withdraw"),
                    _ -> new Confirmation(
                                    texts,
                                    texts.text("web.turnout.withdraw.question", pupil),
                                    texts.text("web.turnout.withdraw.consequence"),
                                    texts.text("web.turnout.withdraw"),
                                    () -> {
                                        excuses.withdraw(excuse.id(), excuse.version());
                                        show(id, day);
                                    })
                            .open());
            withdraw.addClassName("okrug-no-print");
            card.add(withdraw);
        }
        return card;
    }

    private Component week(ClassId id, LocalDate day, boolean may) {
        var week = weeks.week(id, day);
        var monday = Dates.ofTheYear(week.monday(), Language.current());
        var card = new Card(texts.text("web.turnout.week-of", monday));
        card.add(
                week.lines().isEmpty()
                        ? new Paragraph(texts.text("web.turnout.week.none"))
                        : new WeekTable(week, texts));
        card.add(new Paragraph(checked(week)));
        if (may && !week.monday().isAfter(clock.today())) {
            card.add(new Button(texts.text("web.turnout.check"), _ -> {
                weeks.checked(id, day);
                show(id, day);
            }));
        }
        return card;
    }

    private String checked(ClassWeek week) {
        return week.checkedAt() == null
                ? texts.text("web.turnout.unchecked")
                : texts.text(
                        "web.turnout.checked",
                        String.valueOf(week.checkedBy()),
                        Dates.moment(week.checkedAt(), clock.zone(), Language.current()));
    }

    private static String name(Map<PersonId, PersonName> known, PersonId pupil) {
        var name = known.get(pupil);
        return name == null ? "" : name.familyAndGiven();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
