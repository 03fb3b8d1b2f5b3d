package app.okrug.attendance;

import static app.okrug.access.Right.GUARDIANS_VIEW;
import static app.okrug.access.Right.TURNOUT_VIEW;
import static java.util.stream.Collectors.groupingBy;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Target;
import app.okrug.people.GuardianLine;
import app.okrug.people.Guardians;
import app.okrug.people.PersonName;
import app.okrug.regulation.AbsenceState;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is in the school on a day: class by class, and by name within a class.
@Service
@Transactional(readOnly = true)
public class Turnout {

    private final Access access;
    private final TurnoutReading reading;
    private final NoticeStore notices;
    private final ExcuseStore excuses;
    private final SchoolSigns signs;
    private final Guardians guardians;
    private final Regulation regulation;

    Turnout(
            Access access,
            TurnoutReading reading,
            NoticeStore notices,
            ExcuseStore excuses,
            SchoolSigns signs,
            Guardians guardians,
            Regulation regulation) {
        this.access = access;
        this.reading = reading;
        this.notices = notices;
        this.excuses = excuses;
        this.signs = signs;
        this.guardians = guardians;
        this.regulation = regulation;
    }

    /// By which of his lessons of the day a pupil is counted.
    @Open("a rule of the act, nobody's personal data")
    public int lesson() {
        return regulation.current(Parameter.TURNOUT_LESSON).value();
    }

    /// The turnout of the classes within the acting person's reach, the youngest first. A pupil counts as the last
    /// teacher who looked has seen him, up to the lesson of the day that the regulation names; classes without
    /// lessons that day are left out.
    public List<ClassTurnout> ofDay(LocalDate day) {
        var classes = switch (access.reach(TURNOUT_VIEW)) {
            case Reach.Everywhere() -> null;
            case Reach.Only(var _, var own, var _) -> own;
        };
        if (classes != null && classes.isEmpty()) {
            return List.of();
        }
        return counted(day, classes);
    }

    private List<ClassTurnout> counted(LocalDate day, @Nullable Set<UUID> classes) {
        var known = signs.current();
        var lines = new LinkedHashMap<ClassId, ClassTurnout>();
        for (var count : reading.counts(day, lesson(), classes)) {
            lines.merge(count.schoolClass(), line(count, known), ClassTurnout::plus);
        }
        return List.copyOf(lines.values());
    }

    private static ClassTurnout line(TurnoutReading.Count count, SchoolSigns.Signs known) {
        var number = count.pupils();
        var away = new EnumMap<AbsenceState, Integer>(AbsenceState.class);
        var state = count.sign() == null ? null : known.state(count.sign(), count.reason());
        var gone = state != null && isAway(count.sign(), state, known);
        if (state != null && gone) {
            away.put(state, number);
        }
        var expected = count.noticed() || count.reason() != null;
        return new ClassTurnout(
                count.schoolClass(),
                count.className(),
                number,
                count.taken() && !gone ? number : 0,
                state == AbsenceState.LATE ? number : 0,
                away,
                count.taken() ? 0 : number,
                !count.taken() && expected ? number : 0);
    }

    /// A sign that tells of absence stays one, also when a document exempts the pupil.
    private static boolean isAway(@Nullable String sign, AbsenceState state, SchoolSigns.Signs known) {
        return state.missed() || (sign != null && known.state(sign, null).missed());
    }

    /// Everybody of a class of whom something tells that he is away or late on a day, by name.
    public List<Absentee> absentees(ClassId schoolClass, LocalDate day) {
        var target = Target.schoolClass(schoolClass.value());
        access.require(TURNOUT_VIEW, target);

        var byPupil = reading.lines(schoolClass.value(), day).stream()
                .collect(groupingBy(TurnoutReading.Line::pupil, LinkedHashMap::new, Collectors.toList()));
        var ids = byPupil.keySet().stream().map(PersonName::person).toList();
        var documents = excuses.of(ids, day, day).stream().collect(groupingBy(Excuse::pupil));
        var told = notices.standing(ids, day, day).stream().collect(groupingBy(Notice::pupil));
        Map<PersonId, List<GuardianLine>> families = access.allows(GUARDIANS_VIEW, target)
                ? guardians.ofClass(schoolClass, day).stream().collect(groupingBy(GuardianLine::pupil))
                : Map.of();
        var known = signs.current();
        return byPupil.entrySet().stream()
                .map(entry -> {
                    var pupil = entry.getKey().person();
                    var covering = documents.getOrDefault(pupil, List.of());
                    return new Absentee(
                            entry.getKey(),
                            missed(entry.getValue(), covering, day, known),
                            (int) entry.getValue().stream()
                                    .filter(line -> line.number() > 0)
                                    .count(),
                            covering,
                            told.getOrDefault(pupil, List.of()),
                            families.getOrDefault(pupil, List.of()));
                })
                .filter(line -> !line.lessons().isEmpty()
                        || !line.excuses().isEmpty()
                        || !line.notices().isEmpty())
                .toList();
    }

    private static List<MissedLesson> missed(
            List<TurnoutReading.Line> lines, List<Excuse> covering, LocalDate day, SchoolSigns.Signs known) {
        return lines.stream()
                .filter(line -> line.sign() != null)
                .map(line -> {
                    var sign = Objects.requireNonNull(line.sign());
                    var documented = covering.stream()
                            .filter(excuse -> excuse.away().covers(day, line.number()))
                            .map(Excuse::reason)
                            .findFirst()
                            .orElse(null);
                    return new MissedLesson(line.number(), sign, line.minutes(), known.state(sign, documented));
                })
                .toList();
    }
}
