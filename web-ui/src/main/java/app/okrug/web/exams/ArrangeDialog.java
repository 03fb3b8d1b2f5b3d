package app.okrug.web.exams;

import app.okrug.curriculum.SubjectId;
import app.okrug.exams.ExamKind;
import app.okrug.exams.ExamLine;
import app.okrug.exams.ExamWish;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Which exams a year of study takes, who takes each, and on which day.
class ArrangeDialog extends Dialog {

    private record Row(SubjectId subject, @Nullable ExamLine known, Select<ExamKind> kind, DayField day) {

        /// What is wanted; null when it is as it was.
        @Nullable
        ExamWish wish() {
            var before = known == null ? ExamKind.NONE : known.kind();
            var held = known == null ? null : known.heldOn();
            return kind.getValue() == before && Objects.equals(day.getValue(), held)
                    ? null
                    : new ExamWish(subject, kind.getValue(), day.getValue(), known == null ? 0 : known.version());
        }
    }

    private final transient List<Row> rows = new ArrayList<>();
    private final Paragraph fault = new Paragraph();

    ArrangeDialog(
            Texts texts,
            int parallel,
            Map<SubjectId, String> subjects,
            List<ExamLine> exams,
            BiConsumer<ArrangeDialog, List<ExamWish>> save) {
        addClassName("results-arrange");
        setHeaderTitle(texts.text("web.exams.arrange", parallel));
        setCloseOnOutsideClick(false);
        fault.addClassName("results-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(new Paragraph(texts.text("web.exams.arrange.text")));
        subjects.forEach((subject, name) -> {
            var known = exams.stream()
                    .filter(exam -> exam.subject().equals(subject))
                    .findFirst()
                    .orElse(null);
            var kind = new Select<ExamKind>();
            kind.setLabel(name);
            kind.setItems(ExamKind.values());
            kind.setItemLabelGenerator(one -> texts.text("web.exams.kind." + one));
            kind.setValue(known == null ? ExamKind.NONE : known.kind());
            var day = new DayField(texts.text("web.exams.day"), texts);
            day.setAriaLabel(texts.text("web.exams.day.of", name));
            day.setValue(known == null ? null : known.heldOn());
            rows.add(new Row(subject, known, kind, day));
            var line = new Div(kind, day);
            line.addClassName("okrug-row");
            add(line);
        });
        add(fault);
        var done = new Button(texts.text("web.exams.arrange.save"), _ -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), done);
    }

    /// Says why it cannot be, and keeps what was chosen.
    void wrong(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    private void save(BiConsumer<ArrangeDialog, List<ExamWish>> save) {
        if (rows.stream().anyMatch(row -> row.day().isInvalid())) {
            return;
        }
        var wishes = new ArrayList<ExamWish>();
        for (var row : rows) {
            var wish = row.wish();
            if (wish != null) {
                wishes.add(wish);
            }
        }
        if (wishes.isEmpty()) {
            close();
            return;
        }
        save.accept(this, wishes);
    }
}
