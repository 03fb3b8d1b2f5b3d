package app.okrug.admin.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.billing.BillingFixture;
import app.okrug.billing.ContractId;
import app.okrug.billing.Contracts;
import app.okrug.billing.Invoices;
import app.okrug.billing.Money;
import app.okrug.testing.SchoolFixture;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BillingViewTests extends ConsoleTest {

    @Autowired
    BillingFixture billing;

    @Autowired
    SchoolFixture schools;

    @Autowired
    Contracts contracts;

    @Autowired
    Invoices invoices;

    @Test
    void nobodyOfASchoolSeesTheBilling() {
        school.asAdministrator(() -> open("office/billing"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void theOfficeSeesWhatIsOwedAndRecordsAPayment() {
        var contract = billed();

        school.asOperator(() -> {
            open("office/billing");
            assertThat(words()).contains("МБОУ «Школа № 14»", "ждём оплату");
            open("office/billing/contracts/" + contract.value());
            press("Внести платёж");
            field("Сумма, руб.").setValue("1 000,50");
            field("Платёжное поручение №").setValue("17");
            confirm("Внести платёж");
        });

        var open = billing.call(() -> invoices.of(contract)).getFirst().open();
        assertThat(open).isEqualTo(Money.roubles(3_000).minus(new Money(1_000_50)));
        assertThat(words()).contains("17", "Счёт № ");
    }

    @Test
    void aMistypedAmountIsToldBesideItsFieldAndNothingTypedIsLost() {
        var contract = billed();

        school.asOperator(() -> {
            open("office/billing/contracts/" + contract.value());
            press("Внести платёж");
            field("Сумма, руб.").setValue("тысяча");
            field("Платёжное поручение №").setValue("17");
            confirm("Внести платёж");
        });

        assertThat(field("Сумма, руб.").isInvalid()).isTrue();
        assertThat(field("Платёжное поручение №").getValue()).isEqualTo("17");
    }

    @Test
    void mistypedDetailsOfACustomerAreMarkedOneByOne() {
        billing.tariff();

        school.asOperator(() -> {
            open("office/billing/new");
            field("Номер договора").setValue("01-Д");
            field("Наименование").setValue("МБОУ «Школа № 14»");
            field("ИНН").setValue("4205000017");
            field("БИК").setValue("044525225");
            press("Внести договор");
        });

        assertThat(field("ИНН").isInvalid()).isTrue();
        assertThat(field("БИК").isInvalid()).isFalse();
        assertThat(field("Наименование").getValue()).isEqualTo("МБОУ «Школа № 14»");
        assertThat(words()).contains("Проверьте реквизиты");
    }

    @Test
    void withoutKeysNothingSpeaksOfCards() {
        billing.tariff();
        var contract = billed();

        school.asOperator(() -> {
            open("office/billing/new");
            assertThat(find(Select.class).all())
                    .noneMatch(one -> one.isVisible() && "Способ оплаты".equals(one.getLabel()));
            open("office/billing/contracts/" + contract.value());
        });

        assertThat(words()).doesNotContain("Stripe", "картой").contains("Платежи");
    }

    @Test
    void theDetailsOfTheContractorAreEntered() {
        school.asOperator(() -> {
            open("office/billing/details");
            field("ИНН").setValue("1");
            find(Button.class).withId("seller-save").single().click();
        });

        assertThat(field("ИНН").isInvalid()).isTrue();
        assertThat(words()).contains("Тарифы", "НДС");
    }

    private ContractId billed() {
        billing.seller();
        var contract = billing.contract(BillingFixture.TERMS, schools.empty());
        billing.billed(contract, YearMonth.from(contracts.today()));
        return contract;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void confirm(String words) {
        find(Dialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
