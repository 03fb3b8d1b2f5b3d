package app.okrug.admin.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.archive.CopiesBeside;
import app.okrug.archive.SchoolCopies;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SchoolCopiesViewTests extends ConsoleTest {

    @Autowired
    SchoolCreation creation;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    SchoolCopies copies;

    @Autowired
    CopiesBeside beside;

    private RegisteredSchool five;

    @BeforeEach
    void aSchool() {
        var code = "copy-" + UUID.randomUUID().toString().substring(0, 8);
        creation.create(code, "Школа № 5", "001", creation.usualZone());
        five = registry.find(code).orElseThrow();
    }

    @Test
    void theOfficeTakesACopyAndLooksAtItBesideTheLiveData() {
        var page = "office/schools/" + five.code() + "/copies";

        school.asOperator(() -> {
            open(page);
            assertThat(words()).contains("Копий пока нет", "Рядом ничего нет");
            press("Снять копию сейчас");
        });
        over(() -> copies.running(five).isEmpty());
        school.asOperator(() -> {
            open(page);
            press("Развернуть рядом");
        });
        over(() -> beside.latest(five).orElseThrow().state().over());
        school.asOperator(() -> open(page));

        assertThat(words())
                .contains("Копия данных на", "отличий нет", "«только чтение»", "Убрать")
                .doesNotContain("Копий пока нет");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Подставить");
    }

    @Test
    void nobodyOfASchoolSeesCopies() {
        school.asAdministrator(() -> open("office/schools/" + five.code() + "/copies"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void theStateOfAllCopiesIsSeenAtAGlance() {
        school.asOperator(() -> open("office/archives"));

        assertThat(words()).contains("Ночные копии", "Школа из архива");
        assertThat(find(TextField.class).all()).extracting(TextField::getLabel).contains("Код", "Название");
    }

    private void over(BooleanSupplier asked) {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            var answer = new boolean[1];
            school.asOperator(() -> answer[0] = asked.getAsBoolean());
            return answer[0];
        });
    }
}
