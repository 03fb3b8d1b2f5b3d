package app.okrug.admin.onboarding;

import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.people.UnnamedPupil;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/// Pupils of the classes in the files whom the files do not name, and whether they have left.
class UnnamedCard extends Card {

    UnnamedCard(Texts texts, List<UnnamedPupil> pupils, boolean leaving, Consumer<Boolean> leave) {
        super(texts.text("admin.import.unnamed"));
        var gone = new Checkbox(texts.counted("admin.import.unnamed.left", pupils.size()), leaving);
        gone.addValueChangeListener(change -> leave.accept(change.getValue()));
        var table = new Lines<UnnamedPupil>(texts, "admin.import.unnamed")
                .words("admin.import.unnamed.class", UnnamedPupil::className)
                .words("admin.import.unnamed.pupil", UnnamedPupil::name)
                .words("admin.import.unnamed.number", UnnamedPupil::fileNumber);
        add(new Paragraph(texts.text("admin.import.unnamed.lead")), gone, table);
        table.show(pupils);
    }
}
