package app.okrug.admin.groups;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.curriculum.AcrossGroup;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.AcrossMember;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.GroupId;
import app.okrug.curriculum.UnfitGroup;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.Years;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.Optional;

/// One group out of several classes: what it is taught, and who is in it, with dates.
@Route(GroupsView.PATH + "/:id")
@Requires(Right.CURRICULUM_EDIT)
class GroupView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient AcrossGroups groups;
    private final transient Years years;
    private final transient SchoolClock clock;
    private String title = "";

    GroupView(Texts texts, AcrossGroups groups, Years years, SchoolClock clock) {
        this.texts = texts;
        this.groups = groups;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var group = Address.id(event, "id").map(GroupId::new).flatMap(this::find);
        if (group.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(group.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<AcrossGroup> find(GroupId id) {
        return years.current(clock.today())
                .flatMap(year -> groups.ofYear(year.id()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
    }

    private void again(GroupId id) {
        removeAll();
        find(id).ifPresent(this::show);
    }

    private void show(AcrossGroup group) {
        title = texts.text("admin.groups.of", group.name());
        var back = new Anchor(GroupsView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.groups.title")));
        back.addClassName("admin-back");
        var remove = new Button(texts.text("admin.groups.close"), click -> close(group));
        remove.addClassName("admin-start");
        add(new Div(back), courses(group), pupils(group), remove);
    }

    private Card courses(AcrossGroup group) {
        var table = new Lines<CourseLine>(texts, "admin.class.courses")
                .words("admin.course.subject", CourseLine::subject)
                .words("admin.course.teacher", CourseLine::teacherNames)
                .number("admin.course.hours", line -> line.weeklyHours().stripTrailingZeros());
        table.show(group.courses());
        var teach = new Button(
                texts.text("admin.groups.teach"),
                Symbol.ADD.icon(),
                click -> new TeachDialog(texts, groups, group, () -> again(group.id())).open());
        return new Card(
                texts.text("admin.class.courses"),
                new Paragraph(texts.text("admin.groups.home.is", group.homeName())),
                table,
                teach);
    }

    private Card pupils(AcrossGroup group) {
        var table = new Lines<AcrossMember>(texts, "admin.class.pupils")
                .words("admin.pupil.name", one -> one.pupil().full())
                .words("admin.classes.class", AcrossMember::className)
                .day("admin.calendar.from", AcrossMember::from)
                .day("admin.calendar.to", AcrossMember::until)
                .parts("admin.movement.deeds", one -> leave(group, one), (Comparator<AcrossMember>) null);
        table.show(groups.members(group.id()));
        var join = new Button(
                texts.text("admin.groups.join"),
                Symbol.ADD.icon(),
                click -> new JoinDialog(texts, groups, group, clock.today(), () -> again(group.id())).open());
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Card(texts.text("admin.class.pupils"), join, table);
    }

    private Component leave(AcrossGroup group, AcrossMember member) {
        var until = member.until();
        if (until != null && until.isBefore(clock.today())) {
            return new Span();
        }
        var button = new Button(
                texts.text("admin.groups.leave"),
                click -> new LeaveDialog(texts, groups, group, member, clock.today(), () -> again(group.id())).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                texts.text("admin.groups.leave") + ": " + member.pupil().familyAndGiven());
        return button;
    }

    private void close(AcrossGroup group) {
        new Confirmation(
                        texts,
                        texts.text("admin.groups.close.question", group.name()),
                        texts.text("admin.groups.close.consequence"),
                        texts.text("admin.groups.close"),
                        () -> {
                            try {
                                groups.close(group.id(), group.version());
                                getUI().ifPresent(ui -> ui.navigate(GroupsView.PATH));
                            } catch (UnfitGroup unfit) {
                                Notice.problem(texts.text("admin.groups.unfit." + unfit.why()));
                            } catch (StaleCopy stale) {
                                Notice.problem(texts.text("ui.failure.changed"));
                                again(group.id());
                            }
                        })
                .open();
    }
}
