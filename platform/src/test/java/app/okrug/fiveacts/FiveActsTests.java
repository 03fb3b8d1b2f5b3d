package app.okrug.fiveacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Decision;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.acts.RegulationEditing;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import app.okrug.diary.DiaryMarks;
import app.okrug.diary.SubjectLine;
import app.okrug.fiveacts.ActSchools.ActSchool;
import app.okrug.homework.Homework;
import app.okrug.homework.LessonHomework;
import app.okrug.journal.Answer;
import app.okrug.journal.DayLine;
import app.okrug.journal.Duty;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.MyDay;
import app.okrug.journal.Operation;
import app.okrug.journal.WorkTypes;
import app.okrug.language.Language;
import app.okrug.people.Movement;
import app.okrug.people.Order;
import app.okrug.people.UnfitMove;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.results.Concern;
import app.okrug.results.PupilWarnings;
import app.okrug.results.ResultOperation;
import app.okrug.results.ResultPages;
import app.okrug.results.ResultWriting;
import app.okrug.results.Warning;
import app.okrug.results.Warnings;
import app.okrug.school.Terms;
import app.okrug.school.Years;
import app.okrug.substitutions.AbsenceReason;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.NewAbsence;
import app.okrug.substitutions.OpenLesson;
import app.okrug.substitutions.TakingOver;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// What each of the five acts says about deadlines, hands and duties, tried in a school that keeps its journal by it:
/// rows P3 to P28 of the comparison of the acts. What is expected was taken from the acts' own words. An empty
/// paragraph says that the act is silent, so that the default of the platform holds and cites nothing.
@PlatformTest
class FiveActsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");
    private static final String MATHS = "7А Математика";
    private static final String TUESDAY = "2026-09-08";

    @Autowired
    ActSchools schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Access access;

    @Autowired
    JournalWriting journal;

    @Autowired
    MyDay myDay;

    @Autowired
    WorkTypes workTypes;

    @Autowired
    Homework homework;

    @Autowired
    ResultWriting results;

    @Autowired
    ResultPages resultPages;

    @Autowired
    Closings closings;

    @Autowired
    Warnings warnings;

    @Autowired
    PupilWarnings pupilWarnings;

    @Autowired
    DiaryMarks diary;

    @Autowired
    Movement movement;

    @Autowired
    Absences absences;

    @Autowired
    TakingOver taking;

    @Autowired
    Terms terms;

    @Autowired
    Years years;

    @Autowired
    Regulation regulation;

    @Autowired
    RegulationEditing editing;

    private ActSchool school;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @ParameterizedTest(name = "P3 {0}: the record of a lesson by {1}")
    @CsvSource({
        "000, 2026-09-13T23:59:59, 2.3, не реже одного раза в неделю",
        "001, 2026-09-08T23:59:59, ,",
        "002, 2026-09-08T23:59:59, разд. II п. 3.4, в день проведения занятия",
        "003, 2026-09-08T23:59:59, 2.1, по факту в день проведения",
        "004, 2026-09-08T23:59:59, ,"
    })
    void aLessonAndWhoWasAbsentAreRecordedByTheDeadlineOfTheAct(
            String preset, LocalDateTime due, @Nullable String paragraph, @Nullable String words) {
        school = schools.of(preset);

        var before = duty(school.lukina(), MATHS, TUESDAY, "record", due.minusMinutes(1));
        var after = duty(school.lukina(), MATHS, TUESDAY, "record", due.plusMinutes(1));

        falls(before, due, paragraph, words, false);
        falls(after, due, paragraph, words, true);
    }

    @ParameterizedTest(name = "P3 {0}: a record that is late is still written, an old one is not")
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void theDeadlineIsADutyAndNoLock(String preset) {
        school = schools.of(preset);
        var lesson = school.lesson(MATHS, "2026-10-06").value();

        var late = write(school.lukina(), "2026-10-20", topic(lesson, "Дроби"));
        var old = write(school.lukina(), "2026-10-21", topic(lesson, "Обыкновенные дроби"));

        assertThat(late.outcome()).isEqualTo("saved");
        refused(old, "lesson_old", null);
    }

    @ParameterizedTest(name = "P4 {0}: homework of {1} by {2}")
    @CsvSource({
        // 1,5 часа после окончания учебных занятий в данном конкретном классе
        "001, 7А Математика, 2026-09-08T11:55, 4.5.3",
        "001, 7Б Математика, 2026-09-08T10:10, 4.5.3",
        // 2 часа после окончания всех занятий учителя
        "002, 7А Математика, 2026-09-08T11:30, разд. II п. 3.5",
        "002, 7Б Математика, 2026-09-08T12:25, разд. II п. 3.5",
        // 1 час после окончания всех занятий данных обучающихся
        "003, 7А Математика, 2026-09-08T11:25, 2.2",
        "003, 7А/1 Английский язык, 2026-09-08T10:30, 2.2",
        "003, 7Б Математика, 2026-09-08T09:40, 2.2",
        "000, 7А Математика, 2026-09-08T23:59:59,",
        "004, 7А Математика, 2026-09-08T23:59:59,"
    })
    void homeworkIsWrittenByTheDeadlineThatTheActCountsFromItsOwnEvent(
            String preset, String course, LocalDateTime due, @Nullable String paragraph) {
        school = schools.of(preset);
        var teacher = course.startsWith("7Б") ? school.osipov() : school.lukina();

        var before = duty(teacher, course, TUESDAY, "homework", due.minusMinutes(1));

        falls(before, due, paragraph, null, false);
    }

    @ParameterizedTest(name = "P6 {0}: homework that nobody gave in time is missing: {1}")
    @CsvSource({"000, true", "001, false", "002, true", "003, true", "004, true"})
    void onlyWhereHomeworkMayBeNoneNothingIsMissingAfterTheDeadline(String preset, boolean missing) {
        school = schools.of(preset);

        var after = duty(school.lukina(), MATHS, TUESDAY, "homework", LocalDateTime.parse("2026-09-09T00:30"));

        assertThat(after.map(Duty::late)).isEqualTo(missing ? Optional.of(true) : Optional.empty());
    }

    @ParameterizedTest(name = "P5, P7 {0}: what the act says of homework")
    @CsvSource({
        "000, , ,",
        // содержание и характер выполнения, страницы, номера задач
        "001, 4.5.3, , ",
        // общего и индивидуального домашнего задания
        "002, , , разд. II п. 2.1",
        // рекомендуются заранее размещать задания
        "003, , 2.3, ",
        "004, , ,"
    })
    void aTeacherIsToldWhatTheActSaysOfHomework(
            String preset, @Nullable String content, @Nullable String ahead, @Nullable String individual) {
        school = schools.of(preset);
        var lesson = school.lesson(MATHS, "2026-09-29");

        var rules = on("2026-09-22T10:00", school.lukina(), () -> homework.of(lesson, null))
                .rules();
        var early = write(
                school.lukina(),
                "2026-09-22",
                new Operation.OnLesson(
                        UUID.randomUUID(), lesson.value(), null, null, null, "§ 7", null, null, 0, true, "заранее"));

        assertThat(rules)
                .extracting(LessonHomework.Rule::paragraph)
                .containsExactlyElementsOf(Arrays.asList(content, ahead, individual).stream()
                        .filter(paragraph -> paragraph != null)
                        .toList());
        assertThat(early.outcome()).isEqualTo("saved");
    }

    @ParameterizedTest(name = "P8 {0}: the results of a work of Tuesday by {1}")
    @CsvSource({
        "000, 2026-09-20T23:59:59, 2.3",
        "001, 2026-09-22T23:59:59,",
        "002, 2026-09-22T23:59:59, разд. II п. 3.6",
        "003, 2026-09-22T23:59:59, 2.4",
        "004, 2026-09-22T23:59:59,"
    })
    void theResultsOfAWorkArePutWithinTheTimeOfTheAct(String preset, LocalDateTime due, @Nullable String paragraph) {
        school = schools.of(preset);
        var lesson = school.lesson(MATHS, "2026-09-15").value();
        var test = school.school()
                .call(() -> workTypes.named("Контрольная работа"))
                .orElseThrow()
                .id();
        write(
                school.lukina(),
                "2026-09-15",
                new Operation.OnLesson(
                        UUID.randomUUID(), lesson, "Контрольная", null, test, null, null, null, 0, true, "уточнено"));

        var before = duty(school.lukina(), MATHS, "2026-09-15", "marks", due.minusMinutes(1));
        var after = duty(school.lukina(), MATHS, "2026-09-15", "marks", due.plusMinutes(1));

        falls(before, due, paragraph, null, false);
        falls(after, due, paragraph, null, true);
    }

    @ParameterizedTest(name = "P8 {0}: a mark is put for a week after the lesson, by its teacher alone")
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aMarkIsPutForAWeekAndByTheTeacherOfTheCourseAlone(String preset) {
        school = schools.of(preset);
        var lesson = school.lesson("7Б Математика", "2026-09-15").value();
        var oleg = school.pupil("Б-1").value();

        var inTime = write(school.osipov(), "2026-09-22", mark(lesson, oleg, "5"));
        var late = write(school.osipov(), "2026-09-23", mark(lesson, oleg, "4"));
        var another = write(school.lukina(), "2026-09-15", mark(lesson, oleg, "3"));

        assertThat(inTime.outcome()).isEqualTo("saved");
        refused(late, "lesson_old", null);
        assertThat(another.outcome()).isEqualTo("refused");
    }

    @ParameterizedTest(name = "P9 {0}: what is closed by order cites {1}")
    @CsvSource({
        // выставление текущих и итоговых отметок не реже одного раза в неделю
        "000, 2.3",
        // не позднее сроков, оговоренных приказом по школе
        "001, 4.5.5",
        "002,",
        "003,",
        "004,"
    })
    void marksForATermArePutAroundItsEndAndNothingIsWrittenAfterTheOrder(String preset, @Nullable String paragraph) {
        school = schools.of(preset);
        var ivan = school.pupil("А-3").value();
        give("А-3", "4", "4", "4");
        var late = school.lesson(MATHS, "2026-10-20").value();

        var early = result(ivan, "2026-10-14", "4");
        var inTime = result(ivan, "2026-10-30", "4");
        var over = result(ivan, "2026-10-31", "5");
        close("2026-11-20");
        var closed = write(school.lukina(), "2026-11-20", mark(late, ivan, "5"));

        refused(early, "result_ahead", null);
        assertThat(inTime.outcome()).isEqualTo("saved");
        refused(over, "result_closed", null);
        refused(closed, "closed", paragraph);
    }

    @ParameterizedTest(name = "P10 {0}: a family sees a result within a day, by {1}")
    @CsvSource({"000,", "001,", "002, разд. II п. 3.3", "003,", "004,"})
    void aFamilySeesAResultWithinADay(String preset, @Nullable String paragraph) {
        school = schools.of(preset);
        var anna = school.pupil("А-1");
        give("А-1", "2", "2", "2");

        result(anna.value(), "2026-10-23", "2");
        var seen = subject("2026-10-24T09:59", "А-1");

        assertThat(seen.results())
                .filteredOn(line -> line.name().equals("1 четверть"))
                .singleElement()
                .satisfies(line -> assertThat(line.mark()).isEqualTo("2"));
        cites(Parameter.RESULTS_WITHIN, paragraph);
    }

    @ParameterizedTest(name = "P11 {0}: a forecast is told: {1}")
    @CsvSource({"000, false,", "001, true, 2.8", "002, true, разд. II п. 3.2", "003, false,", "004, false,"})
    void aFamilyIsToldWhatIsComingWhereTheActWantsAForecast(String preset, boolean told, @Nullable String paragraph) {
        school = schools.of(preset);
        give("А-2", "3", "3", "3");

        var seen = subject("2026-10-12T12:00", "А-2");

        assertThat(seen.coming()).isEqualTo(told ? "3" : null);
        cites(Parameter.FORECAST, paragraph);
    }

    @ParameterizedTest(name = "P12 {0}: the class teacher in the subject of another: mark {1}, topic {2}, absence {3}")
    @CsvSource({
        // при необходимости выставляют отметки учащимся по всем предметам
        "000, true, false, true, 2.2,",
        // просматривая ЭЖ своего класса по всем предметам без права редактирования
        "001, false, false, false, 4.6.1, 4.6.1",
        // объём информации, определяемый администратором
        "002, false, false, true, разд. III п. 4, разд. III п. 4",
        // молчит о классном руководителе; учителю – в своих уроках
        "003, false, false, true, , 2.4",
        // введение текущих записей в электронный классный журнал по своему классу
        "004, true, true, true, 3,"
    })
    void theClassTeacherMayInOtherSubjectsWhatTheActGives(
            String preset,
            boolean marks,
            boolean topics,
            boolean absent,
            @Nullable String paragraph,
            @Nullable String refusal) {
        school = schools.of(preset);
        var lesson = school.lesson("7А/2 Английский язык", TUESDAY).value();
        var petr = school.pupil("А-2").value();

        var mark = write(school.lukina(), TUESDAY, mark(lesson, petr, "4"));
        var topic = write(school.lukina(), TUESDAY, topic(lesson, "Present Simple"));
        var absence = write(school.lukina(), TUESDAY, mark(lesson, petr, marks ? "4 н" : "н"));
        var may = on(
                TUESDAY + "T10:00", school.lukina(), () -> regulation.current(Parameter.CLASS_TEACHER_OTHER_SUBJECTS));

        assertThat(mark.isSaved()).isEqualTo(marks);
        assertThat(topic.isSaved()).isEqualTo(topics);
        assertThat(absence.isSaved()).isEqualTo(absent);
        assertThat(may.paragraph()).isEqualTo(paragraph);
        if (!marks) {
            refused(mark, null, refusal);
        }
    }

    @ParameterizedTest(name = "P17 {0}: a transfer between the parts of a class needs an application: {1}")
    @CsvSource({"000, false", "001, true", "002, false", "003, false", "004, false"})
    void aClassIsDividedInSeptemberAndATransferIsMadeAsTheActWantsIt(String preset, boolean application) {
        school = schools.of(preset);
        var ivan = school.pupil("А-3");

        on("2026-09-03T10:00", school.lukina(), () -> {
            movement.changeSubgroup(ivan, "2", LocalDate.parse("2026-09-03"), Order.NONE);
            movement.changeSubgroup(ivan, "1", LocalDate.parse("2026-09-04"), Order.NONE);
            return null;
        });
        if (application) {
            assertThatThrownBy(() -> transfer("2026-11-09", "2", Order.NONE))
                    .isInstanceOfSatisfying(
                            UnfitMove.class, unfit -> assertThat(unfit.why()).isEqualTo(UnfitMove.Why.PAPER_MISSING));
        } else {
            transfer("2026-11-09", "2", Order.NONE);
        }
        transfer("2026-11-10", application ? "2" : "1", new Order("заявление", "12", LocalDate.parse("2026-10-30")));
        cites(Parameter.SUBGROUP_TRANSFER_BY_APPLICATION, application ? "4.6.4" : null);
    }

    @ParameterizedTest(name = "P20 {0}: the first year without marks and homework, by {1}")
    @CsvSource({"000,", "001, 3.6", "002,", "003,", "004,"})
    void inTheFirstYearThereAreNeitherMarksNorHomework(String preset, @Nullable String paragraph) {
        school = schools.of(preset);
        var lesson = school.lesson("1А Математика", TUESDAY).value();
        var gleb = school.pupil("В-1").value();

        var mark = write(school.somova(), TUESDAY, mark(lesson, gleb, "5"));
        var task = write(
                school.somova(),
                TUESDAY,
                new Operation.OnLesson(
                        UUID.randomUUID(), lesson, null, null, null, "с. 5", null, null, 0, true, "уточнено"));
        var topic = write(school.somova(), TUESDAY, topic(lesson, "Счёт до десяти"));
        var absence = write(school.somova(), TUESDAY, mark(lesson, gleb, "н"));

        refused(mark, "mark_free_parallel", paragraph);
        refused(task, "homework_free_parallel", paragraph);
        assertThat(topic.outcome()).isEqualTo("saved");
        assertThat(absence.outcome()).isEqualTo("saved");
        assertThat(duty(school.somova(), "1А Математика", TUESDAY, "homework", LocalDateTime.parse(TUESDAY + "T09:00")))
                .isEmpty();
    }

    @ParameterizedTest(name = "P21 {0}: records are written in Russian, by {1}")
    @CsvSource({"000,", "001, 4.5.6", "002,", "003,", "004,"})
    void recordsAreWrittenInRussian(String preset, @Nullable String paragraph) {
        school = schools.of(preset);

        assertThat(school.school()
                        .call(() -> regulation.current(Parameter.RECORD_LANGUAGE))
                        .value())
                .isEqualTo("ru");
        cites(Parameter.RECORD_LANGUAGE, paragraph);
    }

    @ParameterizedTest(name = "P22 {0}: the year is divided by levels, by {1}")
    @CsvSource({"000,", "001, 2.9", "002, разд. II п. 2.2", "003,", "004,"})
    void theYearIsDividedForEachLevelInItsOwnWay(String preset, @Nullable String paragraph) {
        school = schools.of(preset);
        var year = school.school()
                .call(() -> years.current(LocalDate.parse(TUESDAY)))
                .orElseThrow()
                .id();

        var younger = school.school().call(() -> terms.ofYear(year, 7));
        var upper = school.school().call(() -> terms.ofYear(year, 11));

        assertThat(younger)
                .extracting(term -> term.name())
                .containsExactly("1 четверть", "2 четверть", "3 четверть", "4 четверть");
        assertThat(upper).extracting(term -> term.name()).containsExactly("1 полугодие", "2 полугодие");
        cites(Parameter.TERM_KINDS, paragraph);
    }

    @ParameterizedTest(name = "P23 {0}: marks of the five-point scale until the school sets another, by {1}")
    @CsvSource({"000,", "001,", "002, разд. II п. 2.2", "003, 2.4", "004,"})
    void aSchoolMarksByTheScaleItHasSet(String preset, @Nullable String paragraph) {
        school = schools.another(preset);
        cites(Parameter.MARK_SCALE, paragraph);
        var lesson = school.lesson("7Б Математика", TUESDAY).value();
        var oleg = school.pupil("Б-1").value();

        var unknown = write(school.osipov(), TUESDAY, mark(lesson, oleg, "9"));
        on(TUESDAY + "T10:00", school.school().administrator(), () -> {
            editing.changeParameter(
                    Parameter.MARK_SCALE,
                    "10",
                    "Решение педагогического совета",
                    regulation.current(Parameter.MARK_SCALE).entry());
            return null;
        });
        var known = write(school.osipov(), TUESDAY, mark(lesson, oleg, "9"));

        refused(unknown, "unknown-code", null);
        assertThat(known.outcome()).isEqualTo("saved");
    }

    @ParameterizedTest(name = "P26 {0}: who gives a lesson for another records it himself: {1}")
    @CsvSource({"000, false,", "001, false,", "002, true, разд. II п. 3.4", "003, false,", "004, false,"})
    void aSubstitutionIsRecordedWithTheLessonWhereTheActWantsItSo(
            String preset, boolean himself, @Nullable String paragraph) {
        school = schools.of(preset);
        var third = school.lesson("7А/2 Английский язык", "2026-09-22");
        away(school.osipov(), "2026-09-22");

        var offered = on("2026-09-22T09:50", school.somova(), () -> taking.today());

        if (himself) {
            assertThat(offered).extracting(OpenLesson::id).contains(third);
            on("2026-09-22T09:50", school.somova(), () -> {
                taking.take(third);
                return null;
            });
            assertThat(write(school.somova(), "2026-09-22", topic(third.value(), "Past Simple"))
                            .outcome())
                    .isEqualTo("saved");
        } else {
            assertThat(offered).isEmpty();
            assertThatThrownBy(() -> on("2026-09-22T09:50", school.somova(), () -> {
                        taking.take(third);
                        return null;
                    }))
                    .isInstanceOfSatisfying(AccessRefused.class, refused -> {
                        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.SUBSTITUTION_IN_ADVANCE);
                        assertThat(refused.refusal().whoCanChange()).contains("заместитель директора");
                    });
            assertThat(write(school.somova(), "2026-09-22", topic(third.value(), "Past Simple"))
                            .outcome())
                    .isEqualTo("refused");
        }
        cites(Parameter.SUBSTITUTION_RECORD, paragraph);
    }

    @ParameterizedTest(name = "P27 {0}: the families of failing pupils are warned, by {1}")
    @CsvSource({"000,", "001, 4.5.4", "002,", "003,", "004,"})
    void theFamiliesOfFailingPupilsAreWarned(String preset, @Nullable String paragraph) {
        school = schools.of(preset);
        var anna = school.pupil("А-1");
        give("А-1", "2", "2", "2");
        var seventh = school.school().call(() -> fixture.schoolClass("7А"));

        var concerns = on("2026-10-22T12:00", school.lukina(), () -> warnings.concerns(seventh));
        on("2026-10-22T12:00", school.lukina(), () -> warnings.warn(seventh, List.of(anna)));
        var told = on("2026-10-22T12:30", school.lukina(), () -> pupilWarnings.of(anna));

        assertThat(concerns).extracting(Concern::kind).contains(Warning.Kind.FAILING);
        assertThat(told)
                .filteredOn(warning -> warning.kind() == Warning.Kind.FAILING)
                .singleElement()
                .satisfies(warning -> assertThat(warning.details()).contains("Математика"));
        cites(Parameter.FAILING_WARNING, paragraph);
    }

    @ParameterizedTest(name = "P28 {0}: {1} checks the keeping of the journal, by {2}")
    @CsvSource({
        // контролируют своевременность выставления отметок учащимся учителями-предметниками
        "000, class teacher, 2.2",
        // осуществляют периодический контроль
        "001, deputy, 4.4.4",
        "002, deputy,",
        // координатор – заместитель директора по УВР
        "003, deputy, Приказ п. 3",
        // контролирует полноту, качество, оперативность информации, вводимой в систему
        "004, administrator, 3"
    })
    void theJournalIsCheckedByWhomTheActNames(String preset, String who, @Nullable String paragraph) {
        school = schools.of(preset);
        var actor = switch (who) {
            case "class teacher" -> school.lukina();
            case "deputy" -> school.deputy();
            default -> school.school().administrator();
        };
        var seventh = school.school().call(() -> fixture.schoolClass("7А")).value();
        var english = Target.course(school.course("7А/2 Английский язык").value(), seventh, 7);

        var looks = on(TUESDAY + "T12:00", actor, () -> access.decide(Right.JOURNAL_VIEW, english));

        assertThat(looks)
                .isInstanceOfSatisfying(
                        Decision.Allowed.class,
                        allowed -> assertThat(allowed.paragraph()).isEqualTo(paragraph));
    }

    private void transfer(String day, String half, Order order) {
        on(day + "T10:00", school.lukina(), () -> {
            movement.changeSubgroup(school.pupil("А-3"), half, LocalDate.parse(day), order);
            return null;
        });
    }

    private void away(Actor teacher, String day) {
        var date = LocalDate.parse(day);
        on(
                day + "T07:30",
                school.deputy(),
                () -> absences.record(new NewAbsence(teacher.person(), date, date, AbsenceReason.SICKNESS, "")));
    }

    private void close(String day) {
        on(day + "T09:00", school.deputy(), () -> {
            var first = closings.terms().stream()
                    .filter(term -> term.name().equals("1 четверть"))
                    .findFirst()
                    .orElseThrow();
            return closings.close(new NewClosing(
                    first.id(), new Whom.Everybody(), null, null, "112", LocalDate.parse("2026-10-19"), ""));
        });
    }

    /// Marks in the lessons of maths of 22 and 29 September and 6 October.
    private void give(String fileNumber, String... marks) {
        var pupil = school.pupil(fileNumber).value();
        var days = List.of("2026-09-22", "2026-09-29", "2026-10-06");
        for (var index = 0; index < marks.length; index++) {
            var lesson = school.lesson(MATHS, days.get(index)).value();
            var answer = write(school.lukina(), days.get(index), mark(lesson, pupil, marks[index]));
            assertThat(answer.outcome()).isEqualTo("saved");
        }
    }

    private SubjectLine subject(String moment, String fileNumber) {
        var child = school.pupil(fileNumber);
        return on(moment, school.mother(fileNumber), () -> diary.subjects(child)).stream()
                .filter(line -> line.subject().equals("Математика"))
                .findFirst()
                .orElseThrow();
    }

    private Answer result(UUID pupil, String day, String value) {
        var course = school.course(MATHS);
        return on(day + "T10:00", school.lukina(), () -> {
                    var column = resultPages.page(course, null).columns().stream()
                            .filter(one -> one.name().equals("1 четверть"))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    return results.carryOut(
                            List.of(new ResultOperation(
                                    UUID.randomUUID(), course.value(), column, pupil, value, "по итогам", 0, true)),
                            false);
                })
                .getFirst();
    }

    private static Operation mark(UUID lesson, UUID pupil, String value) {
        return new Operation.OnCell(UUID.randomUUID(), lesson, pupil, value, null, null, 0, true, "уточнено");
    }

    private static Operation topic(UUID lesson, String topic) {
        return new Operation.OnLesson(
                UUID.randomUUID(), lesson, topic, null, null, null, null, null, 0, true, "уточнено");
    }

    private Answer write(Actor actor, String day, Operation operation) {
        return on(day + "T10:30", actor, () -> journal.carryOut(List.of(operation), false))
                .getFirst();
    }

    /// What a teacher is told to be missing in a lesson of a Tuesday, at some moment.
    private Optional<Duty> duty(Actor teacher, String course, String day, String kind, LocalDateTime moment) {
        var lesson = school.lesson(course, day).value();
        return on(moment.toString(), teacher, () -> myDay.lessons(LocalDate.parse(day))).stream()
                .filter(line -> line.lesson().equals(lesson))
                .map(DayLine::duties)
                .flatMap(List::stream)
                .filter(duty -> duty.kind().equals(kind))
                .findFirst();
    }

    private static void falls(
            Optional<Duty> duty, LocalDateTime due, @Nullable String paragraph, @Nullable String words, boolean late) {
        assertThat(duty).hasValueSatisfying(found -> {
            assertThat(found.dueAt()).isEqualTo(due.atZone(ZONE).toInstant());
            assertThat(found.late()).isEqualTo(late);
            assertThat(found.paragraph()).isEqualTo(paragraph);
            if (words != null) {
                assertThat(found.quote()).contains(words);
            }
        });
    }

    private static void refused(Answer answer, @Nullable String code, @Nullable String paragraph) {
        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(answer.reason()).isNotNull();
        if (code != null) {
            assertThat(answer.reason().code()).isEqualTo(code);
        }
        assertThat(answer.reason().paragraph()).isEqualTo(paragraph);
        assertThat(answer.reason().quote() == null).isEqualTo(paragraph == null);
    }

    private void cites(Parameter<?> parameter, @Nullable String paragraph) {
        var setting = school.school().call(() -> regulation.current(parameter));
        assertThat(setting.paragraph()).isEqualTo(paragraph);
        assertThat(setting.quote() == null).isEqualTo(paragraph == null);
    }

    private <T extends @Nullable Object> T on(
            String moment, Actor actor, ScopedValue.CallableOp<? extends T, RuntimeException> work) {
        var at = moment.split("T");
        return MovableClock.<T, RuntimeException>at(
                at[0], at[1], () -> school.school().<T, RuntimeException>as(actor, work));
    }
}
