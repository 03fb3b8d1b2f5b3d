package app.okrug.billing;

import java.time.LocalDate;
import java.util.List;

/// What an invoice says, kept as it was written: details and prices that change later do not change the paper.
public record InvoiceText(Seller seller, Party payer, String contract, LocalDate signedOn, List<InvoiceLine> lines) {

    public InvoiceText {
        lines = List.copyOf(lines);
    }
}
