package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.AbsenceState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The signs of absence, a row each; rows are added and taken away.
class SignsInput implements ValueInput {

    private final Texts texts;
    private final Div part = new Div();
    private final Div list = new Div();
    private final Paragraph fault = new Paragraph();
    private final List<SignRow> rows = new ArrayList<>();

    SignsInput(Texts texts, List<AbsenceCode> now) {
        this.texts = texts;
        part.addClassName("okrug-stack");
        list.addClassName("okrug-stack");
        fault.addClassName("admin-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        now.forEach(this::row);
        part.add(
                list,
                fault,
                new Button(
                        texts.text("admin.signs.add"),
                        click -> row(AbsenceCode.of("", "", AbsenceState.UNEXPLAINED))
                                .focus()));
    }

    private SignRow row(AbsenceCode sign) {
        var row = new SignRow(texts, sign);
        row.onRemove(() -> {
            rows.remove(row);
            list.remove(row);
        });
        rows.add(row);
        list.add(row);
        return row;
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        var signs = rows.stream().flatMap(row -> row.read().stream()).toList();
        var codes = new HashSet<String>();
        var twice = signs.stream().anyMatch(sign -> !codes.add(sign.code()));
        fault.setVisible(twice || signs.isEmpty());
        fault.setText(texts.text(twice ? "admin.signs.twice" : "admin.signs.none"));
        var fits = !fault.isVisible() && signs.size() == rows.size();
        return fits ? Optional.of(signs) : Optional.empty();
    }
}
