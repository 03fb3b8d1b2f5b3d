package app.okrug.admin.closing;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.ui.guard.RefusalPage;
import org.junit.jupiter.api.Test;

class ClosingViewTests extends ConsoleTest {

    @Test
    void aTeacherIsRefused() {
        school.asTeacher(() -> open("admin/closing"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void withoutAYearThereIsAWayOn() {
        school.asDirector(() -> open("admin/closing"));

        assertThat(words()).contains("Учебного года пока нет", "Открыть загрузку данных");
    }

    @Test
    void theHistoryIsCheckedAtAButton() {
        school.asDirector(() -> open("admin/closing"));
        school.asDirector(() -> press("Проверить журнал"));

        assertThat(words()).contains("история не изменена");
    }

    @Test
    void withoutRequestsThePageSaysWhereTheyComeFrom() {
        school.asDirector(() -> open("admin/openings"));

        assertThat(words()).contains("Новых просьб нет", "Попросить открыть");
    }
}
