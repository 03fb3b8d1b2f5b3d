package app.okrug.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.Role;
import app.okrug.diary.DiarySchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.RoleCast;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.testing.TwinSchools;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address × every role × somebody else's object; every id exchanged for another school's; every body
/// with members that are not the sender's to set (security.md T-29, T-30, T-36).
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointTests {

    private static final String MONDAY = "2026-09-14";
    private static final Set<String> NOT_THE_SENDERS = Set.of(
            "tenant",
            "tenantId",
            "school",
            "schoolId",
            "author",
            "authorId",
            "person",
            "account",
            "actor",
            "by",
            "locked",
            "createdAt",
            "createdBy",
            "changedAt",
            "changedBy",
            "at",
            "savedAt",
            "approvedBy",
            "state");
    private static final Pattern SAVED = Pattern.compile("\"outcome\":\"saved\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    TwinSchools twins;

    @Autowired
    RoleCast cast;

    @Autowired
    JdbcClient sql;

    private MockMvc server = MockMvcBuilders.standaloneSetup().build();
    private TestSchool other;
    private Objects foreign;

    /// A school in which nothing that these tests send may arrive.
    @BeforeAll
    void theOtherSchool() {
        server = MockMvcBuilders.webAppContextSetup(context).build();
        other = written("Чужая тема");
        foreign = objects(other);
    }

    @Test // T-29
    void nothingIsRegisteredThatHasNoExpectation() {
        var registered = new TreeSet<String>();
        handlers().forEach((info, _) -> registered.addAll(names(info)));

        registered.forEach(Endpoint::named);
        assertThat(Endpoint.ALL).extracting(Endpoint::name).containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test // T-29
    void everyIdThatAnAddressTakesIsAttacked() {
        handlers().forEach((info, handler) -> {
            var taken = Arrays.stream(handler.getMethod().getParameterTypes())
                    .filter(UUID.class::equals)
                    .count();
            var ofHeader = Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestHeader.class))
                    .count();

            names(info)
                    .forEach(name -> assertThat(Endpoint.named(name).ids())
                            .as(name)
                            .hasSizeGreaterThanOrEqualTo((int) (taken - ofHeader)));
        });
    }

    @ParameterizedTest // T-29
    @MethodSource("app.okrug.attacks.Endpoint#withObjects")
    void somebodyElsesObjectIsForThoseAloneWhoAreNamed(Endpoint endpoint) {
        var school = written("Дроби");
        var own = objects(school);
        var answered = new HashSet<Role>();

        cast.of(school).forEach((role, stranger) -> {
            var answer = send(school.id(), stranger, endpoint.day(), endpoint.about(own));
            if (given(answer)) {
                answered.add(role);
            } else {
                assertThat(text(answer)).as(role + " " + endpoint.name()).doesNotContain("Яковлева", "Дроби");
            }
        });

        assertThat(answered).isEqualTo(endpoint.strangers());
    }

    @ParameterizedTest // T-30
    @MethodSource("app.okrug.attacks.Endpoint#withObjects")
    void anIdOfAnotherSchoolDoesNotExist(Endpoint endpoint) {
        var school = written("Дроби");
        var own = objects(school);
        var teacher = teacher(school);
        var untouched = content(other);

        assertThat(given(send(school.id(), teacher, endpoint.day(), endpoint.about(own))))
                .isTrue();
        for (var kind : endpoint.ids()) {
            for (var actor : List.of(teacher, school.administrator())) {
                var answer = send(school.id(), actor, endpoint.day(), endpoint.about(own.with(kind, foreign)));

                assertThat(text(answer)).doesNotContain("Чужая тема");
                assertThat(given(answer) && !"[]".equals(text(answer)))
                        .as(endpoint.name() + " with another school's " + kind + ": " + text(answer))
                        .isFalse();
            }
        }
        assertThat(content(other)).isEqualTo(untouched);
    }

    @ParameterizedTest // T-30
    @MethodSource("app.okrug.attacks.Endpoint#withObjects")
    void anIdThatIsValidInBothSchoolsMeansTheOwnObject(Endpoint endpoint) {
        var school = written("Дроби");
        var own = objects(school);
        var twin = twins.twinOf(school.id());
        var inTwin = new TestSchool(twin, school.administrator());
        var before = content(inTwin);
        inTwin.run(() -> {
            sql.sql("update people_person set given_name = 'Чужое'").update();
            sql.sql("update journal_record set topic = 'Чужая тема'").update();
        });
        var teacher = teacher(school);

        var answer = send(school.id(), teacher, endpoint.day(), endpoint.about(own));

        assertThat(given(answer)).isTrue();
        assertThat(text(answer)).doesNotContain("Чуж");
        assertThat(content(inTwin)).isEqualTo(before);
    }

    @Test // T-36
    void noBodyHasAMemberForWhatIsNotTheSendersToSay() {
        var found = new TreeSet<String>();
        handlers().forEach((info, handler) -> {
            for (var parameter : handler.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestBody.class)) {
                    members(parameter.getParameterType(), new HashSet<>())
                            .filter(NOT_THE_SENDERS::contains)
                            .forEach(member -> found.add(names(info) + " takes " + member));
                }
            }
        });

        assertThat(found).isEmpty();
    }

    /// The names of all members of a body, also of what lies in it.
    private static Stream<String> members(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return Stream.empty();
        }
        var below = type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.<Class<?>>empty();
        var parts = type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.<RecordComponent>empty();
        return Stream.concat(
                below.flatMap(one -> members(one, seen)),
                parts.flatMap(part -> Stream.concat(
                        Stream.of(part.getName()),
                        ResolvableType.forType(part.getGenericType()).hasGenerics()
                                ? Arrays.stream(ResolvableType.forType(part.getGenericType())
                                                .resolveGenerics(Object.class))
                                        .flatMap(inner -> members(inner, seen))
                                : members(part.getType(), seen))));
    }

    @Test // T-36
    void whatIsNotTheSendersToSayIsIgnored() {
        var school = written("Дроби");
        var lesson = objects(school, "2026-09-16");
        var somebody = UUID.randomUUID();
        String[] more = {
            "\"tenantId\": \"" + other.id() + "\"",
            "\"school\": \"" + other.id() + "\"",
            "\"authorId\": \"" + somebody + "\"",
            "\"person\": \"" + somebody + "\"",
            "\"account\": \"" + somebody + "\"",
            "\"changedBy\": \"" + somebody + "\"",
            "\"locked\": false",
            "\"version\": 40",
            "\"createdAt\": \"2020-01-01T00:00:00Z\"",
            "\"changedAt\": \"2020-01-01T00:00:00Z\"",
            "\"at\": \"2020-01-01T00:00:00Z\"",
            "\"average\": \"5.00\"",
            "\"marks\": [5, 5]"
        };
        var teacher = teacher(school);
        var untouched = content(other);

        var answers = List.of(
                send(school.id(), teacher, operations(Endpoint.cell(lesson, "4", more), more)),
                send(school.id(), teacher, operations(Endpoint.record(lesson, "Степени", more), more)));

        assertThat(answers).allMatch(EndpointTests::given);
        school.run(() -> assertThat(sql.sql("""
                        select distinct person, account, at::date::text as day from journal_change where lesson = ?
                        """).param(lesson.lesson()).query().listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactly(
                                teacher.person().value(), teacher.account().value(), "2026-09-17")));
        assertThat(content(other)).isEqualTo(untouched);
    }

    @ParameterizedTest // T-36, T-38
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"operations\": null, \"allOrNothing\": false}",
                "{\"operations\": [null], \"allOrNothing\": false}",
                "{\"operations\": [{}], \"allOrNothing\": false}",
                "{\"operations\": [{\"kind\": \"cell\"}], \"allOrNothing\": false}",
                "{\"operations\": [{\"kind\": \"lesson\", \"expected\": 0, \"force\": false}], \"allOrNothing\": true}",
                "{\"operations\": [{\"kind\": \"java.lang.Runtime\"}], \"allOrNothing\": true}",
                "{\"operations\": [{\"kind\": \"lesson\", \"id\": \"00000000-0000-0000-0000-000000000001\", "
                        + "\"lesson\": \"00000000-0000-0000-0000-000000000002\", \"homeworkDue\": \"2027-02-29\", "
                        + "\"expected\": 0, \"force\": false}], \"allOrNothing\": false}"
            })
    void aBodyThatIsNoneIsTheSendersFault(String body) {
        var untouched = content(other);

        var answer = send(other.id(), teacher(other), Endpoint.json("/api/journal/operations", body));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(content(other)).isEqualTo(untouched);
    }

    @ParameterizedTest // T-36
    @ValueSource(strings = {"application/cbor", "application/xml", "application/x-yaml", "text/plain"})
    void nothingButJsonIsRead(String format) {
        var answer = send(
                other.id(),
                teacher(other),
                Endpoint.json("/api/journal/operations", "{}").contentType(format));

        assertThat(answer.getStatus()).isEqualTo(415);
    }

    @ParameterizedTest // T-36
    @ValueSource(strings = {"", "[]", "null", "{}", "{\"course\": \"Алгебра\"}", "{\"reason\": \"Ошибка\"}"})
    void aWishThatNamesNoPlaceIsTheSendersFault(String body) {
        var answer = send(other.id(), teacher(other), Endpoint.json("/api/journal/unlocks", body));

        assertThat(answer.getStatus()).isEqualTo(400);
    }

    private TestSchool written(String topic) {
        var made = schools.school("001");
        var lesson = schools.maths(made, MONDAY);
        schools.record(made, MONDAY, lesson, topic, "№ 214");
        schools.mark(made, MONDAY, lesson, "А-1", "4", "Молодец!", "для своих");
        return made;
    }

    private Objects objects(TestSchool at) {
        return objects(at, MONDAY);
    }

    private Objects objects(TestSchool at, String day) {
        var course = schools.maths(at);
        var ids = new EnumMap<Objects.Kind, UUID>(Objects.Kind.class);
        ids.put(Objects.Kind.COURSE, course.value());
        ids.put(Objects.Kind.TERM, at.call(() -> firstTerm()));
        ids.put(Objects.Kind.SUBJECT, at.call(() -> subject(course.value())));
        ids.put(Objects.Kind.LESSON, schools.maths(at, day).value());
        ids.put(Objects.Kind.PUPIL, schools.pupil(at, "А-1").value());
        return new Objects(ids);
    }

    private UUID subject(UUID course) {
        return sql.sql("select subject from curriculum_course where id = ?")
                .param(course)
                .query(UUID.class)
                .single();
    }

    private UUID firstTerm() {
        return sql.sql("select id from school_term order by starts_on limit 1")
                .query(UUID.class)
                .single();
    }

    /// Who teaches maths in 7А.
    private Actor teacher(TestSchool at) {
        return SchoolFixture.actor(at.call(() -> fixture.staff("1")), Category.STAFF);
    }

    /// All that stands in the journal of a school.
    private String content(TestSchool at) {
        return at.call(() -> sql.sql("""
                        select (select string_agg(c::text, ';' order by c.lesson, c.pupil) from journal_cell c)
                            || (select count(*) from journal_change)
                        """).query(String.class).single());
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        var ours = new LinkedHashMap<RequestMappingInfo, HandlerMethod>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("app.okrug")) {
                ours.put(info, handler);
            }
        });
        return ours;
    }

    private static List<String> names(RequestMappingInfo info) {
        var names = new ArrayList<String>();
        for (var method : info.getMethodsCondition().getMethods()) {
            info.getPatternValues().forEach(pattern -> names.add(method + " " + pattern));
        }
        return names;
    }

    private static MockHttpServletRequestBuilder operations(String operation, String... more) {
        return Endpoint.json("/api/journal/operations", Endpoint.batch(operation, more));
    }

    /// Whether the address has done what it was asked.
    private static boolean given(MockHttpServletResponse answer) {
        var said = text(answer);
        return answer.getStatus() == 200
                && (!said.contains("\"outcome\"") || SAVED.matcher(said).find());
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(SchoolId at, Actor actor, MockHttpServletRequestBuilder request) {
        return send(at, actor, "2026-09-17", request);
    }

    private MockHttpServletResponse send(SchoolId at, Actor actor, String day, MockHttpServletRequestBuilder request) {
        var place = new TestSchool(at, actor);
        return MovableClock.<MockHttpServletResponse, RuntimeException>on(
                day,
                () -> place.call(() -> {
                    try {
                        return server.perform(request).andReturn().getResponse();
                    } catch (Exception failure) {
                        throw new AssertionError(failure);
                    }
                }));
    }
}
