package app.okrug.admin.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.archive.Archives;
import app.okrug.ui.guard.RefusalPage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArchiveViewTests extends ConsoleTest {

    @Autowired
    Archives archives;

    @Test
    void theAdministratorTakesAnArchiveAndFindsItInTheList() {
        var fresh = school.another();

        fresh.asAdministrator(() -> {
            open("admin/archive");
            assertThat(words()).contains("Архивов пока нет");
            press("Собрать архив");
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                var ready = new boolean[1];
                fresh.asAdministrator(() -> ready[0] = archives.running().isEmpty());
                return ready[0];
            });
            open("admin/archive");
        });

        assertThat(words()).contains("Скачать", "КБ").doesNotContain("Архивов пока нет");
    }

    @Test
    void aTeacherDoesNotSeeThePage() {
        school.asTeacher(() -> open("admin/archive"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }
}
