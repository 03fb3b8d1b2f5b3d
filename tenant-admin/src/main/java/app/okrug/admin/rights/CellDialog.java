package app.okrug.admin.rights;

import app.okrug.access.Scope;
import app.okrug.acts.MatrixPage.Line;
import app.okrug.acts.MatrixPage.Square;
import app.okrug.admin.page.RulingNote;
import app.okrug.admin.page.Source;
import app.okrug.language.Texts;
import app.okrug.regulation.Change.Permission;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One cell of the matrix: what it says and why, and, for who may, its editor.
class CellDialog extends Dialog {

    private final Texts texts;

    /// @param role the role's name
    CellDialog(Texts texts, Line line, Square square, String role, ZoneId zone) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.rights.dialog", role, line.name()));
        add(new Paragraph(line.sentence()), signs(line), facts(square));
        if (square.ruling() != null && square.ruling().value() instanceof Permission(var state, var letters)) {
            var said = texts.text("regulation.cell." + state)
                    + (letters.isEmpty() ? "" : ": " + scopes(Scope.read(letters)));
            add(new RulingNote(texts, square.ruling(), said, zone));
        }
        if (square.paragraph() != null) {
            add(new Source(texts, square.paragraph(), square.quote()));
        }
    }

    /// Only to be read, with the reason for that.
    CellDialog closed(String why) {
        var note = new Paragraph(why);
        note.addClassName("admin-note");
        add(note);
        var close = new Button(texts.text("ui.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
        return this;
    }

    /// To be changed. What the change would have come to in the last thirty days is shown before it is saved; where
    /// that is nothing, it is saved at once.
    ///
    /// @param kept what had been filled in before; null at first
    /// @param tries tries a wish
    /// @param save told what is wished; the dialog stays open until it is closed by it, so nothing typed is lost
    CellDialog editable(
            Square square, @Nullable CellWish kept, Function<CellWish, DryRunCard> tries, Consumer<CellWish> save) {
        var form = new CellForm(texts, square);
        if (kept != null) {
            form.fill(kept);
        }
        var outcome = new Div();
        if (square.offered() && square.ruling() != null && square.ruling().value() instanceof Permission recommended) {
            var decision = texts.text("admin.ruling.taken", square.ruling().document());
            var take = new Button(texts.text("admin.ruling.take"), _ -> form.take(recommended, decision));
            take.setAriaLabel(texts.text("admin.ruling.take.what", getHeaderTitle()));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            take.setId("cell-take");
            add(take);
        }
        add(form, outcome);
        var shown = new AtomicReference<CellWish>();
        var trying = new Button(texts.text("admin.dry-run.try"), click -> {
            var wish = form.proposal();
            outcome.removeAll();
            outcome.add(tries.apply(wish));
            outcome.scrollIntoView();
            shown.set(wish);
        });
        var done = new Button(
                texts.text("admin.save"),
                click -> form.wish().ifPresent(wish -> {
                    if (!wish.same(shown.get())) {
                        var card = tries.apply(wish);
                        outcome.removeAll();
                        outcome.add(card);
                        shown.set(wish);
                        if (card.different()) {
                            outcome.scrollIntoView();
                            Notice.problem(texts.text("admin.dry-run.look"));
                            return;
                        }
                    }
                    save.accept(wish);
                }));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), trying, done);
        return this;
    }

    private Div signs(Line line) {
        var signs = new Div();
        signs.addClassName("okrug-row");
        line.signs().stream()
                .sorted()
                .map(sign -> new StateSign(Tone.WARNING, texts.text("access.sign." + sign)))
                .forEach(signs::add);
        return signs;
    }

    private Facts facts(Square square) {
        var facts = new Facts(texts)
                .fact(
                        "admin.rights.now",
                        texts.text("admin.rights.state." + CellLook.of(square), scopes(square.scopes())));
        if (square.contradicts()) {
            facts.fact("admin.rights.act", new StateSign(Tone.WARNING, texts.text("admin.rights.contradicts")));
        }
        if (!square.reason().isBlank()) {
            facts.fact("admin.rights.reason", square.reason());
        }
        return facts;
    }

    private String scopes(Set<Scope> told) {
        return told.stream()
                .sorted()
                .map(scope -> texts.text("access.scope." + scope))
                .collect(Collectors.joining(", "));
    }
}
