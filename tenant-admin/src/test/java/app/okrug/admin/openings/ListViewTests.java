package app.okrug.admin.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.openings.ListId;
import app.okrug.openings.Openings;
import app.okrug.ui.guard.RefusalPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListViewTests extends ConsoleTest {

    @Autowired
    Openings openings;

    @Test
    void nobodyOfASchoolOpensSchools() {
        school.asAdministrator(() -> open("office/lists"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void aRowWithAFaultSaysWhatIsWrongAndTheOthersAreOpened() {
        var code = "list-" + UUID.randomUUID().toString().substring(0, 8);
        var list = new AtomicReference<ListId>();
        school.asOperator(() -> {
            list.set(openings.check(file(code + ";Школа № 31;001;Гусев;Роман\n;Школа № 32;001;Гусев;Роман")));
            open("office/lists/" + list.get().value());
        });

        assertThat(words())
                .contains("Школа № 31", "Не заполнено: Код", "1 строка с ошибкой пропускается", "Убрать список");

        school.asOperator(() -> {
            press("Создать 1 школу");
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !openings.running(openings.list(list.get())));
            open("office/lists/" + list.get().value());
        });
        assertThat(words()).contains("создана", "Листки администраторов").doesNotContain("Убрать список");

        school.asOperator(() -> open("office/lists"));
        assertThat(words()).contains("Школы.csv", "Скачать образец");
    }

    private static Upload file(String rows) {
        var headings = "Код;Название;Образец регламента;Фамилия администратора;Имя администратора\n";
        return new Upload("Школы.csv", (headings + rows).getBytes(StandardCharsets.UTF_8));
    }
}
