package app.okrug.attacks;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.okrug.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What is expected of one address of the platform.
///
/// @param name method and pattern, as the application registers them
/// @param strangers the roles that may ask it for an object they have nothing to do with
/// @param ids the kinds of ids that it takes; none when it speaks of the one who asks and of nobody else
/// @param request a well-formed request about objects; null for what takes no id
record Endpoint(
        String name,
        Set<Role> strangers,
        Set<Objects.Kind> ids,
        @Nullable Request request) {

    /// Makes a request.
    interface Request {
        MockHttpServletRequestBuilder about(Objects objects);
    }

    private static final Set<Role> LOOK_INTO_JOURNALS = Set.of(
            Role.ADMINISTRATOR,
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.PSYCHOLOGIST,
            Role.SOCIAL_PEDAGOGUE,
            Role.DEPUTY_UPBRINGING,
            Role.ASSOCIATION_HEAD,
            Role.DEPUTY_METHODICAL);
    /// Whoever teaches the subject in another class of the parallel sees that class alone: see `ParallelPagesTests`.
    private static final Set<Role> LOOK_INTO_PARALLELS = Set.of(
            Role.ADMINISTRATOR,
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.PSYCHOLOGIST,
            Role.SOCIAL_PEDAGOGUE,
            Role.DEPUTY_UPBRINGING,
            Role.ASSOCIATION_HEAD,
            Role.DEPUTY_METHODICAL,
            Role.TEACHER,
            Role.CLASS_TEACHER);
    private static final Set<Role> LOOK_INTO_RESULTS = Set.of(
            Role.ADMINISTRATOR,
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.SECRETARY,
            Role.PSYCHOLOGIST,
            Role.SOCIAL_PEDAGOGUE,
            Role.DEPUTY_UPBRINGING,
            Role.ASSOCIATION_HEAD,
            Role.DEPUTY_METHODICAL);
    private static final Set<Role> LOOK_INTO_HISTORY = Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY);

    /// Every address there is.
    static final List<Endpoint> ALL = List.of(
            about(
                    "GET /api/journal/pages/{course}",
                    LOOK_INTO_JOURNALS,
                    it -> get("/api/journal/pages/{course}", it.course())
                            .param("term", it.term().toString()),
                    Objects.Kind.COURSE,
                    Objects.Kind.TERM),
            about(
                    "GET /api/journal/parallels/{subject}/{parallel}",
                    LOOK_INTO_PARALLELS,
                    it -> get("/api/journal/parallels/{subject}/7", it.subject())
                            .param("term", it.term().toString()),
                    Objects.Kind.SUBJECT,
                    Objects.Kind.TERM),
            about(
                    "GET /api/journal/changes/{course}",
                    LOOK_INTO_JOURNALS,
                    it -> get("/api/journal/changes/{course}", it.course())
                            .param("term", it.term().toString())
                            .param("since", "0"),
                    Objects.Kind.COURSE,
                    Objects.Kind.TERM),
            about(
                    "GET /api/journal/history",
                    LOOK_INTO_HISTORY,
                    it -> get("/api/journal/history")
                            .param("lesson", it.lesson().toString())
                            .param("pupil", it.pupil().toString()),
                    Objects.Kind.LESSON,
                    Objects.Kind.PUPIL),
            about(
                    "POST /api/journal/operations",
                    Set.of(),
                    it -> json("/api/journal/operations", batch(cell(it, "5"))),
                    Objects.Kind.LESSON,
                    Objects.Kind.PUPIL),
            about(
                    "GET /api/results/pages/{course}",
                    LOOK_INTO_RESULTS,
                    it -> get("/api/results/pages/{course}", it.course())
                            .param("term", it.term().toString()),
                    Objects.Kind.COURSE,
                    Objects.Kind.TERM),
            about(
                    "GET /api/results/history",
                    LOOK_INTO_RESULTS,
                    it -> get("/api/results/history")
                            .param("course", it.course().toString())
                            .param("column", it.term().toString())
                            .param("pupil", it.pupil().toString()),
                    Objects.Kind.COURSE,
                    Objects.Kind.TERM,
                    Objects.Kind.PUPIL),
            about(
                    "POST /api/results/operations",
                    Set.of(),
                    it -> json("/api/results/operations", batch(result(it, "4"))),
                    Objects.Kind.COURSE,
                    Objects.Kind.TERM,
                    Objects.Kind.PUPIL),
            ofOneself("GET /api/diary/news"),
            ofOneself("GET /api/me"),
            ofOneself("GET /api/session"),
            ofOneself("POST /api/session"),
            ofOneself("GET /login"),
            ofOneself("POST /login"),
            ofOneself("GET /login/code"),
            ofOneself("POST /login/code"),
            ofOneself("GET /login/outside"),
            ofOneself("POST /login/outside"),
            ofOneself("GET /login/outside/link"),
            ofOneself("GET /login/outside/leave"),
            ofOneself("GET /login/passkey"),
            ofOneself("POST /login/passkey"),
            ofOneself("GET /activate"),
            ofOneself("POST /activate"),
            ofOneself("GET /safety"),
            ofOneself("GET /oauth2/consent"),
            ofOneself("GET /oauth2/school"),
            about(
                    "GET /api/homework/lessons/{lesson}",
                    LOOK_INTO_JOURNALS,
                    it -> get("/api/homework/lessons/{lesson}", it.lesson()),
                    Objects.Kind.LESSON),
            about(
                    "GET /api/homework/lessons/{lesson}/load",
                    LOOK_INTO_JOURNALS,
                    it -> get("/api/homework/lessons/{lesson}/load", it.lesson()),
                    Objects.Kind.LESSON),
            // Tasks and files have to be there first: whose they are is asked in the tests of `homework` and `files`.
            made("PUT /api/homework/lessons/{lesson}", Objects.Kind.LESSON),
            made("POST /api/homework/lessons/{lesson}/files", Objects.Kind.LESSON),
            made("POST /api/homework/lessons/{lesson}/tasks", Objects.Kind.LESSON),
            made("PUT /api/homework/lessons/{lesson}/tasks/{task}", Objects.Kind.LESSON, Objects.Kind.TASK),
            made("DELETE /api/homework/lessons/{lesson}/tasks/{task}", Objects.Kind.LESSON, Objects.Kind.TASK),
            made("POST /api/homework/lessons/{lesson}/tasks/{task}/files", Objects.Kind.LESSON, Objects.Kind.TASK),
            made("DELETE /api/homework/lessons/{lesson}/files/{file}", Objects.Kind.LESSON, Objects.Kind.FILE),
            made("GET /api/files/{file}", Objects.Kind.FILE),
            made("GET /api/diary/children/{child}/files/{file}", Objects.Kind.FILE),
            made("POST /api/diary/children/{child}/tasks/{task}/work", Objects.Kind.TASK),
            // Whose child it may be about is asked in the tests of `attendance`.
            made("POST /api/diary/children/{child}/absences"),
            // Both need a closed place, which the tests of `closing` have: whose it may be is asked there.
            made(
                    "POST /api/journal/unlocks",
                    Objects.Kind.COURSE,
                    Objects.Kind.TERM,
                    Objects.Kind.LESSON,
                    Objects.Kind.PUPIL),
            made("DELETE /api/journal/unlocks/{id}", Objects.Kind.UNLOCK),
            // Whoever signs it may say what it says: StripeEventTests.
            ofOneself("POST /billing/stripe"),
            // Another's membership is refused: TokenWebTests.
            made("POST /oauth2/school", Objects.Kind.MEMBERSHIP));

    /// The expectation of a registered address.
    static Endpoint named(String name) {
        return ALL.stream()
                .filter(endpoint -> endpoint.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is new: say in Endpoint.ALL who may ask it"));
    }

    /// The day on which it is asked: results are put at the end of a term, everything else in September.
    String day() {
        return name.equals("POST /api/results/operations") ? "2026-10-23" : "2026-09-17";
    }

    /// Those that take ids.
    static List<Endpoint> withObjects() {
        return ALL.stream().filter(endpoint -> endpoint.request != null).toList();
    }

    MockHttpServletRequestBuilder about(Objects objects) {
        if (request == null) {
            throw new AssertionError(name + " takes no id");
        }
        return request.about(objects);
    }

    /// A cell to be written, with more members when an attack adds some.
    static String cell(Objects it, String value, String... more) {
        return """
               {"kind": "cell", "id": "%s", "lesson": "%s", "pupil": "%s", "value": "%s",
                "reason": "уточнено", "expected": 0, "force": true%s}""".formatted(UUID.randomUUID(), it.lesson(), it.pupil(), value, members(more));
    }

    /// A result of the term to be written.
    static String result(Objects it, String value) {
        return """
               {"id": "%s", "course": "%s", "column": "%s", "pupil": "%s", "value": "%s", "reason": "работа в классе",
                "expected": 0, "force": true}""".formatted(UUID.randomUUID(), it.course(), it.term(), it.pupil(), value);
    }

    /// A record to be written.
    static String record(Objects it, String topic, String... more) {
        return """
               {"kind": "lesson", "id": "%s", "lesson": "%s", "topic": "%s", "attendance": true,
                "expected": 0, "force": false%s}""".formatted(UUID.randomUUID(), it.lesson(), topic, members(more));
    }

    /// A batch of operations.
    static String batch(String operation, String... more) {
        return "{\"operations\": [%s], \"allOrNothing\": false%s}".formatted(operation, members(more));
    }

    static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String members(String... more) {
        return Arrays.stream(more).map(", "::concat).reduce("", String::concat);
    }

    private static Endpoint about(String name, Set<Role> strangers, Request request, Objects.Kind... ids) {
        return new Endpoint(name, strangers, Set.of(ids), request);
    }

    /// What needs more than a school's frame to be asked, and is attacked where that is made.
    private static Endpoint made(String name, Objects.Kind... ids) {
        return new Endpoint(name, Set.of(), Set.of(ids), null);
    }

    private static Endpoint ofOneself(String name) {
        return new Endpoint(name, Set.of(), Set.of(), null);
    }
}
