package app.okrug.admin.slips;

import app.okrug.admin.file.ReadyFile;
import app.okrug.language.Texts;
import app.okrug.slips.Again;
import app.okrug.slips.PrintedSlips;
import app.okrug.slips.WithoutSlip;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;

/// Asks for whom slips are printed, since fresh codes make those printed before worthless, and hands the document over.
/// The codes stand nowhere else, so the document stays in reach until the dialog is closed.
public class SlipsDialog extends Dialog {

    private final Texts texts;
    private final transient Function<Again, PrintedSlips> print;
    private final RadioButtonGroup<Again> again = new RadioButtonGroup<>();

    /// @param whose «Ученики 7Б»
    public SlipsDialog(Texts texts, String whose, Function<Again, PrintedSlips> print) {
        this.texts = texts;
        this.print = print;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.slips.title", whose));
        setCloseOnOutsideClick(false);
        again.setLabel(texts.text("admin.slips.whom"));
        again.setItems(Again.values());
        again.setItemLabelGenerator(one -> texts.text("admin.slips." + one));
        again.setValue(Again.ONLY_NEW);
        again.addClassName("admin-choices");
        var warning = new StateSign(Tone.WARNING, texts.text("admin.slips.warning"));
        warning.setVisible(false);
        again.addValueChangeListener(change -> warning.setVisible(change.getValue() == Again.EVERYBODY));
        add(new Paragraph(texts.text("admin.slips.lead")), again, warning);
        var make = new Button(texts.text("admin.slips.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), make);
    }

    private void make() {
        var slips = print.apply(again.getValue());
        removeAll();
        getFooter().removeAll();
        if (slips.count() > 0) {
            add(
                    new StateSign(Tone.GOOD, texts.counted("admin.slips.ready", slips.count())),
                    new Paragraph(texts.text("admin.slips.once")),
                    new ReadyFile(texts.text("admin.slips.open"), slips.fileName(), ReadyFile.PAPER, slips::pdf));
        } else {
            add(new Paragraph(texts.text("admin.slips.nobody")));
        }
        if (!slips.without().isEmpty()) {
            add(without(slips.without()));
        }
        getFooter().add(new Button(texts.text("ui.close"), click -> close()));
    }

    private NativeDetails without(List<WithoutSlip> people) {
        var list = new UnorderedList();
        people.forEach(one -> list.add(new ListItem(texts.text(
                "admin.slips.without.one", one.name(), texts.text(one.reason().textKey())))));
        return new NativeDetails(texts.counted("admin.slips.without", people.size()), list);
    }
}
