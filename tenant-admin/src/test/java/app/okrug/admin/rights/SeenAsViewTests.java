package app.okrug.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.SchoolRoles;
import app.okrug.access.Scope;
import app.okrug.access.SeenAs;
import app.okrug.access.SeenRight;
import app.okrug.admin.testing.ConsoleSchool;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeenAsViewTests extends ConsoleTest {

    @Autowired
    SeenAs seenAs;

    @Autowired
    SchoolRoles roles;

    private ConsoleSchool own;

    @BeforeEach
    void aSchoolOfItsOwn() {
        own = school.another();
    }

    @Test
    void aTeacherIsSeenWithHisOwnCoursesAndTheAdministratorWithTheWholeSchool() {
        own.asAdministrator(() -> {
            assertThat(seen(Role.TEACHER, Right.JOURNAL_MARK).scopes()).containsExactly(Scope.OWN_COURSE);
            assertThat(seen(Role.TEACHER, Right.USERS_MANAGE).scopes()).isEmpty();
            assertThat(seen(Role.TEACHER, Right.USERS_MANAGE).refusal()).isNotBlank();
            assertThat(seen(Role.ADMINISTRATOR, Right.USERS_MANAGE).scopes()).containsExactly(Scope.SCHOOL);
            assertThat(seen(Role.GUARDIAN, Right.DIARY_VIEW).scopes()).containsExactly(Scope.OWN_CHILD);
            assertThat(seen(Role.CLASS_TEACHER, Right.JOURNAL_MARK).paragraph()).isEqualTo("4.6.1");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePageShowsMenuAndRightsOfTheChosenRole() {
        own.asAdministrator(() -> {
            roles.make(Role.TEACHER, "Тьютор", "Tutor", "Приказ № 1");
            open("admin/rights/as");
            assertThat(words()).contains("роль «учитель»");
            assertThat(menu()).contains("Регламент").doesNotContain("Сотрудники", "Пользователи");
            var choice = (Select<Role>) find(Select.class).all().getFirst();
            choice.setValue(Role.ADMINISTRATOR);

            assertThat(words()).contains("роль «администратор школы»", "вся школа");
            assertThat(menu()).contains("Регламент", "Сотрудники", "Пользователи");
            assertThat(choice.getListDataView().getItems()).anyMatch(Role::own);
        });
    }

    @Test
    void whoMayNotSeeTheRightsOfUsersIsRefused() {
        own.asTeacher(() -> open("admin/rights/as"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private String menu() {
        return find(UnorderedList.class).all().getLast().getElement().getTextRecursively();
    }

    private SeenRight seen(Role role, Right right) {
        return seenAs.of(role).stream()
                .filter(one -> one.right() == right)
                .findFirst()
                .orElseThrow();
    }
}
