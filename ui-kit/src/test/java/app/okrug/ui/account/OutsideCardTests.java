package app.okrug.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.identity.Accounts;
import app.okrug.identity.Linked;
import app.okrug.identity.NewMember;
import app.okrug.identity.OutsideIdentity;
import app.okrug.identity.OwnOutsideLinks;
import app.okrug.identity.SignedIn;
import app.okrug.identity.SignedInAuthentication;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.testing.SchoolFixture;
import app.okrug.ui.PageTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/// The part of the account page about the outside provider.
class OutsideCardTests extends PageTest {

    private static final String ISSUER = "https://in.example";

    @Autowired
    Texts texts;

    @Autowired
    OwnOutsideLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    SchoolFixture schools;

    private UserId account = new UserId(UUID.randomUUID());

    @BeforeEach
    void somebodyHasSignedIn() {
        var person = new PersonId(UUID.randomUUID());
        schools.school().run(() -> {
            accounts.provision(List.of(new NewMember(person, Category.GUARDIAN, "Картина Нина", null)));
            account = accounts.of(List.of(person), Category.GUARDIAN).getFirst().account();
        });
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInAuthentication(new SignedIn(
                account,
                "kartina",
                "Картина Нина",
                List.of(),
                null,
                false,
                false,
                Language.RUSSIAN,
                "auto",
                Instant.EPOCH,
                0)));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLinkIsOfferedSeenAndRemovedAfterAQuestion() {
        assertThat(words(shown())).contains("Вход через «Госвход»", "Связать").doesNotContain("Снять связь");

        assertThat(links.link(
                        account, new OutsideIdentity(ISSUER, UUID.randomUUID().toString())))
                .isEqualTo(Linked.DONE);
        var card = shown();
        assertThat(words(card)).contains("Связана с", "Снять связь").doesNotContain("Связать");

        press("Снять связь", false);
        assertThat(links.all()).hasSize(1);
        press("Снять связь", true);
        assertThat(links.all()).isEmpty();
        assertThat(words(card)).contains("Связать");
    }

    @Test
    void aLinkOfAProviderThatIsGoneCanStillBeRemoved() {
        links.link(account, new OutsideIdentity("https://former.example", "number"));

        assertThat(words(shown())).contains("Прежний вход https://former.example", "Снять связь", "Связать");
    }

    private OutsideCard shown() {
        UI.getCurrent().removeAll();
        var card = new OutsideCard(texts, links, "Госвход", ISSUER, ZoneOffset.UTC);
        UI.getCurrent().add(card);
        return card;
    }

    private static String words(OutsideCard card) {
        return card.getElement().getTextRecursively();
    }

    /// The first button of these words on the page, or the last, which is the one of the question.
    private void press(String words, boolean last) {
        var buttons = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .toList();
        test(last ? buttons.getLast() : buttons.getFirst()).click();
    }
}
