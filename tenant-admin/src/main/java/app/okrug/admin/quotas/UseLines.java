package app.okrug.admin.quotas;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.quotas.Quota;
import app.okrug.quotas.SchoolUse;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.function.Consumer;

/// The schools side by side by what they use, one line each.
class UseLines extends Lines<SchoolUse> {

    private final Texts texts;

    /// @param change told for which school the operator wants to set limits
    UseLines(Texts texts, Consumer<SchoolUse> change) {
        super(texts, "admin.quotas.title");
        this.texts = texts;
        parts(
                "admin.school.name",
                line -> new Anchor(
                        "office/schools/" + line.school().code(), line.school().name()),
                line -> line.school().name());
        parts("admin.quotas.level", line -> UseWords.sign(texts, line.level()), Comparator.comparing(SchoolUse::level));
        for (var quota : Quota.values()) {
            parts(
                    "admin.quotas.col." + quota,
                    line -> UseWords.cell(texts, line.of(quota)),
                    Comparator.comparingDouble(line -> line.of(quota).share()));
        }
        number("admin.quotas.refused", SchoolUse::refusedToday);
        parts(
                "admin.quotas.own",
                line -> own(line, change),
                Comparator.comparing(line -> line.own().values().isEmpty()));
        parts(
                "admin.quotas.counted",
                this::counted,
                Comparator.comparing(SchoolUse::countedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private Div own(SchoolUse line, Consumer<SchoolUse> change) {
        var set = new Button(
                texts.text(line.own().values().isEmpty() ? "admin.quotas.set" : "admin.quotas.set-own"),
                _ -> change.accept(line));
        set.addThemeVariants(ButtonVariant.LUMO_SMALL);
        set.setAriaLabel(texts.text("admin.quotas.set.of", line.school().name()));
        var reason = new Span(line.own().reason());
        reason.addClassName("okrug-muted");
        return line.own().reason().isEmpty() ? new Div(set) : new Div(set, new Div(reason));
    }

    private Span counted(SchoolUse line) {
        var at = line.countedAt();
        return new Span(
                at == null
                        ? texts.text("admin.quotas.not-yet")
                        : Dates.moment(at, line.school().zone(), Language.current()));
    }
}
