package app.okrug.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is open of contracts, whichever way they are paid.
@Component
class OpenBills {

    private final List<BillSource> sources;

    /// An invoice that stands, and what of it has been paid.
    record Settled(ContractId contract, InvoiceId invoice, LocalDate dueOn, Money amount, Money paid) {

        Money open() {
            return amount.minus(paid);
        }
    }

    OpenBills(List<BillSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// The invoices of one contract or of all, the one that falls due first at the beginning.
    List<Settled> invoices(@Nullable ContractId contract) {
        return sources.stream()
                .flatMap(source -> source.bills(contract).stream())
                .sorted(Comparator.comparing(Settled::dueOn))
                .toList();
    }

    /// Whether what is open of a contract is so beyond doubt.
    boolean certain(ContractId contract) {
        return sources.stream().allMatch(source -> source.certain(contract));
    }

    /// What is owed by each contract that has invoices.
    Map<ContractId, Owed> owed(LocalDate today) {
        var byContract = new HashMap<ContractId, List<Settled>>();
        invoices(null)
                .forEach(one -> byContract
                        .computeIfAbsent(one.contract(), _ -> new ArrayList<>())
                        .add(one));
        var owed = new HashMap<ContractId, Owed>();
        byContract.forEach((contract, invoices) -> owed.put(contract, sum(invoices, today)));
        return owed;
    }

    /// What is owed by one contract.
    Owed owed(ContractId contract, LocalDate today) {
        return sum(invoices(contract), today);
    }

    private static Owed sum(List<Settled> invoices, LocalDate today) {
        var sum = Owed.NOTHING;
        for (var one : invoices) {
            var late = one.open().positive() && one.dueOn().isBefore(today);
            sum = new Owed(
                    sum.open().plus(one.open()),
                    late ? sum.overdue().plus(one.open()) : sum.overdue(),
                    late ? Objects.requireNonNullElse(sum.oldest(), one.invoice()) : sum.oldest(),
                    late ? Objects.requireNonNullElse(sum.since(), one.dueOn()) : sum.since());
        }
        return sum;
    }
}
