package app.okrug.vigilance;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The alarms of a school: what looks wrong in its record, and what came of it (security.md S-14).
@Service
@Transactional
public class Alarms {

    /// How many are read at once.
    public static final int PAGE = 50;

    private final Access access;
    private final AlarmRows rows;
    private final PersonNames names;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Alarms(Access access, AlarmRows rows, PersonNames names, SchoolClock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.names = names;
        this.clock = clock;
        this.events = events;
    }

    /// One page of them, those that are not settled first, then the newest.
    ///
    /// @param page from 0
    /// @throws app.okrug.access.AccessRefused without the right
    @Transactional(readOnly = true)
    public List<AlarmLine> found(AlarmQuery query, int page) {
        access.require(Right.LOG_VIEW, Target.school());
        return lines(rows.found(query, page * PAGE, PAGE));
    }

    /// How many a query finds.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    @Transactional(readOnly = true)
    public int count(AlarmQuery query) {
        access.require(Right.LOG_VIEW, Target.school());
        return rows.count(query);
    }

    /// How many wait; none for those who may not see them.
    @Transactional(readOnly = true)
    public AlarmCounts counts() {
        return access.allows(Right.LOG_VIEW, Target.school()) ? rows.counts() : new AlarmCounts(0, 0);
    }

    /// One alarm.
    ///
    /// @throws UnknownAlarm when the school has no such
    /// @throws app.okrug.access.AccessRefused without the right
    @Transactional(readOnly = true)
    public AlarmLine get(AlarmId id) {
        access.require(Right.LOG_VIEW, Target.school());
        return lines(List.of(find(id))).getFirst();
    }

    /// Takes an alarm up: others see that somebody is at it.
    ///
    /// @throws StaleCopy when it has changed in the meantime
    public void takeUp(AlarmId id, long seen) {
        access.require(Right.ALARM_SETTLE, Target.school());
        var alarm = find(id);
        if (alarm.state() != AlarmState.NEW || !rows.move(id, AlarmState.LOOKED_AT, "", null, null, seen)) {
            throw new StaleCopy("alarm " + alarm.number());
        }
        events.publishEvent(new AlarmChanged(id, alarm.rule(), AlarmState.LOOKED_AT));
    }

    /// Settles an alarm with what was found out.
    ///
    /// @throws NoteNeeded without a word, or with far too many
    /// @throws StaleCopy when it has changed in the meantime
    public void settle(AlarmId id, String said, long seen) {
        access.require(Right.ALARM_SETTLE, Target.school());
        var note = said.strip();
        if (note.isEmpty() || note.length() > NoteNeeded.LONGEST) {
            throw new NoteNeeded();
        }
        var alarm = find(id);
        var by = access.actor().person().value();
        if (alarm.state() == AlarmState.SETTLED || !rows.move(id, AlarmState.SETTLED, note, by, clock.now(), seen)) {
            throw new StaleCopy("alarm " + alarm.number());
        }
        events.publishEvent(new AlarmChanged(id, alarm.rule(), AlarmState.SETTLED));
    }

    private AlarmRows.Row find(AlarmId id) {
        return rows.find(id).orElseThrow(UnknownAlarm::new);
    }

    private List<AlarmLine> lines(List<AlarmRows.Row> found) {
        var persons = new HashSet<PersonId>();
        found.forEach(row -> Stream.of(
                        Optional.ofNullable(row.person()),
                        Optional.ofNullable(row.about()),
                        Optional.ofNullable(row.settledBy()))
                .flatMap(Optional::stream)
                .forEach(person -> persons.add(new PersonId(person))));
        var known = names.of(persons);
        return found.stream().map(row -> line(row, known)).toList();
    }

    private static AlarmLine line(AlarmRows.Row row, Map<PersonId, PersonName> known) {
        return new AlarmLine(
                row.id(),
                row.number(),
                row.rule(),
                row.person() == null ? null : new PersonId(row.person()),
                name(known, row.person()),
                name(known, row.about()),
                row.begins(),
                row.ends(),
                row.size(),
                row.state(),
                row.note(),
                name(known, row.settledBy()),
                row.settledAt(),
                row.version());
    }

    private static String name(Map<PersonId, PersonName> known, @Nullable UUID person) {
        var name = person == null ? null : known.get(new PersonId(person));
        return name == null ? "" : name.full();
    }
}
