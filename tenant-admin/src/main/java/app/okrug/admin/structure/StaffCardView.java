package app.okrug.admin.structure;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.Employment;
import app.okrug.people.EmploymentCard;
import app.okrug.people.PersonNames;
import app.okrug.people.StaffLeave;
import app.okrug.people.UnknownPerson;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One member of staff: when he works in the school. Rights and membership follow by themselves (P-16).
@Route(StaffView.PATH + "/:person")
@Requires(Right.STAFF_VIEW)
class StaffCardView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient Access access;
    private final transient Employment employment;
    private final transient PersonNames names;
    private final transient SchoolClock clock;
    private String title = "";

    StaffCardView(Texts texts, Access access, Employment employment, PersonNames names, SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.employment = employment;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var person = Address.id(event, "person").map(PersonId::new).orElseThrow(() -> new UnknownPerson(""));
            show(employment.card(person));
        } catch (UnknownPerson nobody) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(EmploymentCard card) {
        removeAll();
        var name = names.of(List.of(card.person())).get(card.person());
        title = name == null ? texts.text("ui.unknown") : name.full();
        var back = new Anchor(StaffView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.staff.title")));
        back.addClassName("admin-back");
        var links = new Div(back);
        links.addClassName("okrug-row");
        if (access.allows(Right.USERS_VIEW, Target.school())) {
            links.add(new Anchor("admin/rights/people/" + card.person().value(), texts.text("admin.work.rights")));
        }
        var may = access.allows(Right.STAFF_EDIT, Target.school());
        add(links, new Lead(texts.text("admin.work.lead")), work(card, may), leaves(card, may));
    }

    private Card work(EmploymentCard card, boolean may) {
        var facts = new Facts(texts)
                .fact("admin.staff.number", card.personnelNumber())
                .fact("admin.work.state", state(card))
                .fact("admin.work.hired", day(card.hiredOn()))
                .fact("admin.work.last-day", day(card.lastDay()));
        if (card.lastDay() != null) {
            facts.fact("admin.work.order", card.dismissalOrder());
        }
        var content = new Card(texts.text("admin.work.title"), facts);
        if (may) {
            var deeds = new Div();
            deeds.addClassName("okrug-row");
            deeds.add(new Button(
                    texts.text("admin.work.dismiss"),
                    click -> new LastDayDialog(
                                    texts,
                                    "admin.work.dismiss",
                                    card.lastDay(),
                                    card.hiredOn(),
                                    (last, order) -> fresh(card, () -> employment.dismiss(card, last, order)))
                            .open()));
            if (card.lastDay() != null) {
                deeds.add(new Button(texts.text("admin.work.keep"), click -> keep(card)));
            }
            content.add(deeds);
        }
        return content;
    }

    private void keep(EmploymentCard card) {
        new Confirmation(
                        texts,
                        texts.text("admin.work.keep.question"),
                        texts.text("admin.work.keep.consequence"),
                        texts.text("admin.work.keep"),
                        () -> fresh(card, () -> employment.dismiss(card, null, texts.text("admin.work.keep.order"))))
                .open();
    }

    private Card leaves(EmploymentCard card, boolean may) {
        var table = new Lines<StaffLeave>(texts, "admin.work.leaves")
                .words("admin.work.kind", one -> texts.text("admin.work.kind." + one.kind()))
                .words("admin.holder.days", one -> day(one.from()) + " – " + day(one.until()))
                .words("admin.work.order", StaffLeave::order)
                .parts("admin.holder.deed", one -> end(card, one, may), (Comparator<StaffLeave>) null);
        table.show(card.leaves());
        var content = new Card(
                texts.text("admin.work.leaves"),
                card.leaves().isEmpty() ? new Paragraph(texts.text("admin.work.leaves.none")) : table);
        if (may) {
            var add = new Button(
                    texts.text("admin.work.leave"),
                    Symbol.ADD.icon(),
                    click -> new LeaveDialog(
                                    texts,
                                    card.leaves(),
                                    clock.today(),
                                    (kind, from, until, order) -> fresh(
                                            card, () -> employment.leave(card.person(), kind, from, until, order)))
                            .open());
            add.addClassName("admin-start");
            content.add(add);
        }
        return content;
    }

    private Component end(EmploymentCard card, StaffLeave one, boolean may) {
        if (!may || one.until().isBefore(clock.today())) {
            return new Span();
        }
        var button = new Button(
                texts.text("admin.work.end"),
                click -> new LastDayDialog(
                                texts,
                                "admin.work.end",
                                one.until(),
                                one.from().minusDays(1),
                                (last, order) ->
                                        fresh(card, () -> employment.endLeave(card.person(), one, last, order)))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text("admin.work.end") + ": " + texts.text("admin.work.kind." + one.kind()));
        return button;
    }

    /// Somebody may have been faster: the page shows what stands now.
    private void fresh(EmploymentCard card, Runnable deed) {
        try {
            deed.run();
            Notice.done(texts.text("admin.at-once"));
        } catch (StaleCopy faster) {
            Notice.problem(texts.text("admin.changed-meanwhile"));
        }
        show(employment.card(card.person()));
    }

    private StateSign state(EmploymentCard card) {
        var today = clock.today();
        if (card.lastDay() != null && card.lastDay().isBefore(today)) {
            return new StateSign(Tone.NEUTRAL, texts.text("admin.work.state.dismissed"));
        }
        return card.leaves().stream().anyMatch(one -> one.covers(today))
                ? new StateSign(Tone.WARNING, texts.text("admin.work.state.away"))
                : new StateSign(Tone.GOOD, texts.text("admin.work.state.works"));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.inFigures(day, Language.current());
    }
}
