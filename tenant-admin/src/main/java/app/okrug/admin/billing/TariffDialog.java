package app.okrug.admin.billing;

import app.okrug.billing.Money;
import app.okrug.billing.Tariff;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The name of a tariff and what a month costs from which number of pupils on.
class TariffDialog extends Dialog {

    private final transient Texts texts;
    private final transient Tariff tariff;
    private final transient BiConsumer<TariffDialog, Tariff> save;
    private final TextField name;
    private final Div rows = new Div();
    private final transient List<BandRow> bands = new ArrayList<>();
    private final Checkbox offered;
    private final Paragraph fault = new Paragraph();

    /// One band: from how many pupils on, and the price of a month.
    private record BandRow(IntegerField pupils, TextField price) {}

    TariffDialog(Texts texts, Tariff tariff, BiConsumer<TariffDialog, Tariff> save) {
        this.texts = texts;
        this.tariff = tariff;
        this.save = save;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.billing.tariff"));
        setCloseOnOutsideClick(false);
        name = new TextField(texts.text("admin.billing.tariff.name"));
        name.setErrorMessage(texts.text("admin.value.missing"));
        name.setValue(tariff.name());
        name.setMaxLength(100);
        name.setWidthFull();
        rows.addClassName("okrug-stack");
        tariff.bands().forEach(band -> row(band.pupils(), band.price().decimal().toPlainString()));
        if (tariff.bands().isEmpty()) {
            row(0, "");
        }
        offered = new Checkbox(texts.text("admin.billing.tariff.offered"), !tariff.retired());
        offered.setVisible(tariff.version() > 0);
        fault.addClassName("admin-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var more = new Button(texts.text("admin.billing.band.add"), click -> row(0, ""));
        var fields = new Div(name, rows, more, offered, fault);
        fields.addClassName("okrug-stack");
        add(fields);
        var done = new Button(texts.text("admin.save"), click -> read());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Says why it cannot be, and keeps what was typed.
    void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }

    private void row(int from, String cost) {
        var pupils = new IntegerField(texts.text("admin.billing.band.from"));
        pupils.setMin(0);
        pupils.setValue(from);
        pupils.setErrorMessage(texts.text("admin.billing.band.wrong"));
        var price = new TextField(texts.text("admin.billing.band.price"));
        price.setValue(cost);
        price.setErrorMessage(texts.text("admin.billing.amount.wrong"));
        var band = new BandRow(pupils, price);
        var row = new Div(pupils, price);
        row.addClassName("okrug-row");
        row.add(new Button(texts.text("admin.billing.band.remove"), click -> {
            bands.remove(band);
            rows.remove(row);
        }));
        bands.add(band);
        rows.add(row);
    }

    private void read() {
        fault.setVisible(false);
        name.setInvalid(name.getValue().isBlank());
        var read = new ArrayList<Tariff.Band>();
        for (var band : bands) {
            var price = Money.read(band.price().getValue());
            var pupils = band.pupils().getValue();
            band.price().setInvalid(price.isEmpty());
            band.pupils().setInvalid(pupils == null || pupils < 0);
            if (price.isPresent() && pupils != null && pupils >= 0) {
                read.add(new Tariff.Band(pupils, price.get()));
            }
        }
        if (!name.isInvalid() && read.size() == bands.size()) {
            save.accept(
                    this,
                    new Tariff(tariff.id(), name.getValue().strip(), read, !offered.getValue(), tariff.version()));
        }
    }
}
