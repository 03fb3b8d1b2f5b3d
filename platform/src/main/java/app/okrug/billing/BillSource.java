package app.okrug.billing;

import app.okrug.billing.OpenBills.Settled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the bills of one way to pay come from. What follows from them – what is owed, reminders,
/// restrictions and the way back – is the same for all.
interface BillSource {

    /// The bills that stand, of one contract or of all, each with what of it has been paid.
    List<Settled> bills(@Nullable ContractId contract);

    /// Whether what is open of a contract is so beyond doubt: a school is restricted for nothing less.
    boolean certain(ContractId contract);
}
