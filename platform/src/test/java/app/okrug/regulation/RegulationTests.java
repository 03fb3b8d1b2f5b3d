package app.okrug.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.database.ControlPlane;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Deadline.Reference;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.TwoSchools;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an act says, from when on, and where.
@PlatformTest
class RegulationTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

    @Autowired
    TwoSchools schools;

    @Autowired
    Regulation regulation;

    @Autowired
    RegulationStart start;

    @Autowired
    RegulationRows rows;

    @Autowired
    Presets presets;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient sql;

    @Autowired
    ControlPlane control;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "001, CLASS_LAST_LESSON, PT1H30M, 4.5.3",
        "002, TEACHER_LAST_LESSON, PT2H, разд. II п. 3.5",
        "003, PUPILS_LAST_LESSON, PT1H, 2.2",
        "000, LESSON_DAY, PT0S,",
        "004, LESSON_DAY, PT0S,"
    })
    void homeworkFallsDueAsEachActSays(String preset, Reference reference, Duration after, String paragraph) {
        inSchool(preset, () -> {
            var setting = regulation.current(Parameter.HOMEWORK_DEADLINE);

            assertThat(setting.value()).isEqualTo(new Deadline(reference, after));
            assertThat(setting.paragraph()).isEqualTo(paragraph);
            assertThat(setting.act() == null).isEqualTo(paragraph == null);
        });
    }

    @Test
    void whatTheActSaysComesWithItsWords() {
        inSchool("001", () -> {
            assertThat(regulation.current(Parameter.SUMMARY_RETENTION_YEARS).value())
                    .isEqualTo(25);
            assertThat(regulation.current(Parameter.YEAR_DATA_BY).value()).isEqualTo(MonthDay.of(9, 5));
            assertThat(regulation.current(Parameter.MARK_FREE_PARALLELS).value())
                    .isEqualTo(Set.of(1));
            assertThat(regulation.current(Parameter.HOMEWORK_DEADLINE).quote())
                    .contains("в течение 1.5 часов после окончания учебных занятий в данном конкретном классе");
            assertThat(regulation.cited())
                    .isEqualTo("Регламент ведения АИС «Электронная школа 2.0» в МАОУ «Средняя общеобразовательная "
                            + "школа № 14» от 02.09.2022 № 366/3");
            assertThat(regulation.paragraphs()).extracting(Paragraph::number).contains("4.6.1", "6.3", "3.6");
        });
    }

    @Test
    void whereTheActIsSilentTheDefaultHoldsAndCitesNothing() {
        inSchool("003", () -> {
            var setting = regulation.current(Parameter.MARK_EDIT_DAYS);

            assertThat(setting).isEqualTo(new Setting<>(7, null, null, null, null, null));
        });
    }

    @Test
    void aPastLessonIsJudgedByWhatHeldOnItsDay() {
        inSchool("001", () -> {
            var today = LocalDate.now(clock.withZone(ZONE));
            since(Parameter.HOMEWORK_DEADLINE, today.minusDays(90), null);
            since(
                    Parameter.HOMEWORK_DEADLINE,
                    today.minusDays(10),
                    "{\"reference\":\"LESSON_DAY\",\"after\":\"PT0S\"}");
            since(Parameter.HOMEWORK_DEADLINE, today.plusDays(10), "{\"reference\":\"NONE\",\"after\":\"PT0S\"}");
            regulation.changed();

            assertThat(on(today.minusDays(11))).isEqualTo(Reference.CLASS_LAST_LESSON);
            assertThat(on(today.minusDays(10))).isEqualTo(Reference.LESSON_DAY);
            assertThat(on(today)).isEqualTo(Reference.LESSON_DAY);
            assertThat(on(today.plusDays(9))).isEqualTo(Reference.LESSON_DAY);
            assertThat(on(today.plusDays(10))).isEqualTo(Reference.NONE);
            assertThat(on(today.minusYears(2))).isEqualTo(Reference.CLASS_LAST_LESSON);
        });
    }

    @Test
    void aChangeMadeOnAnotherNodeHoldsHere() {
        inSchool("001", () -> {
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(7);
            insert(Parameter.MARK_EDIT_DAYS, "school", "", "30", OffsetDateTime.now(clock));

            control.sql()
                    .sql("select pg_notify('okrug_changed', ?)")
                    .param(CurrentSchool.require() + "|regulation")
                    .query((row, _) -> true)
                    .single();

            var latest = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (regulation.current(Parameter.MARK_EDIT_DAYS).value() != 30 && System.nanoTime() < latest) {
                Thread.onSpinWait();
            }
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(30);
        });
    }

    @Test
    void theStrongestQualifierHolds() {
        inSchool("001", () -> {
            qualified("level", "PRIMARY", 3);
            qualified("parallel", "2", 2);
            regulation.changed();

            var inSecond =
                    regulation.current(Parameter.MINIMUM_MARKS, Qualifier.parallel(2), Qualifier.level(Level.of(2)));
            var inThird =
                    regulation.current(Parameter.MINIMUM_MARKS, Qualifier.parallel(3), Qualifier.level(Level.of(3)));

            assertThat(inSecond.value()).isEqualTo(2);
            assertThat(inThird.value()).isEqualTo(3);
            assertThat(regulation
                            .current(Parameter.MINIMUM_MARKS, Qualifier.parallel(9))
                            .value())
                    .isEqualTo(3);
        });
    }

    @Test
    void theActOfOneSchoolIsUnknownInAnother() {
        var first = begun("001");
        var second = begun("002");

        var inFirst = CurrentSchool.<Act, RuntimeException>call(first, regulation::act);
        var inSecond = CurrentSchool.<Act, RuntimeException>call(second, regulation::act);

        assertThat(inFirst.preset()).isEqualTo("001");
        assertThat(inSecond.preset()).isEqualTo("002");
    }

    @Test
    void aSchoolBeginsOnceAndWithAPresetThatExists() {
        var school = begun("004");

        CurrentSchool.run(school, () -> {
            assertThatThrownBy(() -> start.begin("001")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> start.begin("005")).isInstanceOf(UnknownPreset.class);
        });
        CurrentSchool.run(
                schools.another("new"),
                () -> assertThatThrownBy(regulation::act).isInstanceOf(NoRegulation.class));
    }

    @Test
    void everyParameterHasItsWordsAndADefaultItAccepts() {
        assertThat(Parameter.all()).hasSizeGreaterThan(45).allSatisfy(parameter -> {
            var key = "regulation.parameter." + parameter.code();
            assertThat(texts.text(Language.RUSSIAN, key)).isNotEqualTo(key);
            assertThat(texts.text(Language.ENGLISH, key)).isNotEqualTo(key);
            assertThat(parameter.editor().fits(parameter.usual()))
                    .as(parameter.code())
                    .isTrue();
            assertThat((Object) parameter.read(parameter.write(parameter.usual())))
                    .isEqualTo(parameter.usual());
        });
        assertThat(texts.startingWith("regulation.", Language.RUSSIAN).keySet())
                .isEqualTo(texts.startingWith("regulation.", Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void whatAPresetCitesItsActSays(String code) {
        var preset = presets.get(code);

        assertThat(preset.values()).allSatisfy(value -> {
            if (value.paragraph() != null) {
                assertThat(preset.quote(value.paragraph())).contains(value.quote());
            }
        });
        assertThat(preset.cells()).allSatisfy(cell -> {
            if (cell.paragraph() != null) {
                assertThat(preset.quote(cell.paragraph())).contains(cell.quote());
            }
        });
        assertThat(preset.paragraphs()).extracting(Paragraph::number).doesNotHaveDuplicates();
    }

    private Reference on(LocalDate day) {
        return regulation.onDay(Parameter.HOMEWORK_DEADLINE, day).value().reference();
    }

    private void since(Parameter<?> parameter, LocalDate day, @Nullable String setting) {
        var moment = OffsetDateTime.ofInstant(day.atStartOfDay(ZONE).toInstant(), ZoneOffset.UTC);
        if (setting == null) {
            sql.sql("update regulation_parameter set effective_from = ? where code = ?")
                    .params(moment, parameter.code())
                    .update();
        } else {
            insert(parameter, "school", "", setting, moment);
        }
    }

    private void qualified(String kind, String value, int marks) {
        insert(
                Parameter.MINIMUM_MARKS,
                kind,
                value,
                Integer.toString(marks),
                OffsetDateTime.now(clock).minusDays(1));
    }

    private void insert(Parameter<?> parameter, String kind, String value, String setting, OffsetDateTime since) {
        sql.sql("""
                        insert into regulation_parameter
                            (id, act, code, scope_kind, scope_value, setting, effective_from)
                        select ?, id, ?, ?, ?, ?::jsonb, ? from regulation_act
                        """)
                .params(UUID.randomUUID(), parameter.code(), kind, value, setting, since)
                .update();
    }

    private void inSchool(String preset, Runnable work) {
        CurrentSchool.run(begun(preset), work);
    }

    private SchoolId begun(String preset) {
        var school = schools.another("act");
        CurrentSchool.run(school, () -> start.begin(preset));
        return school;
    }
}
