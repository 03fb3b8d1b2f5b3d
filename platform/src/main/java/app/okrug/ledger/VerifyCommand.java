package app.okrug.ledger;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// `./okrug verify`: checks the history of every school's journal, or of one, names the first bad line, and ends.
@Component
@Order(1)
@ConditionalOnProperty(name = "okrug.command", havingValue = "verify")
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final SchoolRegistry schools;
    private final LedgerCheck check;
    private final String code;
    private boolean sound = true;

    VerifyCommand(SchoolRegistry schools, LedgerCheck check, @Value("${okrug.verify.school:}") String code) {
        this.schools = schools;
        this.check = check;
        this.code = code;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var asked = code.isEmpty() ? all() : schools.find(code).stream().toList();
        if (asked.isEmpty()) {
            sound = code.isEmpty();
            System.out.println(sound ? "There is no school yet." : "There is no school " + code + ".");
        }
        asked.forEach(school -> CurrentSchool.run(school.id(), () -> check(school)));
    }

    private void check(RegisteredSchool school) {
        var checked = check.check();
        var fault = checked.fault();
        System.out.println(school.code() + ": " + checked.links() + " lines, " + checked.heads() + " heads, "
                + (fault == null
                        ? "sound" + (checked.waiting() == 0 ? "" : ", " + checked.waiting() + " not yet sealed")
                        : "BROKEN: " + fault.fault() + " at link " + fault.position()
                                + (fault.change() == null ? "" : ", line " + fault.change() + " of the history")
                                + (fault.lesson() == null ? "" : ", lesson " + fault.lesson())));
        sound = sound && fault == null;
    }

    private List<RegisteredSchool> all() {
        return schools.all().stream()
                .filter(school -> school.state().reachable())
                .toList();
    }

    @Override
    public int getExitCode() {
        return sound ? 0 : 1;
    }
}
