package app.okrug.bench.measured;

import app.okrug.closing.ClosingLine;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Closes the journal of the school where people work, and opens it again, as its administrator does.
@Component("bench.Locks")
class Locks {

    private final Closings closings;
    private final Pages pages;
    private final JdbcClient sql;
    private final FirstSchool school;

    Locks(Closings closings, Pages pages, JdbcClient sql, FirstSchool school) {
        this.closings = closings;
        this.pages = pages;
        this.sql = sql;
        this.school = school;
    }

    /// @return how many changes the journal holds when the closing has been committed
    long close() {
        return school.asAdministrator(() -> {
            closings.close(new NewClosing(pages.term().id(), new Whom.Everybody(), null, null, "1", null, ""));
            return sql.sql("select count(*) from journal_change")
                    .query(Long.class)
                    .single();
        });
    }

    /// Takes all closings back.
    boolean open() {
        return school.asAdministrator(() -> {
            closings.ofYear().stream()
                    .filter(line -> line.state() == ClosingLine.State.CLOSED)
                    .forEach(line -> closings.open(line.id(), "измерения", line.version()));
            return true;
        });
    }
}
