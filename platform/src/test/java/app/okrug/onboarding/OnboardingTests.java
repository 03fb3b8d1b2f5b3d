package app.okrug.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.curriculum.Courses;
import app.okrug.identity.Accounts;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.onboarding.checking.Judgement;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.reading.Rule;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.RegisteredPersons;
import app.okrug.school.Years;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class OnboardingTests {

    private static final String PUPILS = "Номер личного дела;Фамилия;Имя;Дата рождения;Класс;СНИЛС";

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Onboarding onboarding;

    @Autowired
    Jobs jobs;

    @Autowired
    Accounts accounts;

    @Autowired
    RegisteredPersons persons;

    @Autowired
    Courses courses;

    @Autowired
    Years years;

    @Autowired
    Texts texts;

    @Test
    void aSchoolIsBroughtInWholeAndTheSameFilesChangeNothing() {
        var school = fixture.empty();

        var first = checked(school, SchoolFourteen.files());
        var applied = apply(school, first);

        assertThat(first.preview().faults()).isEmpty();
        assertThat(first.preview().applicable()).isTrue();
        assertThat(counts(first, Kind.PUPILS)).containsExactly(1014, 1014, 0, 0, 0);
        assertThat(counts(first, Kind.STAFF)).containsExactly(71, 71, 0, 0, 0);
        assertThat(counts(first, Kind.GUARDIANS)).containsExactly(1686, 1686, 0, 0, 0);
        assertThat(counts(first, Kind.LOAD)).containsExactly(560, 560, 0, 0, 0);
        assertThat(counts(first, Kind.TIMETABLE)).containsExactly(1184, 1184, 0, 0, 0);
        assertThat(applied.state()).isEqualTo(JobState.DONE);
        assertThat(in(school, () -> persons.pupils().size())).isEqualTo(1014);
        assertThat(in(school, () -> persons.guardians().size())).isEqualTo(1443);
        assertThat(in(school, () -> courses.ofYear(years.current().id()).size()))
                .isEqualTo(560);
        assertThat(in(
                        school,
                        () -> accounts.of(
                                        persons.guardians().stream()
                                                .map(RegisteredPersons.Registered::person)
                                                .toList(),
                                        Category.GUARDIAN)
                                .size()))
                .isEqualTo(1443);

        var second = checked(school, SchoolFourteen.files());

        assertThat(second.preview().applicable()).isTrue();
        assertThat(second.preview().nothingNew()).isTrue();
        assertThat(second.preview().sheets()).allMatch(sheet -> sheet.appliedBefore() != null);
        assertThat(apply(school, second).outcome()).contains("\"added\": 0", "\"changed\": 0", "\"accounts\": 0");
    }

    @Test
    void nothingIsAppliedWhileARowIsFaultyAndTheCopyShowsIt() {
        var school = ready();

        var batch = checked(
                school,
                List.of(table("Ученики.csv", PUPILS, "П-1;Иванов;Пётр;31.12.2015;5А;", "П-2;=1+1;Анна;завтра;5А;")));
        var marked = in(school, () -> onboarding.marked(batch.id(), "Ученики.csv"));

        assertThat(batch.preview().errors()).isEqualTo(2);
        assertThat(batch.preview().shown())
                .extracting(Fault::row, Fault::heading, Fault::rule)
                .containsExactly(tuple(3, "Фамилия", Rule.NOT_A_NAME), tuple(3, "Дата рождения", Rule.NOT_A_DATE));
        assertThatThrownBy(() -> in(school, () -> onboarding.apply(batch.id(), true)))
                .isInstanceOf(NotApplicable.class);
        assertThat(in(school, () -> persons.pupils().size())).isZero();
        var copy =
                Books.read(new Upload("copy.xlsx", marked.content())).sheets().getFirst();
        assertThat(copy.lines().getLast().cell(1).text()).isEqualTo("=1+1");
        assertThat(copy.lines().getLast().cell(6).text()).contains(texts.text("onboarding.rule.not-a-date"));
        assertThat(new String(marked.content(), StandardCharsets.ISO_8859_1)).doesNotContain("<f>");
    }

    @Test
    void aNamesakeIsNeverTakenForAnotherWithoutADecision() {
        var school = ready();
        apply(school, checked(school, List.of(table("1.csv", PUPILS, "П-1;Иванов;Пётр;31.12.2015;5А;"))));

        var batch = checked(school, List.of(table("2.csv", PUPILS, "П-9;Иванов;Пётр;31.12.2015;5А;")));

        assertThat(batch.preview().applicable()).isFalse();
        assertThat(batch.preview().pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.stored()).isEqualTo("П-1"));

        var key = batch.preview().pairs().getFirst().key();
        school.run(() -> onboarding.decide(batch.id(), Map.of(key, Judgement.SAME)));
        var decided = finished(school, batch.id());
        apply(school, decided);

        assertThat(in(school, () -> persons.pupils()))
                .singleElement()
                .satisfies(pupil -> assertThat(pupil.number()).isEqualTo("П-9"));
    }

    @Test
    void aRowThatIsLeftOutDeletesNobody() {
        var school = ready();
        apply(
                school,
                checked(
                        school,
                        List.of(table("1.csv", PUPILS, "П-1;Иванов;Пётр;31.12.2015;5А;", "П-2;Орлова;Анна;;5А;"))));

        apply(school, checked(school, List.of(table("2.csv", PUPILS, "П-2;Орлова;Анна;01.02.2015;5Б;"))));

        assertThat(in(
                        school,
                        () -> persons.pupils().stream()
                                .map(RegisteredPersons.Registered::number)
                                .toList()))
                .containsExactlyInAnyOrder("П-1", "П-2");
    }

    @Test
    void filesAreCheckedAgainstEachOther() {
        var school = ready();

        var batch = checked(
                school,
                List.of(
                        table("Ученики.csv", PUPILS, "П-1;Иванов;Пётр;31.12.2015;5А;", "П-1;Орлова;Анна;;5А;"),
                        table(
                                "Родители.csv",
                                "Фамилия;Имя;Степень родства;Личное дело;Фамилия ученика",
                                "Иванова;Ольга;мать;П-1;Иванов",
                                "Петрова;Ольга;мать;П-1;Петров",
                                "Сидорова;Ольга;мать;П-7;Сидоров"),
                        table(
                                "Сотрудники.csv",
                                "Табельный номер;ФИО;Должность",
                                "1;Осипов Борис Ильич;Учитель",
                                "2;Лукина Вера Петровна;Учитель"),
                        table(
                                "Нагрузка.csv",
                                "Класс;Предмет;Часов в неделю;Учитель",
                                "5А;Физика;2;Осипов Б. И.",
                                "5А;Химия;1;Никто Н. Н.",
                                "6А;Химия;1;Лукина В. П."),
                        table(
                                "Расписание.csv",
                                "Класс;День;Урок;Предмет;Учитель",
                                "5А;пн;1;Физика;Осипов Борис Ильич",
                                "5А;вт;1;Химия;Никто Н. Н.",
                                "5А;пн;9;Физика;Осипов Борис Ильич",
                                "5А;ср;1;Физика;Лукина В. П.",
                                "5А;чт;1;Биология;")));

        assertThat(batch.preview().faults())
                .extracting(Fault::file, Fault::row, Fault::rule)
                .containsExactlyInAnyOrder(
                        fault("Ученики.csv", 3, Rule.TWICE),
                        fault("Родители.csv", 3, Rule.PUPIL_DIFFERS),
                        fault("Родители.csv", 4, Rule.UNKNOWN_PUPIL),
                        fault("Нагрузка.csv", 3, Rule.UNKNOWN_TEACHER),
                        fault("Нагрузка.csv", 4, Rule.UNKNOWN_CLASS),
                        fault("Расписание.csv", 4, Rule.NO_BELL),
                        fault("Расписание.csv", 5, Rule.TEACHER_DIFFERS),
                        fault("Расписание.csv", 6, Rule.NOT_IN_LOAD),
                        fault("Расписание.csv", 2, Rule.HOURS_DIFFER_FROM_LOAD));
    }

    @Test
    void aFileThatMayHarmIsRefusedAndTheOthersAreShown() {
        var school = ready();

        var batch = checked(
                school,
                List.of(
                        new Upload("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                        table("Ученики.csv", PUPILS, "П-1;Иванов;Пётр;31.12.2015;5А;")));

        assertThat(batch.preview().unreadable()).containsOnlyKeys("old.xls");
        assertThat(batch.preview().sheets()).hasSize(1);
        assertThat(batch.preview().applicable()).isFalse();
    }

    @Test
    void onlyWhoMayImportBringsFiles() {
        var school = ready();
        var stranger = new Actor(new UserId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> CurrentActor.run(
                        school.id(), stranger, () -> onboarding.begin(SchoolFourteen.files("Учреждение"))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theFilesOfOneSchoolAreUnknownInAnother() {
        var north = ready();
        var south = ready();

        var batch = checked(north, List.of(table("Ученики.csv", PUPILS, "П-1;Иванов;Пётр;31.12.2015;5А;")));

        assertThatThrownBy(() -> in(south, () -> onboarding.batch(batch.id()))).isInstanceOf(UnknownBatch.class);
        assertThat(in(south, () -> jobs.find(Objects.requireNonNull(batch.job()))))
                .isEmpty();
    }

    @Test
    void templatesAreReadBackWithoutTheirExample() {
        var school = ready();

        var files = Arrays.stream(Kind.values())
                .map(kind -> new Upload(kind.title() + ".xlsx", in(school, () -> onboarding.template(kind))))
                .toList();
        var batch = checked(school, files);

        assertThat(batch.preview().sheets())
                .hasSize(Kind.values().length)
                .allMatch(sheet -> sheet.unknownColumns().isEmpty());
        assertThat(batch.preview().faults()).extracting(Fault::rule).containsOnly(Rule.NO_ROWS, Rule.MISSING_VALUE);
    }

    /// A school that has its card and its year.
    private TestSchool ready() {
        var school = fixture.empty();
        apply(school, checked(school, SchoolFourteen.files("Учреждение")));
        return school;
    }

    private Batch checked(TestSchool school, List<Upload> files) {
        return finished(school, in(school, () -> onboarding.begin(files)));
    }

    private Batch finished(TestSchool school, BatchId id) {
        var job = in(school, () -> onboarding.batch(id).job());
        assertThat(ended(school, Objects.requireNonNull(job)))
                .satisfies(end -> assertThat(end.failure()).isNull());
        return in(school, () -> onboarding.batch(id));
    }

    private Job apply(TestSchool school, Batch batch) {
        var job = ended(school, in(school, () -> onboarding.apply(batch.id(), false)));
        assertThat(job.failure()).isNull();
        return job;
    }

    private Job ended(TestSchool school, JobId id) {
        return await().atMost(Duration.ofSeconds(300))
                .until(
                        () -> in(school, () -> jobs.find(id).orElseThrow()),
                        job -> job.state().over());
    }

    private static <T> T in(TestSchool school, Supplier<T> work) {
        return school.<T, RuntimeException>call(work::get);
    }

    private static List<Integer> counts(Batch batch, Kind kind) {
        var sheet = batch.preview().sheets().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return List.of(sheet.rows(), sheet.added(), sheet.changed(), sheet.same(), sheet.faulty());
    }

    private static Tuple fault(String file, int row, Rule rule) {
        return tuple(file, row, rule);
    }

    private static Upload table(String name, String... lines) {
        return new Upload(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
