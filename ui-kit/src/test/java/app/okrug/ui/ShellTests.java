package app.okrug.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTests extends PageTest {

    @Test
    void thePageStandsInTheOneMainLandmarkUnderItsHeading() {
        school.asAdministrator(() -> open("journal"));

        assertThat(find(Main.class).all()).hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("Журнал");
    }

    @Test
    void theMenuNamesWhatTheAdministratorMayOpen() {
        school.asAdministrator(() -> open("pieces"));

        assertThat(menu())
                .contains("Журнал", "Регламент", "Права", "Карточка школы")
                .doesNotContain("Школы округа");
    }

    @Test
    void theMenuOfATeacherNamesNothingThatWouldRefuse() {
        school.asTeacher(() -> open("pieces"));

        assertThat(menu())
                .contains("Расписание", "Регламент")
                .doesNotContain("Права", "Карточка школы", "Школы округа");
    }

    @Test
    void anOperatorSeesTheOfficeAndNoSchool() {
        school.asOperator(() -> open("pieces"));

        assertThat(menu()).contains("Школы округа").doesNotContain("Журнал", "Права", "Расписание");
    }

    @Test
    void theLinkToThePageInViewSaysSo() {
        school.asAdministrator(() -> open("regulation"));

        var current = find(RouterLink.class).all().stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(RouterLink::getHref);
        assertThat(current).containsOnly("regulation");
    }

    private List<String> menu() {
        var side = find(Nav.class).withClassName("okrug-menu").single();
        return find(Span.class, side).all().stream().map(Span::getText).toList();
    }
}
