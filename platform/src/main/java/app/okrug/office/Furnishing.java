package app.okrug.office;

import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.language.Sentence;
import app.okrug.municipality.TemplateStart;
import app.okrug.people.Register;
import app.okrug.people.StaffRow;
import app.okrug.regulation.RegulationStart;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts into a new school what it cannot begin without: its act, what the municipality has ruled, its
/// administrator, the administrator's account.
@Component
class Furnishing {

    /// The administrator's personnel number until the list of staff brings the real one.
    private static final String NUMBER = "0";
    private static final String POSITION = "Администратор системы";

    private final RegulationStart regulation;
    private final TemplateStart template;
    private final Register register;
    private final Assignments assignments;
    private final Accounts accounts;
    private final TransactionTemplate transactions;

    Furnishing(
            RegulationStart regulation,
            TemplateStart template,
            Register register,
            Assignments assignments,
            Accounts accounts,
            PlatformTransactionManager manager) {
        this.regulation = regulation;
        this.template = template;
        this.register = register;
        this.assignments = assignments;
        this.accounts = accounts;
        this.transactions = new TransactionTemplate(manager);
    }

    /// Works in the current school.
    PersonId furnish(NewSchool school, Consumer<Sentence> step) {
        step.accept(Sentence.of("office.step.act"));
        PersonId administrator = transactions.execute(_ -> {
            regulation.begin(school.preset());
            template.begin();
            var person = register.firstOfStaff(row(school));
            assignments.open(person, "");
            return person;
        });
        step.accept(Sentence.of("office.step.account"));
        accounts.provision(List.of(new NewMember(administrator, Category.STAFF, school.administrator(), null)));
        return administrator;
    }

    private static StaffRow row(NewSchool school) {
        return new StaffRow(
                NUMBER,
                school.familyName(),
                school.givenName(),
                school.patronymic(),
                null,
                null,
                List.of(POSITION),
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
