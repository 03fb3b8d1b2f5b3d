package app.okrug.admin.billing;

import app.okrug.billing.BillingRefused;
import app.okrug.billing.Seller;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The contractor's details, who signs, and whether the prices contain a tax.
class SellerForm extends Div {

    private static final int UNTAXED = -1;
    private static final List<Integer> RATES = List.of(UNTAXED, 5, 7, 10, 20, 22);
    private static final int LONGEST = 200;

    private final transient Texts texts;
    private final long version;
    private final PartyFields party;
    private final TextField position;
    private final TextField signer;
    private final TextField accountant;
    private final Select<Integer> vat = new Select<>();
    private final TextField ground;
    private final Paragraph fault = new Paragraph();

    /// @param seller as it is; null before the first save
    /// @param save told what was read; says by [#refuse] what is wrong
    SellerForm(Texts texts, @Nullable Seller seller, BiConsumer<SellerForm, Seller> save) {
        this.texts = texts;
        version = seller == null ? 0 : seller.version();
        addClassName("okrug-stack");
        party = new PartyFields(texts);
        position = field("position", seller == null ? "" : seller.position());
        signer = field("signer", seller == null ? "" : seller.signer());
        accountant = field("accountant", seller == null ? "" : seller.accountant());
        ground = field("ground", seller == null ? "" : seller.ground());
        ground.setHelperText(texts.text("admin.billing.seller.ground.help"));
        vat.setLabel(texts.text("admin.billing.seller.vat"));
        vat.setItems(RATES);
        vat.setItemLabelGenerator(rate -> rate == UNTAXED
                ? texts.text("admin.billing.seller.untaxed")
                : texts.text("admin.billing.seller.rate", rate));
        vat.addValueChangeListener(change -> ground.setVisible(change.getValue() == UNTAXED));
        vat.setValue(seller == null ? UNTAXED : Objects.requireNonNullElse(seller.vatPercent(), UNTAXED));
        if (seller != null) {
            party.show(seller.party());
        }
        fault.addClassName("admin-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var done = new Button(texts.text("admin.save"), click -> save.accept(this, read()));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setId("seller-save");
        add(party, position, signer, accountant, vat, ground, fault, done);
    }

    /// Says what is wrong, and keeps what was typed.
    void refuse(BillingRefused refused) {
        party.mark(refused.fields());
        fault.setText(refused.sentence().in(texts));
        fault.setVisible(true);
    }

    private Seller read() {
        var untaxed = vat.getValue() == UNTAXED;
        return new Seller(
                party.read(),
                position.getValue().strip(),
                signer.getValue().strip(),
                accountant.getValue().strip(),
                untaxed ? null : vat.getValue(),
                untaxed ? ground.getValue().strip() : "",
                version);
    }

    private TextField field(String key, String value) {
        var field = new TextField(texts.text("admin.billing.seller." + key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setValue(value);
        return field;
    }
}
