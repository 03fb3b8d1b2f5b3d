package app.okrug.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.office.SchoolOpening;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.slips.AdministratorSlips;
import app.okrug.slips.Again;
import app.okrug.slips.WithoutSlip;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class OpeningsTests {

    private static final Operator OPERATOR = new Operator(new UserId(UUID.randomUUID()));
    private static final String HEADINGS =
            "Код;Название;Образец регламента;Фамилия администратора;Имя администратора;Отчество администратора;"
                    + "Электронная почта";

    @Autowired
    Openings openings;

    @Autowired
    SchoolRegistry schools;

    @Autowired
    SchoolCreation creation;

    @Autowired
    SchoolOpening opening;

    @Autowired
    AdministratorSlips slips;

    @Autowired
    LineTable lines;

    @Test
    void theTemplateIsReadBackAndItsExampleIsLeftOut() {
        var template = asOperator(() -> openings.template());

        var headings = Books.read(new Upload("Список.xlsx", template))
                .sheets()
                .getFirst()
                .lines()
                .getFirst()
                .cells();
        assertThat(headings)
                .allSatisfy(cell -> assertThat(ListColumn.under(cell.text())).isPresent());
        assertThatThrownBy(() -> asOperator(() -> openings.check(new Upload("Список.xlsx", template))))
                .isInstanceOf(ListRefused.class)
                .hasMessage("openings.no-rows");
    }

    @Test
    void eachRowIsCheckedByItself() {
        var taken = code();
        creation.create(taken, "Школа", "001", creation.usualZone());
        var good = code();

        var list = check(
                row(good, "001", ""),
                row(good, "001", ""),
                row(taken, "001", ""),
                row("Школа 5", "001", ""),
                row(code(), "777", "не адрес"),
                code() + ";;;;;;");

        assertThat(states(list))
                .containsExactly(
                        LineState.WAITING,
                        LineState.FAULTY,
                        LineState.FAULTY,
                        LineState.FAULTY,
                        LineState.FAULTY,
                        LineState.FAULTY);
        assertThat(lines(list).get(1).faults())
                .extracting(fault -> fault.sentence().key())
                .containsExactly("openings.fault.twice");
        assertThat(lines(list).get(4).faults())
                .extracting(LineFault::column)
                .containsExactly(ListColumn.PRESET, ListColumn.EMAIL);
        assertThat(lines(list).get(5).faults()).hasSize(4);
    }

    @Test
    void aSpreadsheetsNumberIsTheRegulationOfThatNumber() {
        var list = check(row(code(), "1", ""));

        assertThat(lines(list)).extracting(SchoolLine::preset).containsExactly("001");
    }

    @Test
    void theOthersAreUnharmedByOneThatFails() {
        var first = code();
        var stolen = code();
        var last = code();
        var list = check(row(first, "001", ""), row(stolen, "002", ""), row(last, "003", ""));
        // Somebody opens a school of this code after the list has been checked.
        creation.create(stolen, "Чужая", "001", creation.usualZone());

        finished(list, true);

        assertThat(states(list)).containsExactly(LineState.DONE, LineState.FAILED, LineState.DONE);
        assertThat(Objects.requireNonNull(lines(list).get(1).failure()).key()).isEqualTo("office.code-taken");
        assertThat(schools.find(stolen).orElseThrow().name()).isEqualTo("Чужая");
        assertThat(Stream.of(first, last).map(code -> schools.find(code).orElseThrow()))
                .allMatch(school -> school.state() == SchoolState.DRAFT);
    }

    @Test
    void aListGoesOnWhereItWasCutOff() {
        var finished = code();
        var cutOff = code();
        var waiting = code();
        var list = check(row(finished, "001", ""), row(cutOff, "001", ""), row(waiting, "001", ""));
        var begun = Instant.now().minus(Duration.ofMinutes(5));
        // The first was opened but not noted, of the second there is a schema only.
        var kept =
                asOperator(() -> opening.openNow(lines.waiting(list).getFirst().school(), _ -> {}));
        creation.create(cutOff, "Наполовину", "001", creation.usualZone());
        lines.begun(list, 2, begun);
        lines.begun(list, 3, begun);

        finished(list, false);

        assertThat(states(list)).containsOnly(LineState.DONE);
        assertThat(lines(list).getFirst().school()).isEqualTo(kept.school());
        assertThat(schools.find(cutOff).orElseThrow().name()).isEqualTo("Школа " + cutOff);
        assertThatThrownBy(() -> asOperator(() -> {
                    openings.start(list, false);
                    return null;
                }))
                .isInstanceOf(ListRefused.class)
                .hasMessage("openings.nothing");
    }

    @Test
    void theSlipsOfAllAdministratorsAreOneDocumentAndPrintedOnce() {
        var list = check(row(code(), "001", ""), row(code(), "002", ""));
        finished(list, false);
        var opened = lines(list).stream()
                .map(line -> new SchoolId(Objects.requireNonNull(line.school())))
                .toList();

        var first = asOperator(() -> slips.of(opened, Again.ONLY_NEW));
        var second = asOperator(() -> slips.of(opened, Again.ONLY_NEW));

        assertThat(first.count()).isEqualTo(2);
        assertThat(new String(first.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(second.count()).isZero();
        assertThat(second.without()).extracting(WithoutSlip::reason).containsOnly(WithoutSlip.Reason.PRINTED_BEFORE);
    }

    @Test
    void aListOfWhichNothingIsOpenCanBeForgotten() {
        var list = check(row(code(), "001", ""));

        asOperator(() -> {
            openings.discard(list);
            return null;
        });

        assertThatThrownBy(() -> asOperator(() -> openings.list(list))).isInstanceOf(UnknownList.class);
    }

    @Test
    void whatIsNoListOfSchoolsIsRefusedInWords() {
        assertThatThrownBy(() -> asOperator(() -> openings.check(file("Фамилия;Имя\nИванов;Пётр"))))
                .isInstanceOf(ListRefused.class)
                .hasMessage("openings.no-headings");
        assertThatThrownBy(() -> openings.check(file(HEADINGS))).isInstanceOf(AccessRefused.class);
    }

    private void finished(ListId list, boolean draft) {
        asOperator(() -> {
            openings.start(list, draft);
            return null;
        });
        await().atMost(Duration.ofSeconds(120)).until(() -> asOperator(() -> !openings.running(openings.list(list))));
    }

    private ListId check(String... rows) {
        var text = Stream.concat(Stream.of(HEADINGS), Stream.of(rows)).collect(Collectors.joining("\n"));
        return asOperator(() -> openings.check(file(text)));
    }

    private static Upload file(String text) {
        return new Upload("Школы.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<SchoolLine> lines(ListId list) {
        return asOperator(() -> openings.lines(list));
    }

    private List<LineState> states(ListId list) {
        return lines(list).stream().map(SchoolLine::state).toList();
    }

    private static String row(String code, String preset, String email) {
        return String.join(";", code, "Школа " + code, preset, "Гусев", "Роман", "Игоревич", email);
    }

    private static <T> T asOperator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentOperator.<T, RuntimeException>call(OPERATOR, work);
    }

    private static String code() {
        return "l" + UUID.randomUUID().toString().substring(0, 12);
    }
}
