package app.okrug.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.ui.guard.RefusalNotice;
import app.okrug.ui.guard.RefusalPage;
import app.okrug.ui.guard.UnknownPage;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

class GuardTests extends PageTest {

    @Test
    void aPageWithoutTheRightIsRefusedWithTheReason() {
        school.asTeacher(() -> open("rights"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
        var notice = find(RefusalNotice.class).single();
        assertThat(find(Paragraph.class, notice).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).startsWith("Кто может изменить: "));
    }

    @Test
    void aPageThatAsksForNoRightIsShownToNobody() {
        school.asAdministrator(() -> open("plans"));

        assertThat(getCurrentView()).isInstanceOfAny(UnknownPage.class, RefusalPage.class);
        assertThat(find(RefusalNotice.class).all()).isEmpty();
    }

    @Test
    void anOperatorIsNobodyInASchool() {
        school.asOperator(() -> open("journal"));

        assertThat(find(RefusalNotice.class).all()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("ничего нет");
    }

    @Test
    void nobodyOfASchoolSeesTheOffice() {
        school.asAdministrator(() -> open("schools"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void anAddressThatLeadsNowhereIsAnsweredLikeAForeignOne() {
        school.asAdministrator(() -> open("no-such-page"));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("ничего нет");
    }
}
