package app.okrug.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.Rule;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.ListedMove;
import app.okrug.people.MoveLine;
import app.okrug.people.MovementBook;
import app.okrug.people.Order;
import app.okrug.people.PupilMoved;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import app.okrug.testing.KeptAudiences;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists that come all year long: some rows, transfers and departures with their orders.
@PlatformTest
class ListedMovesTests {

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Onboarding onboarding;

    @Autowired
    RegulationStart regulation;

    @Autowired
    MovementBook book;

    @Autowired
    Years years;

    @Autowired
    SchoolClock clock;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    KeptAudiences audiences;

    private TestSchool school;
    private LocalDate today;
    private LocalDate lastWeek;

    @AfterEach
    void audiencesFollow() {
        audiences.areRightIn(school);
    }

    @BeforeEach
    void twentyPupilsInFiveA() {
        school = fixture.empty();
        school.run(() -> regulation.begin("001"));
        apply(checked(SchoolFourteen.files("Учреждение").getFirst()), false);
        var rows = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> "П-%d;Лесков;%s;5А".formatted(n, NAMES.get(n - 1)))
                .collect(Collectors.joining("\n", "Личное дело;Фамилия;Имя;Класс\n", ""));
        apply(checked(table(rows)), false);
        today = in(clock::today);
        lastWeek = today.minusDays(7);
    }

    private static final List<String> NAMES = List.of(
            "Адам", "Борис", "Вадим", "Глеб", "Денис", "Егор", "Жан", "Захар", "Иван", "Клим", "Лев", "Марк", "Нил",
            "Олег", "Пётр", "Роман", "Савва", "Тарас", "Фёдор", "Юрий");

    @Test
    void aTransferByAListIsInTheBookWithTheOrderOfItsRowAndCountsFromItsDay() {
        var batch = checked(table("""
                Личное дело;ФИО;Класс;Дата перевода;Номер приказа;Дата приказа
                П-1;Лесков Адам;5Б;%s;17-у;%s
                """.formatted(figures(lastWeek), figures(lastWeek.minusDays(1)))));

        assertThat(batch.preview().moves())
                .extracting(ListedMove::fileNumber, ListedMove::fromClass, ListedMove::toClass, ListedMove::day)
                .containsExactly(tuple("П-1", "5А", "5Б", lastWeek));
        assertThat(moves()).isEmpty();

        apply(batch, false);

        assertThat(moves()).singleElement().satisfies(move -> {
            assertThat(move.id()).isNotNull();
            assertThat(move.kind()).isEqualTo(PupilMoved.Kind.TRANSFERRED);
            assertThat(move.day()).isEqualTo(lastWeek);
            assertThat(move.fromClass()).isEqualTo("5А");
            assertThat(move.toClass()).isEqualTo("5Б");
            assertThat(move.order()).isEqualTo(new Order("", "17-у", lastWeek.minusDays(1)));
        });
        assertThat(classOn("П-1", lastWeek.minusDays(1))).isEqualTo("5А");
        assertThat(classOn("П-1", lastWeek)).isEqualTo("5Б");
        assertThat(classOn("П-2", today)).isEqualTo("5А");
        var again = checked(table("Личное дело;ФИО;Класс\nП-1;Лесков Адам;5Б\n"));
        assertThat(again.preview().moves()).isEmpty();
        assertThat(again.nothingNew()).isTrue();
    }

    @Test
    void theOrderSaidOnThePageHoldsForRowsWithoutTheirOwn() {
        var batch = checked(table("""
                Личное дело;ФИО;Класс;Номер приказа
                П-1;Лесков Адам;5Б;
                П-2;Лесков Борис;5Б;18-у
                """));
        var order = new MoveOrder(new Order("по заявлению", "9-у", lastWeek), lastWeek);
        school.run(() -> onboarding.order(batch.id(), order));

        apply(ended(batch.id()), false);

        assertThat(moves())
                .extracting(
                        move -> move.fileNumber(),
                        move -> move.day(),
                        move -> move.order().number())
                .containsExactlyInAnyOrder(tuple("П-1", lastWeek, "9-у"), tuple("П-2", lastWeek, "18-у"));
    }

    @Test
    void whoLeavesByAListLeavesOnItsDayAndNobodyElseDoes() {
        var batch = checked(table("""
                Личное дело;ФИО;Класс;Дата выбытия;Причина выбытия;Номер приказа;Дата приказа
                П-3;Лесков Вадим;5А;%s;переезд;20-у;%s
                П-99;Чужой Иван;;01.10.2020;;;
                """.formatted(figures(lastWeek), figures(lastWeek))));

        assertThat(batch.preview().faults()).extracting(Fault::rule).containsExactly(Rule.LEAVER_UNKNOWN);
        assertThatThrownBy(() -> in(() -> onboarding.apply(batch.id(), false))).isInstanceOf(NotApplicable.class);
        assertThat(apply(batch, true).outcome()).contains("\"left\": 1");

        assertThat(moves()).singleElement().satisfies(move -> {
            assertThat(move.kind()).isEqualTo(PupilMoved.Kind.LEFT);
            assertThat(move.order()).isEqualTo(new Order("переезд", "20-у", lastWeek));
        });
        assertThat(classOn("П-3", lastWeek)).isEqualTo("5А");
        assertThat(classOn("П-3", lastWeek.plusDays(1))).isNull();
        assertThat(present()).isEqualTo(19);
        assertThat(checked(table("Личное дело;ФИО;Класс\nП-3;Лесков Вадим;5А\n"))
                        .preview()
                        .faults())
                .extracting(Fault::rule)
                .containsExactly(Rule.LEFT_BEFORE);
    }

    @Test
    void aDepartureUnderAnotherNameOrBeforeALaterMoveIsRefused() {
        apply(checked(table("Личное дело;ФИО;Класс\nП-1;Лесков Адам;5Б\n")), false);

        var batch = checked(table("""
                Личное дело;ФИО;Дата выбытия
                П-2;Лесков Глеб;%1$s
                П-1;Лесков Адам;%1$s
                П-4;Лесков Глеб;%1$s
                П-4;Лесков Глеб;%1$s
                """.formatted(figures(lastWeek))));

        assertThat(batch.preview().faults())
                .extracting(Fault::row, Fault::rule)
                .containsExactly(tuple(2, Rule.PUPIL_DIFFERS), tuple(3, Rule.LATER_MOVE), tuple(5, Rule.TWICE));
        assertThat(batch.preview().applicable()).isFalse();
    }

    @Test
    void aFifthOfTheSchoolThatWouldLeaveWaitsForASecondPerson() {
        var rows = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> "П-%d;Лесков %s;%s".formatted(n, NAMES.get(n - 1), figures(today)))
                .collect(Collectors.joining("\n", "Личное дело;ФИО;Дата выбытия\n", ""));

        var batch = checked(table(rows));

        assertThat(batch.waits()).isTrue();
        assertThatThrownBy(() -> in(() -> onboarding.apply(batch.id(), true))).isInstanceOf(NotApplicable.class);
    }

    @Test
    void nobodyLeavesByAListOfChangesUntilItIsSaidToBeWhole() {
        var batch = checked(table("Личное дело;ФИО;Класс\nП-1;Лесков Адам;5А\nП-2;Лесков Борис;5А\n"));

        assertThat(batch.extent()).isEqualTo(Extent.SOME);
        assertThatThrownBy(() -> school.run(() -> onboarding.leave(batch.id(), true)))
                .isInstanceOf(NotApplicable.class);

        school.run(() -> onboarding.extent(batch.id(), Extent.WHOLE));
        school.run(() -> onboarding.leave(batch.id(), true));
        assertThat(in(() -> onboarding.batch(batch.id())).waits()).isTrue();

        school.run(() -> onboarding.extent(batch.id(), Extent.SOME));
        assertThat(in(() -> onboarding.batch(batch.id())).leaving()).isFalse();
    }

    @Test
    void takingTheListBackTakesItsMovesOutOfTheBook() {
        var batch = checked(table("""
                Личное дело;ФИО;Класс;Дата выбытия
                П-1;Лесков Адам;5Б;
                П-3;Лесков Вадим;;%s
                """.formatted(figures(today))));
        apply(batch, true);
        assertThat(moves()).hasSize(2);

        var job = ended(in(() -> onboarding.undo(batch.id())));

        assertThat(job.failure()).isNull();
        assertThat(moves()).isEmpty();
        assertThat(classOn("П-1", today)).isEqualTo("5А");
        assertThat(present()).isEqualTo(20);
    }

    private static String figures(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Upload table(String rows) {
        return new Upload("Ученики.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    private List<MoveLine> moves() {
        return in(() -> book.find(
                        new MovementBook.Wish(years.current().startsOn(), today.plusDays(1), "", null), Part.first(50))
                .lines());
    }

    private @Nullable String classOn(String number, LocalDate day) {
        return in(() -> sql.sql("""
                        select k.name from people_class_membership m
                        join people_pupil u on u.person = m.pupil and u.file_number = ?
                        join school_class k on k.id = m.school_class
                        where m.starts_on <= ? and (m.ends_on is null or m.ends_on >= ?)
                        """)
                        .params(number, day, day)
                        .query((row, _) -> row.getString("name"))
                        .optional()
                        .orElse(""))
                .transform(name -> name.isEmpty() ? null : name);
    }

    private int present() {
        return in(() -> sql.sql("select count(*) from people_pupil where left_on is null")
                .query(Integer.class)
                .single());
    }

    private Batch checked(Upload file) {
        return ended(in(() -> onboarding.begin(List.of(file))));
    }

    private Batch ended(BatchId id) {
        assertThat(ended(Objects.requireNonNull(in(() -> onboarding.batch(id)).job()))
                        .failure())
                .isNull();
        return in(() -> onboarding.batch(id));
    }

    private Job apply(Batch batch, boolean confirmed) {
        var job = ended(in(() -> onboarding.apply(batch.id(), confirmed)));
        assertThat(job.failure()).isNull();
        return job;
    }

    private Job ended(JobId id) {
        return await().atMost(Duration.ofSeconds(300))
                .until(
                        () -> in(() -> jobs.find(id).orElseThrow()),
                        job -> job.state().over());
    }

    private <T> T in(Supplier<T> work) {
        return school.<T, RuntimeException>call(work::get);
    }
}
