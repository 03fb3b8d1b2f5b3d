package app.okrug.admin.vigilance;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.diary.DiarySchool;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import app.okrug.vigilance.AlarmWatch;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody with Лукина's password changes a mark at night.
class AlarmPagesTests extends ConsoleTest {

    private static final String MONDAY = "2026-09-14";
    private static final String TUESDAY = "2026-09-15";

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    JournalWriting journal;

    @Autowired
    AlarmWatch watch;

    private TestSchool filled;
    private Actor lukina;

    @BeforeEach
    void aSchoolWithAMark() {
        filled = diary.school("001");
        lukina = filled.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        diary.mark(filled, MONDAY, diary.maths(filled, MONDAY), "А-1", "5");
    }

    @Test
    void withoutAlarmsThePageSaysSo() {
        onTuesday(() -> open("admin/alarms"));

        assertThat(words()).contains("Тревог нет");
    }

    @Test
    void aTeacherIsRefused() {
        school.asTeacher(() -> open("admin/alarms"));
        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);

        school.asTeacher(() -> open("admin/alarms/revert"));
        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void anAlarmIsTakenUpAndSettledWithANote() {
        writtenAtNight();

        onTuesday(() -> {
            watch.look();
            open("admin/alarms");
            assertThat(words()).contains("1 тревога", "записаны ночью: 1", "Лукина Варвара", "новая", "Что изменено");

            press("Взять в работу");
            assertThat(words()).contains("в работе");
            press("Закрыть тревогу");
            last("Закрыть тревогу");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Учитель перепутала часы");
            last("Закрыть тревогу");

            assertThat(words()).contains("Тревог нет");
            UI.getCurrent().navigate("admin/alarms", QueryParameters.simple(Map.of("state", "SETTLED")));
            assertThat(words()).contains("Учитель перепутала часы");
        });
    }

    @Test
    void whatWasWrittenIsLookedAtAndTakenBack() {
        onTuesday(() -> {
            UI.getCurrent()
                    .navigate(
                            "admin/alarms/revert",
                            QueryParameters.simple(Map.of(
                                    "person",
                                    lukina.person().value().toString(),
                                    "from",
                                    MONDAY + "T00:00",
                                    "until",
                                    TUESDAY + "T00:00")));
            assertThat(words()).contains("1 запись", "Яковлева А.", "будет отменено");

            press("Отменить изменения (1)");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Чужой пароль");
            press("Отменить изменения (1)");
            last("Отменить изменения (1)");

            assertThat(words()).contains("Отменено: 1");
        });
    }

    private void writtenAtNight() {
        var lesson = diary.maths(filled, MONDAY).value();
        var anna = diary.pupil(filled, "А-1").value();
        var operation = new Operation.OnCell(UUID.randomUUID(), lesson, anna, "2", null, null, 0, true, "Исправлено");
        MovableClock.<String, RuntimeException>at(
                TUESDAY,
                "02:00",
                () -> filled.as(
                        lukina,
                        () -> journal.carryOut(List.of(operation), true)
                                .getFirst()
                                .outcome()));
    }

    private void onTuesday(Runnable work) {
        MovableClock.<String, RuntimeException>on(TUESDAY, () -> {
            filled.run(work);
            return "";
        });
    }

    private void last(String words) {
        var buttons = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .toList();
        test(buttons.getLast()).click();
    }
}
