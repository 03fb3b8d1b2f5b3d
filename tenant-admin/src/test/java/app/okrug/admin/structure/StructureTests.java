package app.okrug.admin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.ui.guard.RefusalPage;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StructureTests extends ConsoleTest {

    @Test
    void anEmptySchoolIsToldTheNextStep() {
        school.asAdministrator(() -> open("admin/classes"));

        assertThat(words()).contains("Классов пока нет", "Открыть загрузку данных");
    }

    @Test
    void aClassOfNobodyIsAnsweredLikeAnyDeadAddress() {
        school.asAdministrator(() -> open("admin/classes/" + UUID.randomUUID()));
        var foreign = words();
        school.asAdministrator(() -> open("admin/classes/nonsense"));

        assertThat(words()).isEqualTo(foreign).contains("ничего нет");
    }

    @Test
    void aTeacherDoesNotSeeTheListOfStaff() {
        school.asTeacher(() -> open("admin/staff"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void theFirstPageSaysWhatIsNext() {
        school.asAdministrator(() -> open("admin"));

        assertThat(words()).contains("Шаги до первого урока", "Прочитать регламент", "впереди");
    }
}
