package app.okrug.admin.quotas;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.quotas.Quota;
import app.okrug.quotas.SchoolUse;
import com.vaadin.flow.component.Component;
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
                    line -> cell(line, quota),
                    Comparator.comparingDouble(line -> line.of(quota).share()));
        }
        parts(
                "admin.quotas.own",
                line -> own(line, change),
                Comparator.comparing(line -> line.own().values().isEmpty()));
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

    /// What stands beside a number says when it was counted, and what became of too much.
    private Component cell(SchoolUse line, Quota quota) {
        var cell = new Div(UseWords.cell(texts, line.of(quota)));
        if (quota == Quota.STORAGE) {
            cell.add(muted(counted(line)));
        } else if (quota == Quota.CALLS_DAY && line.refusedToday() > 0) {
            cell.add(muted(texts.text("admin.quotas.refused", line.refusedToday())));
        }
        return cell;
    }

    private static Div muted(String words) {
        var note = new Div(words);
        note.addClassName("okrug-muted");
        return note;
    }

    private String counted(SchoolUse line) {
        var at = line.countedAt();
        return at == null
                ? texts.text("admin.quotas.not-yet")
                : texts.text(
                        "admin.quotas.counted", Dates.moment(at, line.school().zone(), Language.current()));
    }
}
