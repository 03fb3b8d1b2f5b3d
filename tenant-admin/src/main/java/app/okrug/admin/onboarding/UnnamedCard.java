package app.okrug.admin.onboarding;

import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.onboarding.Batch;
import app.okrug.onboarding.Extent;
import app.okrug.people.UnnamedPupil;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/// Pupils of the classes in the files whom the files do not name: whether the list is whole, and whether
/// they have left.
class UnnamedCard extends Card {

    /// @param extent is told how much of its classes the list names
    /// @param leave is told whether those whom it does not name have left
    UnnamedCard(Texts texts, List<UnnamedPupil> pupils, Batch batch, Consumer<Extent> extent, Consumer<Boolean> leave) {
        super(texts.text("admin.import.unnamed"));
        var choice = new RadioButtonGroup<Extent>();
        choice.setLabel(texts.text("admin.import.extent"));
        choice.setItems(Extent.values());
        choice.setItemLabelGenerator(one -> texts.text("admin.import.extent." + one));
        choice.setValue(batch.extent());
        choice.addClassName("admin-choices");
        choice.addValueChangeListener(change -> extent.accept(change.getValue()));
        add(choice);
        if (batch.extent() == Extent.SOME) {
            add(new Paragraph(texts.counted("admin.import.extent.rest", pupils.size())));
            return;
        }
        var gone = new Checkbox(texts.counted("admin.import.unnamed.left", pupils.size()), batch.leaving());
        gone.addValueChangeListener(change -> leave.accept(change.getValue()));
        var table = new Lines<UnnamedPupil>(texts, "admin.import.unnamed")
                .words("admin.import.unnamed.class", UnnamedPupil::className)
                .words("admin.import.unnamed.pupil", UnnamedPupil::name)
                .words("admin.import.unnamed.number", UnnamedPupil::fileNumber);
        add(new Paragraph(texts.text("admin.import.unnamed.lead")), gone, table);
        table.show(pupils);
    }
}
