package app.okrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.language.Language;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Operators act in the console, and nobody else does.
@PlatformTest
class OfficeTests {

    @Autowired
    Office office;

    @Autowired
    Access access;

    @Autowired
    TestSchool schools;

    @Test
    void anAdministratorOfASchoolIsNoOperator() {
        var school = schools.open("001");
        LocaleContextHolder.setLocale(Language.RUSSIAN);

        CurrentActor.run(
                school,
                TestSchool.ADMINISTRATOR,
                () -> assertThatThrownBy(() -> office.require(OfficeRight.SCHOOLS_CREATE))
                        .isInstanceOfSatisfying(AccessRefused.class, refused -> {
                            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.NOT_AN_OPERATOR);
                            assertThat(refused.refusal().text()).contains("открывать школы");
                        }));
    }

    @Test
    void anOperatorIsNobodyInASchool() {
        var school = schools.open("001");
        var operator = new Operator(new UserId(StatedRelations.id("operator")));

        CurrentSchool.run(
                school,
                () -> CurrentOperator.run(operator, () -> {
                    office.require(OfficeRight.SCHOOLS_VIEW);
                    assertThatThrownBy(() -> access.decide(Right.PUPILS_VIEW, Target.school()))
                            .isInstanceOf(NobodyActs.class);
                }));
    }
}
