package app.okrug.admin.schools;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.identity.JoinSide;
import app.okrug.identity.MergeIsOver;
import app.okrug.identity.MergeLine;
import app.okrug.identity.OfficeJoins;
import app.okrug.identity.UnfitJoin;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.Optional;

/// One person with accounts in two schools: both logins as the person says them, both accounts side by side, one login
/// from here on – and for a day the way back.
@Route(JoinsView.PATH)
@PageTitle("admin.joins.title")
@RequiresOffice(OfficeRight.ACCOUNTS_JOIN)
class JoinsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = OfficeView.PATH + "/joins";

    private final Texts texts;
    private final transient OfficeJoins joins;
    private final transient ZoneId zone;
    private final TextField one;
    private final TextField other;
    private final Div found = new Div();
    private final Div before = new Div();

    JoinsView(Texts texts, OfficeJoins joins, SchoolCreation creation) {
        this.texts = texts;
        this.joins = joins;
        this.zone = creation.usualZone();
        one = field("admin.joins.one");
        other = field("admin.joins.other");
        found.addClassName("okrug-stack");
        found.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        found.removeAll();
        var back = new Anchor(OfficeView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.schools.all")));
        back.addClassName("admin-back");
        var find = new Button(texts.text("admin.joins.find"), click -> find());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        find.addClassName("admin-start");
        var asked =
                new Card(texts.text("admin.joins.ask"), new Paragraph(texts.text("admin.joins.how")), one, other, find);
        add(new Div(back), new Lead(texts.text("admin.joins.lead")), asked, found, before);
        showBefore();
    }

    private void find() {
        found.removeAll();
        var first = find(one);
        var second = find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        var fault = joins.fault(first.get(), second.get());
        if (fault.isPresent()) {
            found.add(new StateSign(Tone.WARNING, texts.text("admin.joins.fault." + fault.get())));
            if (!first.get().account().equals(second.get().account())) {
                found.add(JoinForm.sides(texts, first.get(), second.get(), zone));
            }
            return;
        }
        found.add(new JoinForm(texts, first.get(), second.get(), zone, this::ask));
    }

    private Optional<JoinSide> find(TextField field) {
        field.setErrorMessage(texts.text("admin.joins.missing"));
        field.setInvalid(field.getValue().isBlank());
        if (field.isInvalid()) {
            return Optional.empty();
        }
        var side = joins.find(field.getValue());
        field.setErrorMessage(texts.text("admin.joins.unknown"));
        field.setInvalid(side.isEmpty());
        return side;
    }

    private void ask(JoinForm.Wish wish) {
        new Confirmation(
                        texts,
                        texts.text("admin.joins.question", wish.kept().displayName()),
                        texts.text(
                                "admin.joins.consequence",
                                wish.given().login(),
                                wish.kept().login()),
                        texts.text("admin.joins.join"),
                        () -> join(wish))
                .open();
    }

    private void join(JoinForm.Wish wish) {
        try {
            joins.join(wish.kept().account(), wish.given().account(), wish.reason());
            found.removeAll();
            one.clear();
            other.clear();
            Notice.done(texts.text("admin.joins.done", wish.kept().login()));
            showBefore();
        } catch (UnfitJoin unfit) {
            Notice.problem(texts.text("admin.joins.fault." + unfit.fault()));
        }
    }

    private void showBefore() {
        before.removeAll();
        var lines = joins.returnable();
        if (!lines.isEmpty()) {
            var card = new Card(texts.text("admin.joins.before"));
            lines.forEach(line -> card.add(line(line)));
            before.add(card);
        }
    }

    private Div line(MergeLine merge) {
        var until = Dates.moment(merge.until(), zone, Language.current());
        var undo = new Button(texts.text("admin.doubles.undo"), click -> askUndo(merge));
        undo.setAriaLabel(texts.text("admin.doubles.undo.name", merge.name()));
        var row = new Div(
                new Span(merge.name()),
                new Span(texts.text(
                        "admin.doubles.merged", merge.givenLogin(), merge.keptLogin(), merge.reason(), until)),
                undo);
        row.addClassName("okrug-row");
        return row;
    }

    private void askUndo(MergeLine merge) {
        new Confirmation(
                        texts,
                        texts.text("admin.doubles.undo.question", merge.name()),
                        texts.text("admin.doubles.undo.consequence", merge.givenLogin()),
                        texts.text("admin.doubles.undo"),
                        () -> undo(merge))
                .open();
    }

    private void undo(MergeLine merge) {
        try {
            joins.undo(merge.id());
            Notice.done(texts.text("admin.doubles.undone"));
        } catch (MergeIsOver over) {
            Notice.problem(texts.text("admin.joins.over"));
        }
        showBefore();
    }

    private TextField field(String key) {
        var field = new TextField(texts.text(key));
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
