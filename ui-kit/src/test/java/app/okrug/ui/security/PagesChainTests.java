package app.okrug.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.testing.OnTestDatabase;
import app.okrug.testing.PlatformApplication;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PlatformApplication.class, properties = "okrug.demo=true")
@ContextConfiguration(initializers = OnTestDatabase.class)
class PagesChainTests {

    private static final String PASSWORD = "коза в шляпе бежит";

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    @Autowired
    SchoolCreation schools;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoLogins demos;

    private MockMvc server = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void allFiltersStandBeforeIt() {
        server =
                MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
    }

    @Test
    void aPageLeadsToSignInAndBack() throws Exception {
        var answer = send(MockMvcRequestBuilders.get("/journal").queryParam("week", "47"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/login?next=%2Fjournal%3Fweek%3D47");
    }

    @Test
    void aPageLeftOpenIsToldThatItsSessionHasEnded() throws Exception {
        var request = send(MockMvcRequestBuilders.post("/").queryParam("v-r", "uidl"));
        var heartbeat = send(MockMvcRequestBuilders.post("/").queryParam("v-r", "heartbeat"));

        assertThat(request.getContentAsString()).isEqualTo("for(;;);[{\"meta\":{\"sessionExpired\":true}}]");
        assertThat(heartbeat.getStatus()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/build/some.js", "/theme/okrug.css", "/icons/okrug.svg", "/manifest.webmanifest"})
    void theFilesOfTheInterfaceAreForEverybody(String file) throws Exception {
        assertThat(reaches(file, new MockHttpSession(), new MockHttpServletResponse()))
                .isTrue();
    }

    @Test
    void aDownloadOfAPageIsNot() throws Exception {
        var answer = send(MockMvcRequestBuilders.get("/VAADIN/dynamic/resource/1/some-secret/marks.xlsx"));

        assertThat(answer.getStatus()).isEqualTo(303);
    }

    @Test
    void whoHasSignedInReachesThePages() throws Exception {
        var response = new MockHttpServletResponse();

        assertThat(reaches("/journal", signedIn(), response)).isTrue();
        assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    private boolean reaches(String address, MockHttpSession session, MockHttpServletResponse response)
            throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        request.setServletPath(address);
        request.setSession(session);
        var pages = new MockFilterChain();
        security.doFilter(request, response, pages);
        return pages.getRequest() != null;
    }

    private MockHttpSession signedIn() throws Exception {
        var person = new PersonId(UUID.randomUUID());
        var school = schools.create(
                "pages-" + person.value().toString().substring(0, 8), "Школа № 14", "001", schools.usualZone());
        var signInName = CurrentSchool.call(school, () -> {
            accounts.provision(List.of(new NewMember(person, Category.STAFF, "Лукина Вера", null)));
            var login = accounts.of(List.of(person), Category.STAFF).getFirst().login();
            demos.open(person, Category.STAFF, login, PASSWORD);
            return login;
        });
        var token = Objects.requireNonNull(
                send(MockMvcRequestBuilders.get("/login")).getCookie("XSRF-TOKEN"));
        var answer = server.perform(MockMvcRequestBuilders.post("/login")
                        .param("login", signInName)
                        .param("password", PASSWORD)
                        .cookie(new Cookie("XSRF-TOKEN", token.getValue()))
                        .header("X-XSRF-TOKEN", token.getValue()))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request).andReturn().getResponse();
    }
}
