package app.okrug.regulation;

import static app.okrug.regulation.Deadline.Reference.LESSON_DAY;
import static app.okrug.regulation.Topic.ARCHIVE;
import static app.okrug.regulation.Topic.ASSESSMENT;
import static app.okrug.regulation.Topic.DEADLINES;
import static app.okrug.regulation.Topic.DUTIES;
import static app.okrug.regulation.Topic.FAMILIES;
import static app.okrug.regulation.Topic.HOMEWORK;
import static app.okrug.regulation.Topic.LISTS;
import static app.okrug.regulation.Topic.SIGN_IN;
import static app.okrug.regulation.Topic.STUDIES;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/// One thing that schools regulate differently: its code, its type, how it is entered and what holds when the act is
/// silent. This is the whole catalogue, which is why it is long. Codes are stored; renaming one takes a migration.
///
/// @param <T> the type of its value
public final class Parameter<T> {

    private static final Map<String, Parameter<?>> ALL = new LinkedHashMap<>();

    // who answers, how the act is observed

    public static final Parameter<String> RESPONSIBLE = words("RESPONSIBLE", DUTIES, "");
    public static final Parameter<Frequency> WORK_FREQUENCY = choice("WORK_FREQUENCY", DUTIES, Frequency.DAY);
    public static final Parameter<Frequency> CONTROL_FREQUENCY = choice("CONTROL_FREQUENCY", DUTIES, Frequency.MONTH);
    public static final Parameter<Frequency> ATTENDANCE_CHECK = choice("ATTENDANCE_CHECK", DUTIES, Frequency.WEEK);
    public static final Parameter<Frequency> PERSONAL_DATA_CHECK =
            choice("PERSONAL_DATA_CHECK", DUTIES, Frequency.MONTH);
    /// What the matrix comes to for class teachers and the subjects of others; changed by changing the matrix.
    public static final Parameter<OtherSubjects> CLASS_TEACHER_OTHER_SUBJECTS =
            choice("CLASS_TEACHER_OTHER_SUBJECTS", DUTIES, OtherSubjects.VIEW);
    public static final Parameter<Set<String>> PUPIL_ENTERED_BY =
            roles("PUPIL_ENTERED_BY", DUTIES, "SECRETARY", "CLASS_TEACHER");
    public static final Parameter<MonthDay> YEAR_DATA_BY =
            register("YEAR_DATA_BY", DUTIES, new TypeReference<>() {}, new Editor.Day(), MonthDay.of(9, 5));
    public static final Parameter<SubstitutionRecord> SUBSTITUTION_RECORD =
            choice("SUBSTITUTION_RECORD", DUTIES, SubstitutionRecord.IN_ADVANCE);
    /// By which of the day's lessons of a pupil the turnout of the school is told.
    public static final Parameter<Integer> TURNOUT_LESSON = number("TURNOUT_LESSON", DUTIES, 1, 10, 2);
    public static final Parameter<Integer> SUBSTITUTION_DAYS = number("SUBSTITUTION_DAYS", DUTIES, 0, 60, 7);
    public static final Parameter<Integer> NOT_FILLED_DAYS = number("NOT_FILLED_DAYS", DUTIES, 1, 60, 7);
    /// How long a teacher has to mend what a remark is about, unless its author names a day.
    public static final Parameter<Integer> REMARK_DAYS = number("REMARK_DAYS", DUTIES, 1, 60, 3);
    /// More marks changed by one account within some minutes outside of its lessons are an alarm (security.md S-14).
    public static final Parameter<Integer> ALARM_CHANGES = number("ALARM_CHANGES", DUTIES, 1, 1000, 50);
    public static final Parameter<Integer> ALARM_MINUTES = number("ALARM_MINUTES", DUTIES, 1, 120, 10);
    /// The hours of the night, in which nobody is expected to write; no night when both are the same.
    public static final Parameter<Integer> ALARM_NIGHT_FROM = number("ALARM_NIGHT_FROM", DUTIES, 0, 23, 0);
    public static final Parameter<Integer> ALARM_NIGHT_UNTIL = number("ALARM_NIGHT_UNTIL", DUTIES, 0, 23, 5);
    public static final Parameter<Integer> ALARM_LATE_DAYS = number("ALARM_LATE_DAYS", DUTIES, 1, 366, 14);
    public static final Parameter<Integer> ALARM_EXPORTS = number("ALARM_EXPORTS", DUTIES, 1, 100, 3);
    /// After how many days a change of a mark is told to the teacher and the deputy head (security.md S-13).
    public static final Parameter<Integer> LATE_CHANGE_DAYS = number("LATE_CHANGE_DAYS", DUTIES, 0, 366, 7);
    public static final Parameter<List<String>> BLOCKS_IN_USE =
            register("BLOCKS_IN_USE", DUTIES, new TypeReference<>() {}, new Editor.Names(60, 60), List.of());
    /// Parts of the product that the school does not use: nobody is offered them, and nobody may (P36).
    public static final Parameter<Set<String>> BLOCKS_OFF = register(
            "BLOCKS_OFF",
            DUTIES,
            new TypeReference<>() {},
            new Editor.Several(List.of(
                    "SUBSTITUTIONS", "PLANS", "REMARKS", "HAND_IN", "ABSENCE_NOTICES", "ACKNOWLEDGEMENT", "TURNOUT")),
            Set.of());
    /// Duties that no two of which one person may hold (I15).
    public static final Parameter<Set<String>> DUTIES_APART = register(
            "DUTIES_APART",
            DUTIES,
            new TypeReference<>() {},
            new Editor.Several(List.of("RULES", "ACCOUNTS", "LESSON_PLANS", "JOURNAL_REMARKS")),
            Set.of("RULES"));
    /// What the school calls the roles (I31).
    public static final Parameter<RoleWords> ROLE_WORDS = register(
            "ROLE_WORDS",
            DUTIES,
            new TypeReference<>() {},
            new Editor.Renamed(
                    List.of(
                            "ADMINISTRATOR",
                            "DIRECTOR",
                            "DEPUTY",
                            "SECRETARY",
                            "HR",
                            "NURSE",
                            "PSYCHOLOGIST",
                            "SOCIAL_PEDAGOGUE",
                            "ASSOCIATION_HEAD",
                            "OPERATOR",
                            "TECHNICIAN",
                            "MODERATOR",
                            "MEALS",
                            "TEACHER",
                            "CLASS_TEACHER",
                            "PUPIL",
                            "GUARDIAN"),
                    60),
            new RoleWords(Map.of()));
    /// Whether the act is changed by approved versions only, and no cell and no value of it by itself.
    public static final Parameter<Boolean> CHANGES_BY_APPROVAL = flag("CHANGES_BY_APPROVAL", DUTIES, false);
    /// Which rights only two people give or take in the matrix, by the sign that such a right bears (ASVS 2.3.5): one
    /// changes the cell, another one confirms. None by default.
    public static final Parameter<Set<String>> RIGHTS_BY_TWO = register(
            "RIGHTS_BY_TWO",
            DUTIES,
            new TypeReference<>() {},
            new Editor.Several(List.of("POWER", "IRREVERSIBLE", "MASS", "PERSONAL_DATA")),
            Set.of());
    public static final Parameter<String> SUPPORT_CONTACT = words("SUPPORT_CONTACT", DUTIES, "");

    // when something falls due, how long it may be changed

    public static final Parameter<Deadline> RECORD_DEADLINE =
            deadline("RECORD_DEADLINE", new Deadline(LESSON_DAY, Duration.ZERO));
    public static final Parameter<Deadline> HOMEWORK_DEADLINE =
            deadline("HOMEWORK_DEADLINE", new Deadline(LESSON_DAY, Duration.ZERO));
    public static final Parameter<Deadline> MARKS_DEADLINE =
            deadline("MARKS_DEADLINE", new Deadline(LESSON_DAY, Duration.ofDays(7)));
    public static final Parameter<TermMarksDue> TERM_MARKS_DUE =
            choice("TERM_MARKS_DUE", DEADLINES, TermMarksDue.BY_ORDER);
    public static final Parameter<Integer> MARK_EDIT_DAYS = number("MARK_EDIT_DAYS", DEADLINES, 0, 366, 7);
    public static final Parameter<Integer> MARK_AHEAD_DAYS = number("MARK_AHEAD_DAYS", DEADLINES, 0, 366, 0);
    public static final Parameter<Integer> LESSON_EDIT_DAYS = number("LESSON_EDIT_DAYS", DEADLINES, 0, 366, 14);
    /// How long before the end of a term its marks may be put, and how long after it (Q4).
    public static final Parameter<Integer> RESULT_AHEAD_DAYS = number("RESULT_AHEAD_DAYS", DEADLINES, 0, 366, 7);
    public static final Parameter<Integer> RESULT_EDIT_DAYS = number("RESULT_EDIT_DAYS", DEADLINES, 0, 366, 5);
    public static final Parameter<Integer> UNLOCK_HOURS = number("UNLOCK_HOURS", DEADLINES, 1, 168, 2);
    public static final Parameter<Integer> REASON_AFTER_MINUTES =
            number("REASON_AFTER_MINUTES", DEADLINES, 0, 10080, 60);

    // marks and absence

    public static final Parameter<String> MARK_SCALE = register(
            "MARK_SCALE",
            ASSESSMENT,
            new TypeReference<>() {},
            new Editor.Choice(List.of("5", "10", "12", "100", "PASS", "NONE")),
            "5");
    /// Which marks of the larger scales count as excellent, good and fair in figures (reports.md F6).
    public static final Parameter<Map<String, MarkLevels>> MARK_LEVELS = register(
            "MARK_LEVELS",
            ASSESSMENT,
            new TypeReference<>() {},
            new Editor.Levels(),
            Map.of("10", new MarkLevels(9, 7, 5), "12", new MarkLevels(10, 7, 4), "100", new MarkLevels(85, 70, 50)));
    /// In which words it is told how far a pupil has come where nobody is marked, the best first (001 ¶3.6).
    public static final Parameter<List<String>> WORD_LEVELS = register(
            "WORD_LEVELS",
            ASSESSMENT,
            new TypeReference<>() {},
            new Editor.Names(30, 6),
            List.of("освоил", "осваивает", "нужна помощь"));
    public static final Parameter<Set<Integer>> MARK_FREE_PARALLELS = parallels("MARK_FREE_PARALLELS", ASSESSMENT, 1);
    public static final Parameter<Integer> MINIMUM_MARKS = number("MINIMUM_MARKS", ASSESSMENT, 0, 30, 3);
    public static final Parameter<TooFewMarks> TOO_FEW_MARKS = choice("TOO_FEW_MARKS", ASSESSMENT, TooFewMarks.WARN);
    /// Whether the weights of works count in a mean (Q8).
    public static final Parameter<Boolean> WEIGHTS_COUNT = flag("WEIGHTS_COUNT", ASSESSMENT, true);
    /// From which mean on a mark of the five-point scale is proposed (Q10).
    public static final Parameter<Thresholds> MARK_THRESHOLDS = register(
            "MARK_THRESHOLDS",
            ASSESSMENT,
            new TypeReference<>() {},
            new Editor.Bounds(),
            new Thresholds(new BigDecimal("2.5"), new BigDecimal("3.5"), new BigDecimal("4.5")));
    /// How far a mark for a term may stand from the mean without a reason (Q12).
    public static final Parameter<BigDecimal> RESULT_DEVIATION = register(
            "RESULT_DEVIATION",
            ASSESSMENT,
            new TypeReference<>() {},
            new Editor.Decimal(BigDecimal.ZERO, BigDecimal.TEN),
            new BigDecimal("0.5"));
    /// A debt falls due so many days after its lesson; what happens then (Q9).
    public static final Parameter<Integer> DEBT_DAYS = number("DEBT_DAYS", ASSESSMENT, 0, 120, 14);
    public static final Parameter<OverdueDebt> OVERDUE_DEBT = choice("OVERDUE_DEBT", ASSESSMENT, OverdueDebt.REMIND);
    public static final Parameter<YearRule> YEAR_RULE = choice("YEAR_RULE", ASSESSMENT, YearRule.MEAN_UP);
    public static final Parameter<FinalRule> FINAL_RULE = choice("FINAL_RULE", ASSESSMENT, FinalRule.YEAR_AND_EXAM);
    /// Where there are exams at the end of the year, and so final marks beside those for the year.
    public static final Parameter<Set<Integer>> EXAM_PARALLELS = parallels("EXAM_PARALLELS", ASSESSMENT, 9);
    /// How many exams of choice a pupil has to take, by year of study.
    public static final Parameter<Map<String, Integer>> EXAM_CHOICES = register(
            "EXAM_CHOICES", ASSESSMENT, new TypeReference<>() {}, new Editor.Minutes(0, 8), Map.of("9", 2, "11", 0));
    /// Until which day of its year marks for exams and final ones are put.
    public static final Parameter<MonthDay> FINAL_MARKS_BY =
            register("FINAL_MARKS_BY", ASSESSMENT, new TypeReference<>() {}, new Editor.Day(), MonthDay.of(6, 30));
    public static final Parameter<List<AbsenceCode>> ABSENCE_CODES = register(
            "ABSENCE_CODES",
            ASSESSMENT,
            new TypeReference<>() {},
            new Editor.Signs(),
            List.of(
                    AbsenceCode.of("Н", "отсутствие, причина не указана", AbsenceState.UNEXPLAINED),
                    AbsenceCode.of("НП", "без уважительной причины", AbsenceState.INVALID),
                    AbsenceCode.of("УП", "по уважительной причине", AbsenceState.VALID),
                    AbsenceCode.of("Б", "по болезни", AbsenceState.ILL),
                    AbsenceCode.of("ОСВ", "освобождён от занятия", AbsenceState.EXEMPT),
                    AbsenceCode.of("ОП", "опоздание", AbsenceState.LATE)));

    /// From which share of its lessons on a day is missed as a whole, and from which share of the lessons of
    /// a week or a month missed without a good reason on a pupil stays away too often (Q29).
    public static final Parameter<Integer> MISSED_DAY_PERCENT = number("MISSED_DAY_PERCENT", ASSESSMENT, 1, 100, 100);
    public static final Parameter<Integer> ABSENCE_WEEK_PERCENT =
            number("ABSENCE_WEEK_PERCENT", ASSESSMENT, 1, 100, 50);
    public static final Parameter<Integer> ABSENCE_MONTH_PERCENT =
            number("ABSENCE_MONTH_PERCENT", ASSESSMENT, 1, 100, 30);

    // homework

    public static final Parameter<Set<Integer>> HOMEWORK_FREE_PARALLELS =
            parallels("HOMEWORK_FREE_PARALLELS", HOMEWORK, 1);
    public static final Parameter<HomeworkDuty> HOMEWORK_REQUIRED =
            choice("HOMEWORK_REQUIRED", HOMEWORK, HomeworkDuty.WARN);
    /// Whether a lesson may have none (001 ¶4.5.3): what nobody gave in time is then not missing.
    public static final Parameter<Boolean> HOMEWORK_OPTIONAL = flag("HOMEWORK_OPTIONAL", HOMEWORK, false);
    public static final Parameter<Boolean> HOMEWORK_AHEAD = flag("HOMEWORK_AHEAD", HOMEWORK, false);
    public static final Parameter<Boolean> HOMEWORK_INDIVIDUAL = flag("HOMEWORK_INDIVIDUAL", HOMEWORK, false);
    public static final Parameter<String> HOMEWORK_CONTENT = words("HOMEWORK_CONTENT", HOMEWORK, "");
    /// Until when on the day of a lesson its homework has to stand in the diary, whatever the deadline counts from
    /// (Q28);
    /// the end of the day sets no bound.
    public static final Parameter<LocalTime> HOMEWORK_LATEST_TIME = register(
            "HOMEWORK_LATEST_TIME", HOMEWORK, new TypeReference<>() {}, new Editor.Time(), LocalTime.of(23, 59));
    /// How long a day's homework may take, by year of study (СанПиН 1.2.3685-21).
    public static final Parameter<Map<String, Integer>> HOMEWORK_MINUTES =
            register("HOMEWORK_MINUTES", HOMEWORK, new TypeReference<>() {}, new Editor.Minutes(10, 360), sanitary());
    public static final Parameter<Boolean> HAND_IN_LATE = flag("HAND_IN_LATE", HOMEWORK, true);
    public static final Parameter<Integer> FILE_MEGABYTES = number("FILE_MEGABYTES", HOMEWORK, 1, 10, 10);

    // lists that are brought in

    public static final Parameter<Integer> IMPORT_LEAVE_LIMIT = number("IMPORT_LEAVE_LIMIT", LISTS, 0, 100, 10);
    /// In August and September, while classes are being formed anew.
    public static final Parameter<Integer> IMPORT_LEAVE_LIMIT_AUTUMN =
            number("IMPORT_LEAVE_LIMIT_AUTUMN", LISTS, 0, 100, 60);
    public static final Parameter<Integer> IMPORT_CHANGE_LIMIT = number("IMPORT_CHANGE_LIMIT", LISTS, 0, 100, 30);
    /// In August and September, while classes are being formed anew.
    public static final Parameter<Integer> IMPORT_CHANGE_LIMIT_AUTUMN =
            number("IMPORT_CHANGE_LIMIT_AUTUMN", LISTS, 0, 100, 60);

    // what families learn

    public static final Parameter<Boolean> OWN_CHILD_ONLY = flag("OWN_CHILD_ONLY", FAMILIES, true);
    /// How long a mark may be put right before a family sees it (Q19); at once where the school sets nothing.
    public static final Parameter<Integer> MARK_SHOWN_AFTER_MINUTES =
            number("MARK_SHOWN_AFTER_MINUTES", FAMILIES, 0, 2880, 0);
    public static final Parameter<Boolean> HISTORY_FOR_FAMILY = flag("HISTORY_FOR_FAMILY", FAMILIES, true);
    public static final Parameter<Duration> RESULTS_WITHIN = register(
            "RESULTS_WITHIN",
            FAMILIES,
            new TypeReference<>() {},
            new Editor.Span(Duration.ofDays(31)),
            Duration.ofDays(1));
    public static final Parameter<Frequency> FORECAST = choice("FORECAST", FAMILIES, Frequency.NEVER);
    public static final Parameter<Frequency> PAPER_EXTRACT = choice("PAPER_EXTRACT", FAMILIES, Frequency.WEEK);
    public static final Parameter<Boolean> DELIVERY_BY_APPLICATION = flag("DELIVERY_BY_APPLICATION", FAMILIES, true);
    public static final Parameter<Boolean> FAMILY_REPORTS_CHANGES = flag("FAMILY_REPORTS_CHANGES", FAMILIES, true);
    public static final Parameter<Boolean> FAILING_WARNING = flag("FAILING_WARNING", FAMILIES, true);
    /// From how many lessons missed without a good reason in thirty days a family is warned.
    public static final Parameter<Integer> ABSENCE_WARNING = number("ABSENCE_WARNING", FAMILIES, 1, 100, 3);

    /// How many days back a family may still tell why the child was away.
    public static final Parameter<Integer> NOTICE_BACK_DAYS = number("NOTICE_BACK_DAYS", FAMILIES, 0, 60, 7);

    // how the year is divided

    public static final Parameter<Map<Level, TermKind>> TERM_KINDS = register(
            "TERM_KINDS",
            STUDIES,
            new TypeReference<>() {},
            new Editor.Terms(),
            Map.of(Level.PRIMARY, TermKind.QUARTER, Level.BASIC, TermKind.QUARTER, Level.UPPER, TermKind.HALF_YEAR));
    /// From how many percent on a deviation of given from planned lessons is a remark.
    public static final Parameter<Integer> PROGRAMME_DEVIATION = number("PROGRAMME_DEVIATION", STUDIES, 1, 100, 10);
    /// The most lessons a day by year of study, and from how many points on a subject is difficult (СанПиН
    /// 1.2.3685-21, section VI); an act may only be stricter, which the limits hold to.
    public static final Parameter<Integer> LESSONS_A_DAY_FIRST = number("LESSONS_A_DAY_FIRST", STUDIES, 1, 4, 4);
    public static final Parameter<Integer> LESSONS_A_DAY_PRIMARY = number("LESSONS_A_DAY_PRIMARY", STUDIES, 1, 5, 5);
    public static final Parameter<Integer> LESSONS_A_DAY_YOUNGER = number("LESSONS_A_DAY_YOUNGER", STUDIES, 1, 6, 6);
    public static final Parameter<Integer> LESSONS_A_DAY_SECONDARY =
            number("LESSONS_A_DAY_SECONDARY", STUDIES, 1, 7, 7);
    public static final Parameter<Integer> DIFFICULT_FROM = number("DIFFICULT_FROM", STUDIES, 1, 13, 8);
    public static final Parameter<Set<String>> SUBGROUPS_BY = roles("SUBGROUPS_BY", STUDIES, "DEPUTY");
    public static final Parameter<Boolean> SUBGROUP_TRANSFER_BY_APPLICATION =
            flag("SUBGROUP_TRANSFER_BY_APPLICATION", STUDIES, false);
    public static final Parameter<String> RECORD_LANGUAGE = words("RECORD_LANGUAGE", STUDIES, "ru");

    // signing in

    public static final Parameter<Set<String>> FAMILY_CREDENTIALS_BY =
            roles("FAMILY_CREDENTIALS_BY", SIGN_IN, "ADMINISTRATOR");
    public static final Parameter<Boolean> LOGINS_GENERATED = flag("LOGINS_GENERATED", SIGN_IN, true);
    public static final Parameter<Boolean> OWN_LOGIN_ONLY = flag("OWN_LOGIN_ONLY", SIGN_IN, true);
    public static final Parameter<Integer> INCIDENT_REPORT_DAYS = number("INCIDENT_REPORT_DAYS", SIGN_IN, 0, 30, 1);
    public static final Parameter<Map<String, Integer>> SESSION_MINUTES = register(
            "SESSION_MINUTES",
            SIGN_IN,
            new TypeReference<>() {},
            new Editor.Minutes(1, 720),
            Map.of("STAFF", 45, "PUPIL", 10, "GUARDIAN", 10));
    public static final Parameter<String> AVAILABILITY = words("AVAILABILITY", SIGN_IN, "");

    // paper and archive

    public static final Parameter<Integer> JOURNAL_RETENTION_YEARS =
            number("JOURNAL_RETENTION_YEARS", ARCHIVE, 5, 75, 5);
    public static final Parameter<Integer> SUMMARY_RETENTION_YEARS =
            number("SUMMARY_RETENTION_YEARS", ARCHIVE, 25, 75, 25);
    public static final Parameter<Boolean> YEAR_END_PRINT = flag("YEAR_END_PRINT", ARCHIVE, true);

    private final String code;
    private final Topic topic;
    private final TypeReference<T> type;
    private final Editor editor;
    private final T usual;

    private Parameter(String code, Topic topic, TypeReference<T> type, Editor editor, T usual) {
        this.code = code;
        this.topic = topic;
        this.type = type;
        this.editor = editor;
        this.usual = usual;
    }

    /// The name it is stored under.
    public String code() {
        return code;
    }

    /// What it is about.
    public Topic topic() {
        return topic;
    }

    /// How it is entered.
    public Editor editor() {
        return editor;
    }

    /// What holds when the act is silent.
    public T usual() {
        return usual;
    }

    /// Whether it follows from the matrix and cannot be set by itself.
    public boolean concluded() {
        return this == CLASS_TEACHER_OTHER_SUBJECTS;
    }

    /// For which places it can be set apart; none where it holds for the whole school only.
    public Set<Qualifier.Kind> apart() {
        return PlacesApart.of(this);
    }

    /// Whether the system does anything about it. What it does not is written down for people, and said so.
    public boolean enforced() {
        return !WrittenOnly.PARAMETERS.contains(this);
    }

    /// All parameters, in the order of the catalogue.
    public static Collection<Parameter<?>> all() {
        return Collections.unmodifiableCollection(ALL.values());
    }

    /// The parameter of this code, if the catalogue has it.
    public static Optional<Parameter<?>> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /// A value as it is stored.
    public String write(Object value) {
        return Json.write(value);
    }

    /// A stored value.
    ///
    /// @throws IllegalArgumentException when it is none that the parameter may take
    public T read(String stored) {
        var value = Json.read(stored, type);
        if (!editor.fits(value)) {
            throw new IllegalArgumentException("Not a value of " + code + ": " + stored);
        }
        return value;
    }

    /// A value known to be one of this parameter.
    @SuppressWarnings("unchecked") // every value passes read() on its way in
    public T cast(Object value) {
        return (T) value;
    }

    @Override
    public String toString() {
        return code;
    }

    private static <T> Parameter<T> register(String code, Topic topic, TypeReference<T> type, Editor editor, T usual) {
        var parameter = new Parameter<>(code, topic, type, editor, usual);
        ALL.put(code, parameter);
        return parameter;
    }

    private static Map<String, Integer> sanitary() {
        return Map.of(
                "2", 90, "3", 90, "4", 120, "5", 120, "6", 150, "7", 150, "8", 150, "9", 210, "10", 210, "11", 210);
    }

    private static Parameter<Boolean> flag(String code, Topic topic, boolean usual) {
        return register(code, topic, new TypeReference<>() {}, new Editor.Flag(), usual);
    }

    private static Parameter<Integer> number(String code, Topic topic, int least, int most, int usual) {
        return register(code, topic, new TypeReference<>() {}, new Editor.Number(least, most), usual);
    }

    private static Parameter<String> words(String code, Topic topic, String usual) {
        return register(code, topic, new TypeReference<>() {}, new Editor.Words(300), usual);
    }

    private static Parameter<Deadline> deadline(String code, Deadline usual) {
        return register(code, DEADLINES, new TypeReference<>() {}, new Editor.Due(), usual);
    }

    private static Parameter<Set<Integer>> parallels(String code, Topic topic, int usual) {
        return register(code, topic, new TypeReference<>() {}, new Editor.Parallels(), Set.of(usual));
    }

    private static Parameter<Set<String>> roles(String code, Topic topic, String... usual) {
        return register(
                code,
                topic,
                new TypeReference<>() {},
                new Editor.Several(List.of(
                        "ADMINISTRATOR",
                        "DIRECTOR",
                        "DEPUTY",
                        "DEPUTY_UPBRINGING",
                        "DEPUTY_METHODICAL",
                        "SECRETARY",
                        "OPERATOR",
                        "TEACHER",
                        "CLASS_TEACHER")),
                Set.of(usual));
    }

    private static <E extends Enum<E>> Parameter<E> choice(String code, Topic topic, E usual) {
        var kind = usual.getDeclaringClass();
        var codes = Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
        var type = new TypeReference<E>() {
            @Override
            public java.lang.reflect.Type getType() {
                return kind;
            }
        };
        return register(code, topic, type, new Editor.Choice(codes), usual);
    }
}
