package app.okrug.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequisitesTests {

    @Test
    void trueDetailsAreTaken() {
        assertThat(Requisites.wrong(BillingFixture.CONTRACTOR)).isEmpty();
        assertThat(Requisites.wrong(BillingFixture.PAYER)).isEmpty();
        assertThat(Requisites.wrong(party("500100732259", "", "40702810938000012345")))
                .isEmpty();
    }

    @Test
    void oneMistypedFigureIsFound() {
        assertThat(Requisites.wrong(party("7707083894", "773601001", "40702810938000012345")))
                .containsExactly(PartyField.INN);
        assertThat(Requisites.wrong(party("7707083893", "773601001", "40702810938000012346")))
                .containsExactly(PartyField.ACCOUNT);
        assertThat(Requisites.wrong(party("500100732258", "773601001", "40702810938000012345")))
                .containsExactly(PartyField.INN, PartyField.KPP);
    }

    @Test
    void theAccountsAreCheckedAgainstTheBank() {
        var right = BillingFixture.CONTRACTOR;
        var other = new Party(
                right.name(),
                right.inn(),
                right.kpp(),
                right.address(),
                right.bank(),
                "043207612",
                right.account(),
                right.correspondent());

        assertThat(Requisites.wrong(other)).containsExactly(PartyField.ACCOUNT, PartyField.CORRESPONDENT);
    }

    private static Party party(String inn, String kpp, String account) {
        var like = BillingFixture.CONTRACTOR;
        return new Party(like.name(), inn, kpp, like.address(), like.bank(), like.bik(), account, like.correspondent());
    }
}
