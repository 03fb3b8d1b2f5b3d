package app.okrug.admin.structure;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.movement.Moves;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.slips.SlipButtons;
import app.okrug.curriculum.Courses;
import app.okrug.language.Texts;
import app.okrug.people.ClassLists;
import app.okrug.people.Guardians;
import app.okrug.people.PersonName;
import app.okrug.people.PupilLine;
import app.okrug.people.Pupils;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.UnknownClass;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;

/// One class: its pupils with their guardians, its subgroups, its courses.
@Route(ClassesView.PATH + "/:id")
@Requires(Right.CURRICULUM_VIEW)
class ClassView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final Access access;
    private final Classes classes;
    private final ClassLists lists;
    private final Pupils pupils;
    private final Guardians guardians;
    private final Courses courses;
    private final SchoolClock clock;
    private final transient SlipButtons slips;
    private final transient Moves moves;
    private String title = "";

    ClassView(
            Texts texts,
            Access access,
            Classes classes,
            ClassLists lists,
            Pupils pupils,
            Guardians guardians,
            Courses courses,
            SchoolClock clock,
            SlipButtons slips,
            Moves moves) {
        this.texts = texts;
        this.access = access;
        this.classes = classes;
        this.lists = lists;
        this.pupils = pupils;
        this.guardians = guardians;
        this.courses = courses;
        this.clock = clock;
        this.slips = slips;
        this.moves = moves;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(classes.get(new ClassId(Address.id(event, "id").orElseThrow(NotFoundException::new))));
        } catch (UnknownClass | NotFoundException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ClassLine schoolClass) {
        title = texts.text("admin.class.title", schoolClass.name());
        var seen = access.allows(
                Right.PUPILS_VIEW, Target.schoolClass(schoolClass.id().value()));
        List<PupilLine> members = seen ? pupils.ofClass(schoolClass.id(), clock.today()) : List.of();
        add(way(), facts(schoolClass, members, seen));
        if (seen) {
            add(
                    new PupilCard(
                            texts,
                            members,
                            guardiansOf(schoolClass),
                            line -> moves.button(line, () -> again(schoolClass))),
                    new SubgroupCard(texts, members));
        }
        add(new CourseCard(texts, courses.attendedBy(schoolClass.id())));
    }

    private void again(ClassLine schoolClass) {
        removeAll();
        show(schoolClass);
    }

    private Div way() {
        var back = new Anchor(ClassesView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.class.all")));
        back.addClassName("admin-back");
        return new Div(back);
    }

    private Card facts(ClassLine schoolClass, List<PupilLine> members, boolean seen) {
        var teachers = lists.classTeachersOf(schoolClass.id(), clock.today()).stream()
                .map(PersonName::full)
                .collect(Collectors.joining(", "));
        var facts = new Facts(texts).fact("admin.classes.teacher", teachers);
        if (seen) {
            facts.fact("admin.classes.pupils", Integer.toString(members.size()));
        }
        return new Card(texts.text("admin.class.facts"), facts, slips.ofClass(schoolClass.id(), schoolClass.name()));
    }

    private GuardiansOfPupils guardiansOf(ClassLine schoolClass) {
        var seen = access.allows(
                Right.GUARDIANS_VIEW, Target.schoolClass(schoolClass.id().value()));
        return new GuardiansOfPupils(seen ? guardians.ofClass(schoolClass.id(), clock.today()) : List.of());
    }
}
