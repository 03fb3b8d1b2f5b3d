package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.database.ControlPlane;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Sign-ins from countries that are new for an account (security.md S-14).
@IdentityWebTest
class CountryTests {

    @Autowired
    TestSchools schools;

    @Autowired
    OpenSessions sessions;

    @Autowired
    Countries countries;

    @Autowired
    SchoolMemberships memberships;

    @Autowired
    ControlPlane control;

    @Autowired
    MovableClock clock;

    private Someone teacher;

    @BeforeEach
    void aTeacher() {
        teacher = schools.someone(schools.school(), STAFF, "Дальняя Анна");
    }

    @AfterEach
    void theClockGoesRightAgain() {
        clock.reset();
    }

    @Test
    void theFirstCountryIsHomeAndTheNextOneIsNewOnce() {
        open("RU");
        open("RU");
        assertThat(found(teacher)).isEmpty();
        assertThat(countries.lately(teacher.account())).isEmpty();

        open("KZ");
        open("KZ");

        assertThat(found(teacher))
                .singleElement()
                .satisfies(one -> assertThat(one.country()).isEqualTo("KZ"))
                .satisfies(one -> assertThat(one.person()).isEqualTo(teacher.person()));
        assertThat(countries.lately(teacher.account())).hasValue("KZ");
        assertThat(sessions.of(teacher.account()))
                .filteredOn(OpenSession::newCountry)
                .extracting(OpenSession::country)
                .containsExactly("KZ");
        assertThat(noted()).containsExactly("identity.new_country");
    }

    @Test
    void whereNobodyNamesCountriesNothingIsNew() {
        open("RU");
        open("");

        assertThat(found(teacher)).isEmpty();
    }

    @Test
    void familiesAreToldAndRaiseNoAlarm() {
        var mother = schools.someone(teacher.school(), GUARDIAN, "Дальняя Инна");
        sessions.open(mother.account(), "203.0.113.7", "Chrome", "RU");
        sessions.open(mother.account(), "203.0.113.7", "Chrome", "TR");

        assertThat(found(mother)).isEmpty();
        assertThat(countries.lately(mother.account())).hasValue("TR");
    }

    @Test
    void afterAWeekItIsToldNoMore() {
        open("RU");
        open("KZ");
        clock.forward(Duration.ofDays(8));

        assertThat(countries.lately(teacher.account())).isEmpty();
    }

    @Test
    void aSchoolThatGoesTakesTheCountriesAlong() {
        open("RU");

        memberships.remove(teacher.school());

        assertThat(control.sql()
                        .sql("select count(*) from identity_country where account_id = ?")
                        .param(teacher.account().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void open(String country) {
        sessions.open(teacher.account(), "203.0.113.7", "Chrome, Linux", country);
    }

    private List<Countries.NewCountry> found(Someone someone) {
        var now = clock.instant();
        return countries.ofStaff(someone.school(), now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
    }

    private List<String> noted() {
        return control.sql()
                .sql("select action from audit_platform_event where subject = ? and action = 'identity.new_country'")
                .param(teacher.account().value().toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
