package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Assignment;
import app.okrug.access.Assignments;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrant;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.access.SchoolRoles;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.paper.Paper;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Who may do what, to be handed on (P-13): a workbook for the order of the director, and the annex to the act (P-15).
@Service
public class RightsReports {

    private final Access access;
    private final RegulationPages pages;
    private final Regulation regulation;
    private final Assignments assignments;
    private final PersonalGrants grants;
    private final SchoolRoles roles;
    private final PersonNames names;
    private final ValueText values;
    private final Texts texts;
    private final SchoolRegistry schools;
    private final Clock clock;

    RightsReports(
            Access access,
            RegulationPages pages,
            Regulation regulation,
            Assignments assignments,
            PersonalGrants grants,
            SchoolRoles roles,
            PersonNames names,
            ValueText values,
            Texts texts,
            SchoolRegistry schools,
            Clock clock) {
        this.access = access;
        this.pages = pages;
        this.regulation = regulation;
        this.assignments = assignments;
        this.grants = grants;
        this.roles = roles;
        this.names = names;
        this.values = values;
        this.texts = texts;
        this.schools = schools;
        this.clock = clock;
    }

    /// A workbook: the matrix, who holds which role, who differs from his roles.
    ///
    /// @throws app.okrug.access.AccessRefused without the right to see the rights of users
    public byte[] workbook() {
        access.require(Right.USERS_VIEW, Target.school());
        var held = assignments.all().values().stream().flatMap(List::stream).toList();
        var exceptions = grants.all();
        return new RightsWorkbook(texts, values, named(held, exceptions)).write(pages.matrix(), held, exceptions);
    }

    /// The rights of all roles as an annex to the act: PDF.
    ///
    /// @throws app.okrug.access.AccessRefused without the right to read the act
    public byte[] annex() {
        access.require(Right.REGULATION_VIEW, Target.school());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, schools.current().zone());
        return Paper.pdf(new RightsAnnex(texts, regulation, roles.all(), now).html(today));
    }

    private Map<PersonId, PersonName> named(List<Assignment> roles, List<PersonalGrant> exceptions) {
        var persons = new HashSet<PersonId>();
        roles.forEach(one -> {
            persons.add(one.person());
            if (one.actingFor() != null) {
                persons.add(one.actingFor());
            }
        });
        exceptions.forEach(one -> persons.add(one.person()));
        return names.of(persons);
    }
}
