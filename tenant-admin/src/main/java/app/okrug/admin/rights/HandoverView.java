package app.okrug.admin.rights;

import app.okrug.access.Handover;
import app.okrug.access.Handovers;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.WaitingRights;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What the acting person has handed on to colleagues, and where he hands more on (I15).
@Route(HandoverView.PATH)
@PageTitle("admin.handover.title")
@Menu(title = "admin.handover.title", order = 425, icon = "swap")
@Requires(Right.RIGHTS_HAND_ON)
class HandoverView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/handover";

    private final transient Texts texts;
    private final transient Handovers handovers;
    private final transient Whom whom;
    private final transient PersonNames names;
    private final transient SchoolClock clock;
    private final WaitingRightsCard waiting;

    HandoverView(
            Texts texts, Handovers handovers, WaitingRights rights, Whom whom, PersonNames names, SchoolClock clock) {
        this.texts = texts;
        this.handovers = handovers;
        this.whom = whom;
        this.names = names;
        this.clock = clock;
        this.waiting = new WaitingRightsCard(texts, rights, names, clock.zone(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var tools = new Tools(texts);
        var hand = new Button(texts.text("admin.handover.hand"), Symbol.ADD.icon(), click -> hand());
        hand.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        tools.act(hand);
        var mine = handovers.mine();
        waiting.showOwn();
        add(new Lead(texts.text("admin.handover.lead")), tools, waiting);
        add(
                mine.isEmpty()
                        ? new EmptyState(
                                Symbol.SWAP, texts.text("admin.handover.none"), texts.text("admin.handover.none.next"))
                        : table(mine));
    }

    private Component table(List<Handover> mine) {
        var known = names.of(mine.stream().map(Handover::to).toList());
        var table = new Lines<Handover>(texts, "admin.handover.title")
                .words("admin.handover.what", this::what)
                .words("admin.handover.to", one -> name(known, one.to()))
                .words("admin.holder.days", HandoverView::days)
                .words("admin.holder.reason", Handover::order)
                .parts("admin.holder.state", this::state, (Comparator<Handover>) null)
                .parts("admin.holder.deed", one -> back(one, name(known, one.to())), (Comparator<Handover>) null);
        table.show(mine);
        return table;
    }

    private void hand() {
        new HandoverDialog(texts, whom, handovers.roles(), handovers.rights(), clock.today(), wish -> {
                    var done = handovers.hand(wish);
                    Notice.done(texts.text(done ? "admin.at-once" : "admin.proposal.some"));
                    show();
                })
                .open();
    }

    private Button back(Handover one, String name) {
        var button = new Button(
                texts.text("admin.handover.back"),
                click -> new Confirmation(
                                texts,
                                texts.text("admin.handover.back.question", what(one), name),
                                texts.text("admin.holder.end.consequence"),
                                texts.text("admin.handover.back"),
                                () -> {
                                    handovers.takeBack(one.id());
                                    Notice.done(texts.text("admin.at-once"));
                                    show();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text("admin.handover.back") + ": " + what(one) + ", " + name);
        return button;
    }

    private String what(Handover one) {
        return one.role() == null
                ? texts.text("access.right." + one.right() + ".name")
                : texts.text("admin.handover.role", texts.text("access.role." + one.role()));
    }

    private StateSign state(Handover one) {
        return one.from().isAfter(clock.today())
                ? new StateSign(Tone.WARNING, texts.text("admin.holder.to-come"))
                : new StateSign(Tone.GOOD, texts.text("admin.holder.holds"));
    }

    private String name(Map<PersonId, PersonName> known, PersonId person) {
        var name = known.get(person);
        return name == null ? texts.text("ui.unknown") : name.full();
    }

    private static String days(Handover one) {
        var language = Language.current();
        return Dates.inFigures(one.from(), language) + " – " + Dates.inFigures(one.until(), language);
    }
}
