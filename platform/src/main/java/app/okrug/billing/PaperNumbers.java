package app.okrug.billing;

import app.okrug.database.ControlPlane;
import org.springframework.stereotype.Component;

/// Numbers papers within their year without gaps and doubles: the last number stays locked until the paper that took
/// the next one is written, and goes back when it is not.
@Component
class PaperNumbers {

    private final ControlPlane control;

    PaperNumbers(ControlPlane control) {
        this.control = control;
    }

    /// The next number; to be asked in the transaction that writes the paper.
    ///
    /// @param kind `invoice` or `act`
    int next(String kind, int year) {
        return control.sql()
                .sql("""
                        insert into billing_number as n (kind, year, last) values (?, ?, 1)
                        on conflict (kind, year) do update set last = n.last + 1
                        returning last
                        """)
                .params(kind, year)
                .query((row, _) -> row.getInt("last"))
                .single();
    }
}
