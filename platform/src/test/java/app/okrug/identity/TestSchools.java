package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolSupply;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/// Schools with people who can sign in.
@TestComponent
class TestSchools {

    static final String PASSWORD = "коза в шляпе бежит";

    private static final AtomicInteger number = new AtomicInteger();
    private final SchoolCreation creation;
    private final SchoolSupply supply;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final ControlPlane control;

    /// Somebody of a school.
    record Someone(SchoolId school, PersonId person, Category category, UserId account, String login) {}

    TestSchools(
            SchoolCreation creation,
            SchoolSupply supply,
            Accounts accounts,
            AccountChanges changes,
            Passwords passwords,
            ControlPlane control) {
        this.creation = creation;
        this.supply = supply;
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.control = control;
    }

    SchoolId school() {
        var code = "identity-" + number.incrementAndGet();
        return supply.school(code, "Школа " + code, "001", creation.usualZone());
    }

    /// One that is still being furnished.
    SchoolId draft() {
        var code = "identity-" + number.incrementAndGet();
        return creation.createDraft(code, "Школа " + code, "001", creation.usualZone());
    }

    /// With the password of all.
    Someone someone(SchoolId school, Category category, String name) {
        var someone = stranger(school, category, name);
        changes.password(someone.account(), passwords.hash(PASSWORD));
        return someone;
    }

    /// Without any password yet.
    Someone stranger(SchoolId school, Category category, String name) {
        return member(school, new PersonId(UUID.randomUUID()), category, name);
    }

    Someone member(SchoolId school, PersonId person, Category category, String name) {
        return CurrentSchool.call(school, () -> {
            accounts.provision(List.of(new NewMember(person, category, name, null)));
            var line = accounts.of(List.of(person), category).getFirst();
            return new Someone(school, person, category, line.account(), line.login());
        });
    }

    /// Moves what somebody is to another person's account.
    void join(Someone kept, Someone given) {
        control.sql()
                .sql("update identity_membership set account_id = ? where account_id = ?")
                .params(kept.account().value(), given.account().value())
                .update();
        control.sql()
                .sql("update identity_account set version = version + 1 where id = ?")
                .param(kept.account().value())
                .update();
    }
}
