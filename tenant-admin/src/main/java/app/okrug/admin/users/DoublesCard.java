package app.okrug.admin.users;

import app.okrug.identity.AccountLine;
import app.okrug.identity.AccountMerges;
import app.okrug.identity.MergeLine;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonDoubles;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import app.okrug.users.Doubles;
import app.okrug.users.UserList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/// Accounts that may be one person's, and those that were made one within a day and can still be parted.
class DoublesCard extends Card {

    private final Texts texts;
    private final transient Doubles doubles;
    private final transient AccountMerges merges;
    private final transient UserList users;
    private final transient SchoolClock clock;
    private final Runnable changed;
    private final Div content = new Div();

    /// @param changed what to do when accounts were made one or parted
    DoublesCard(
            Texts texts, Doubles doubles, AccountMerges merges, UserList users, SchoolClock clock, Runnable changed) {
        super(texts.text("admin.doubles.title"));
        this.texts = texts;
        this.doubles = doubles;
        this.merges = merges;
        this.users = users;
        this.clock = clock;
        this.changed = changed;
        content.addClassName("okrug-stack");
        add(new Paragraph(texts.text("admin.doubles.lead")), content);
        fill();
    }

    private void fill() {
        content.removeAll();
        var pairs = doubles.possible();
        if (pairs.isEmpty()) {
            content.add(new Paragraph(texts.text("admin.doubles.none")));
        }
        pairs.forEach(pair -> content.add(line(pair)));
        merges.returnable().forEach(merge -> content.add(line(merge)));
        var pupils = doubles.pupils();
        if (!pupils.isEmpty()) {
            content.add(
                    new H3(texts.text("admin.doubles.pupils")), new Paragraph(texts.text("admin.doubles.pupils.lead")));
            pupils.forEach(pair -> content.add(line(pair)));
            content.add(new Anchor("admin/movement", texts.text("admin.doubles.pupils.go")));
        }
    }

    private Span line(PersonDoubles.PupilPair pair) {
        return new Span(texts.text(
                "admin.doubles.pupil",
                pair.name().full(),
                Dates.inFigures(pair.birthDate(), Language.current()),
                card(pair.oneFile(), pair.oneClass()),
                card(pair.otherFile(), pair.otherClass())));
    }

    private String card(String file, @Nullable String schoolClass) {
        return schoolClass == null
                ? texts.text("admin.doubles.pupil.no-class", file)
                : texts.text("admin.doubles.pupil.card", file, schoolClass);
    }

    private Div line(Doubles.Pair pair) {
        var compare = new Button(texts.text("admin.doubles.compare"), click -> compare(pair));
        compare.setAriaLabel(texts.text("admin.doubles.compare.name", pair.one().displayName()));
        return row(
                account(pair.one()),
                account(pair.other()),
                new Span(texts.text("admin.doubles.alike." + pair.alike())),
                compare);
    }

    private Div line(MergeLine merge) {
        var until = Dates.moment(merge.until(), clock.zone(), Language.current());
        var undo = new Button(texts.text("admin.doubles.undo"), click -> askUndo(merge));
        undo.setAriaLabel(texts.text("admin.doubles.undo.name", merge.name()));
        return row(
                new Anchor(UsersView.PATH + "/" + merge.kept().value(), merge.name()),
                new Span(texts.text(
                        "admin.doubles.merged", merge.givenLogin(), merge.keptLogin(), merge.reason(), until)),
                undo);
    }

    private Anchor account(AccountLine line) {
        return new Anchor(
                UsersView.PATH + "/" + line.account().value(),
                texts.text(
                        "admin.doubles.account",
                        line.displayName(),
                        line.login(),
                        texts.text("admin.users.who." + line.category())));
    }

    private void compare(Doubles.Pair pair) {
        new MergeDialog(
                        texts,
                        users.of(pair.one().account()),
                        users.of(pair.other().account()),
                        clock.zone(),
                        wish -> {
                            doubles.merge(wish.kept(), wish.given(), wish.reason());
                            Notice.done(texts.text("admin.doubles.done"));
                            after();
                        })
                .open();
    }

    private void askUndo(MergeLine merge) {
        new Confirmation(
                        texts,
                        texts.text("admin.doubles.undo.question", merge.name()),
                        texts.text("admin.doubles.undo.consequence", merge.givenLogin()),
                        texts.text("admin.doubles.undo"),
                        () -> {
                            merges.undo(merge.id());
                            Notice.done(texts.text("admin.doubles.undone"));
                            after();
                        })
                .open();
    }

    private void after() {
        fill();
        changed.run();
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("okrug-row");
        return row;
    }
}
