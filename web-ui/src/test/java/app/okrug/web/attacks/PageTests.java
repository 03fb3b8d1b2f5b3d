package app.okrug.web.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.access.Role;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.RoleCast;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.PageRights;
import app.okrug.ui.guard.Passage;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/// Every page × every role × somebody else's child (security.md T-29); addresses of another school (T-30).
@PlatformTest
@ViewPackages(packages = {"app.okrug.web", "app.okrug.admin", "app.okrug.ui"})
class PageTests extends SpringBrowserlessTest {

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    RoleCast cast;

    @Autowired
    PageRights rights;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    JdbcClient sql;

    private TestSchool school;

    @BeforeEach
    void aSchoolWithAnna() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        school = schools.school("001");
        schools.mark(school, "2026-09-14", schools.maths(school, "2026-09-14"), "А-1", "4", "Молодец!", null);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void nothingIsRegisteredThatHasNoExpectation() {
        assertThat(routes().stream().map(RouteData::getTemplate).map(Page::of).map(Page::template))
                .containsExactlyInAnyOrderElementsOf(
                        Page.ALL.stream().map(Page::template).toList());
    }

    @Test
    void aPageOpensForThoseAloneWhoAreNamed() {
        var people = cast.of(school);
        for (var route : routes()) {
            var opened = those(people, actor -> free(route, actor));

            assertThat(opened)
                    .as("/" + route.getTemplate())
                    .isEqualTo(Page.of(route.getTemplate()).opens());
        }
    }

    @Test
    void aStrangersChildIsSeenByThoseAloneWhoAreNamed() {
        var people = cast.of(school);
        var anna = anna(school);
        for (var page : Page.ALL) {
            var address = page.ofAnna();
            if (address != null) {
                var seen =
                        those(people, actor -> shown(actor, address.apply(anna)).contains(page.secret()));

                assertThat(seen).as(page.toString()).isEqualTo(page.seenBy());
            }
        }
    }

    @Test // T-30
    void aChildOfAnotherSchoolIsSeenByNobody() {
        var people = cast.of(school);
        var other = schools.school("000");
        var foreign = anna(other);
        other.run(() -> {
            sql.sql("update people_person set family_name = 'Чужова'").update();
            sql.sql("update curriculum_subject set name = 'Чужое дело ' || id").update();
        });
        for (var page : Page.ALL) {
            var address = page.ofAnna();
            if (address != null) {
                var seen = those(people, actor -> tells(shown(actor, address.apply(foreign)), "Чужое", "Чужова"));

                assertThat(seen).as(page.toString()).isEmpty();
            }
        }
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private static Set<Role> those(Map<Role, Actor> people, Predicate<Actor> may) {
        var found = new HashSet<Role>();
        people.forEach((role, actor) -> {
            if (may.test(actor)) {
                found.add(role);
            }
        });
        return found;
    }

    private boolean free(RouteData route, Actor actor) {
        return as(actor, () -> rights.passage(route.getNavigationTarget())) instanceof Passage.Free;
    }

    /// All that a reader gets to see at an address.
    private String shown(Actor actor, String address) {
        return as(actor, () -> {
            UI.getCurrent().navigate("accessibility");
            UI.getCurrent().navigate(address);
            var words = new ArrayList<String>();
            collect(getCurrentView().getElement(), words);
            return String.join("\n", words);
        });
    }

    private static boolean tells(String shown, String... secrets) {
        return Stream.of(secrets).anyMatch(shown::contains);
    }

    private static void collect(Element element, List<String> words) {
        if (element.isTextNode()) {
            words.add(element.getText());
        } else {
            words.add(element.getProperty("innerHTML", ""));
            words.add(element.getProperty("page", ""));
            element.getChildren().forEach(child -> collect(child, words));
        }
    }

    private <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        DiarySchool.signIn(List.of(school), List.of(actor));
        return MovableClock.<T, RuntimeException>on(
                "2026-09-17", () -> CurrentActor.<T, RuntimeException>call(school.id(), actor, work));
    }

    private Page.Anna anna(TestSchool at) {
        return new Page.Anna(
                registry.get(at.id()).code() + "." + schools.pupil(at, "А-1").value(),
                at.call(() -> fixture.schoolClass("7А")).value().toString(),
                schools.maths(at).value().toString(),
                at.call(() -> sql.sql("select id from school_term order by starts_on limit 1")
                                .query(UUID.class)
                                .single())
                        .toString());
    }
}
