package app.okrug.admin.billing;

import app.okrug.access.OfficeRight;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.billing.BillingRefused;
import app.okrug.billing.Seller;
import app.okrug.billing.Sellers;
import app.okrug.billing.Tariff;
import app.okrug.billing.TariffId;
import app.okrug.billing.Tariffs;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who serves and what it costs: the contractor's details on every paper, and the tariffs.
@Route(BillingDetailsView.PATH)
@PageTitle("admin.billing.details.title")
@RequiresOffice(OfficeRight.BILLING_CHANGE)
class BillingDetailsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "office/billing/details";

    private final transient Texts texts;
    private final transient Sellers sellers;
    private final transient Tariffs tariffs;

    BillingDetailsView(Texts texts, Sellers sellers, Tariffs tariffs) {
        this.texts = texts;
        this.sellers = sellers;
        this.tariffs = tariffs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var form = new SellerForm(texts, sellers.find().orElse(null), this::save);
        add(
                new Anchor(BillingView.PATH, texts.text("admin.billing.all")),
                new Lead(texts.text("admin.billing.details.lead")),
                prices(),
                new Card(texts.text("admin.billing.seller"), form));
    }

    private void save(SellerForm form, Seller seller) {
        try {
            sellers.save(seller);
            show();
            Notice.done(texts.text("admin.billing.saved"));
        } catch (BillingRefused refused) {
            form.refuse(refused);
        }
    }

    private Card prices() {
        var table = new Lines<Tariff>(texts, "admin.billing.tariffs")
                .words("admin.billing.tariff", Tariff::name)
                .parts("admin.billing.bands", tariff -> new Span(bands(tariff)), Tariff::name)
                .parts(
                        "admin.billing.offered",
                        tariff -> new Span(texts.text("admin.billing.offered." + !tariff.retired())),
                        tariff -> String.valueOf(tariff.retired()))
                .parts(
                        "admin.billing.change",
                        tariff -> new Button(texts.text("admin.billing.change"), click -> edit(tariff)),
                        (Comparator<Tariff>) null);
        table.show(tariffs.all());
        var fresh = new Button(
                texts.text("admin.billing.tariff.new"),
                click -> edit(new Tariff(new TariffId(UUID.randomUUID()), "", List.of(), false, 0)));
        return new Card(texts.text("admin.billing.tariffs"), table, fresh);
    }

    private String bands(Tariff tariff) {
        return tariff.bands().stream()
                .map(band -> texts.text("admin.billing.band", band.pupils(), Roubles.of(band.price())))
                .collect(Collectors.joining("; "));
    }

    private void edit(Tariff tariff) {
        new TariffDialog(texts, tariff, (dialog, wish) -> {
                    try {
                        tariffs.save(wish);
                        dialog.close();
                        show();
                        Notice.done(texts.text("admin.billing.saved"));
                    } catch (BillingRefused refused) {
                        dialog.refuse(refused.sentence().in(texts));
                    }
                })
                .open();
    }
}
