package app.okrug.web.exams;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.acts.RegulationEditing;
import app.okrug.diary.DiarySchool;
import app.okrug.exams.ExamKind;
import app.okrug.language.Language;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.exams", "app.okrug.ui"})
class ExamPagesTests extends SpringBrowserlessTest {

    @Autowired
    DiarySchool schools;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    @Autowired
    JdbcClient sql;

    private TestSchool school;
    private Actor deputy;

    @BeforeEach
    void aSchoolWithExamsInTheSeventh() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        school = schools.school("001");
        deputy = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        school.run(() -> sql.sql("insert into access_assignment (id, person, role_code, starts_on, created_at)"
                        + " values (gen_random_uuid(), ?, 'DEPUTY', '2020-01-01', now())")
                .param(deputy.person().value())
                .update());
        MovableClock.on("2026-09-01", () -> {
            school.run(() -> editing.changeParameter(
                    Parameter.EXAM_PARALLELS,
                    Set.of(7),
                    "Решение педсовета",
                    regulation.current(Parameter.EXAM_PARALLELS).entry()));
            return null;
        });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theListIsArrangedAndAChoiceIsTicked() {
        open();
        assertThat(text()).contains("Список экзаменов ещё не составлен");
        as(() -> button("Экзамены 7-х классов").click());
        kind("Математика").setValue(ExamKind.CHOICE);
        as(() -> button("Сохранить список").click());
        assertThat(text()).contains("Математика", "по выбору", "Яковлева Анна");

        as(() -> find(Checkbox.class).all().getFirst().setValue(true));
        open();

        assertThat(find(Checkbox.class).all()).extracting(Checkbox::getValue).contains(true);
    }

    @SuppressWarnings("unchecked") // the dialog's selects hold kinds
    private Select<ExamKind> kind(String subject) {
        return find(Select.class).all().stream()
                .filter(one -> subject.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        DiarySchool.signIn(List.of(school), List.of(deputy));
        as(() -> UI.getCurrent().navigate("exams"));
    }

    private void as(Runnable work) {
        MovableClock.on(
                "2027-03-01",
                () -> school.as(deputy, () -> {
                    work.run();
                    return null;
                }));
    }

    private String text() {
        return find(ExamsView.class).single().getElement().getTextRecursively();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
