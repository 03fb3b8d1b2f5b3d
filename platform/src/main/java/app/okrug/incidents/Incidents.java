package app.okrug.incidents;

import app.okrug.access.Access;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.identity.MemberLine;
import app.okrug.identity.OwnAccount;
import app.okrug.identity.SchoolMembers;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.WorkingDays;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reports of lost and stolen credentials (001 ¶6.3). A report shuts the door at once: sessions end, and the
/// password is void; whom the act charges with it hands over a new code. The act says within how many working
/// days it has to be reported; the school has as many to settle it.
@Service
@Transactional
public class Incidents {

    private final Access access;
    private final IncidentRows rows;
    private final OwnAccount own;
    private final SchoolMembers members;
    private final PersonNames names;
    private final Regulation regulation;
    private final WorkingDays days;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Incidents(
            Access access,
            IncidentRows rows,
            OwnAccount own,
            SchoolMembers members,
            PersonNames names,
            Regulation regulation,
            WorkingDays days,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.own = own;
        this.members = members;
        this.names = names;
        this.regulation = regulation;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /// Reports one's own credentials. All sessions of the account end, this one too, and its password is void.
    ///
    /// @throws UnfitIncident when the report cannot be so
    @Open("everybody reports their own credentials; nobody else's can be named")
    public IncidentId reportOwn(IncidentWish wish) {
        Actor actor = access.actor();
        var id = add(wish, actor.account(), actor.person(), actor.category(), true);
        own.giveUpPassword();
        return id;
    }

    /// Reports the credentials of somebody else of the school. The password of an account that opens more than this
    /// school stays, and only its sessions end: its owner has to report it.
    ///
    /// @throws UnfitIncident when the report cannot be so
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws app.okrug.identity.UnknownAccount when it is nobody of this school
    /// @throws app.okrug.identity.NotOneself for one's own account
    public IncidentId reportFor(UserId account, IncidentWish wish) {
        access.require(Right.USERS_MANAGE, Target.school());
        var known = members.of(account);
        MemberLine member = known.getFirst();
        var here = known.stream().noneMatch(MemberLine::elsewhere);
        var id = add(wish, account, member.person(), member.category(), here);
        if (here) {
            members.reset(account);
        } else {
            members.signOutEverywhere(account);
        }
        return id;
    }

    /// The reports, those that are not settled first, what falls due first at the top.
    ///
    /// @param open only those that are not settled
    /// @throws app.okrug.access.AccessRefused without the right
    @Transactional(readOnly = true)
    public List<IncidentLine> all(boolean open) {
        access.require(Right.USERS_MANAGE, Target.school());
        return lines(rows.all(open));
    }

    /// How many wait to be settled; none for who may not see them.
    @Transactional(readOnly = true)
    public int waiting() {
        return access.allows(Right.USERS_MANAGE, Target.school()) ? rows.count(true) : 0;
    }

    /// One report.
    ///
    /// @throws UnknownIncident when the school has no such
    /// @throws app.okrug.access.AccessRefused without the right
    @Transactional(readOnly = true)
    public IncidentLine get(IncidentId id) {
        access.require(Right.USERS_MANAGE, Target.school());
        return lines(List.of(rows.find(id).orElseThrow(UnknownIncident::new))).getFirst();
    }

    /// Settles a report: the new credentials are handed over, and what was wrong is looked into.
    ///
    /// @throws UnfitIncident without a word about what was done
    /// @throws StaleCopy when somebody else has settled it
    /// @throws app.okrug.access.AccessRefused without the right
    public void settle(IncidentId id, String said, long seen) {
        access.require(Right.USERS_MANAGE, Target.school());
        var note = said.strip();
        if (note.isEmpty() || note.length() > IncidentWish.LONGEST) {
            throw new UnfitIncident(UnfitIncident.Why.WORDS);
        }
        var row = rows.find(id).orElseThrow(UnknownIncident::new);
        if (!rows.settle(id, note, access.actor().person(), clock.now(), seen)) {
            throw new StaleCopy("incident " + row.number());
        }
        events.publishEvent(new IncidentChanged(id, "settled", row.person(), row.kind()));
    }

    private IncidentId add(IncidentWish wish, UserId account, PersonId person, Category category, boolean password) {
        var today = clock.today();
        if (wish.words().isEmpty() || wish.words().length() > IncidentWish.LONGEST) {
            throw new UnfitIncident(UnfitIncident.Why.WORDS);
        }
        if (wish.learned().isAfter(today)) {
            throw new UnfitIncident(UnfitIncident.Why.LEARNED);
        }
        int allowed = regulation.current(Parameter.INCIDENT_REPORT_DAYS).value();
        var id = new IncidentId(UUID.randomUUID());
        rows.add(new IncidentRows.Row(
                id,
                0,
                wish.kind(),
                account,
                person,
                category,
                wish.words(),
                wish.learned(),
                days.after(wish.learned(), allowed),
                access.actor().person(),
                clock.now(),
                days.after(today, allowed),
                password,
                false,
                "",
                null,
                null,
                0));
        events.publishEvent(new IncidentChanged(id, "reported", person, wish.kind()));
        return id;
    }

    private List<IncidentLine> lines(List<IncidentRows.Row> found) {
        var persons = new HashSet<PersonId>();
        found.forEach(row -> {
            persons.add(row.person());
            persons.add(row.reportedBy());
            if (row.settledBy() != null) {
                persons.add(row.settledBy());
            }
        });
        var known = names.of(persons);
        var today = clock.today();
        return found.stream().map(row -> line(row, known, today)).toList();
    }

    private IncidentLine line(IncidentRows.Row row, Map<PersonId, PersonName> known, LocalDate today) {
        return new IncidentLine(
                row.id(),
                row.number(),
                row.kind(),
                row.account(),
                name(known, row.person()),
                row.category(),
                row.words(),
                row.learned(),
                row.reportDue(),
                LocalDate.ofInstant(row.reportedAt(), clock.zone()).isAfter(row.reportDue()),
                name(known, row.reportedBy()),
                row.reportedAt(),
                row.settleDue(),
                !row.settled() && today.isAfter(row.settleDue()),
                row.passwordTaken(),
                row.settled(),
                row.note(),
                name(known, row.settledBy()),
                row.settledAt(),
                row.version());
    }

    private static String name(Map<PersonId, PersonName> known, @Nullable PersonId person) {
        var name = person == null ? null : known.get(person);
        return name == null ? "" : name.full();
    }
}
