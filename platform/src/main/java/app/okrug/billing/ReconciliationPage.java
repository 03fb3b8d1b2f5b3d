package app.okrug.billing;

import app.okrug.language.Texts;

/// The reconciliation of mutual settlements («акт сверки»): our books, and room for theirs.
final class ReconciliationPage extends BillingPaper {

    ReconciliationPage(Texts texts) {
        super(texts);
    }

    String of(Seller seller, Reconciliation book) {
        var title = words("reconciliation.title", inFigures(book.from()), inFigures(book.to()));
        var html = new StringBuilder("<h1>" + escaped(title) + "</h1><table class=\"who\">")
                .append(who("seller", party(seller.party())))
                .append(who("payer", party(book.contract().payer())))
                .append(who(
                        "ground",
                        escaped(words(
                                "contract",
                                book.contract().number(),
                                inWords(book.contract().terms().signedOn())))))
                .append("</table><table class=\"grid\" style=\"margin-top: 4mm\"><tr>");
        for (var head : new String[] {"day", "paper", "debit", "credit", "debit.theirs", "credit.theirs"}) {
            html.append("<th>").append(escaped(words("head." + head))).append("</th>");
        }
        html.append("</tr>").append(balance("opening", book.opening()));
        for (var entry : book.entries()) {
            html.append("<tr><td>")
                    .append(inFigures(entry.day()))
                    .append("</td><td>")
                    .append(escaped(words(entry.served() ? "entry.act" : "entry.order", entry.number())))
                    .append("</td>")
                    .append(pair(
                            entry.served() ? figures(entry.amount()) : "",
                            entry.served() ? "" : figures(entry.amount())))
                    .append("<td></td><td></td></tr>");
        }
        html.append("<tr><td></td><td>")
                .append(escaped(words("turnover")))
                .append("</td>")
                .append(pair(figures(book.served()), figures(book.paid())))
                .append("<td></td><td></td></tr>")
                .append(balance("closing", book.closing()))
                .append("</table><p><b>")
                .append(escaped(verdict(book)))
                .append("</b></p><table class=\"signs\"><tr><td>")
                .append(escaped(words("seller")))
                .append("<br/>")
                .append(escaped(seller.position() + " ____________________ " + seller.signer()))
                .append("</td><td>")
                .append(escaped(words("payer")))
                .append("<br/>____________________ / ____________________</td></tr></table>");
        return page(title, html.toString());
    }

    private String verdict(Reconciliation book) {
        var closing = book.closing();
        var day = inFigures(book.to());
        if (closing.equals(Money.ZERO)) {
            return words("verdict.even", day);
        }
        var amount = new Money(Math.abs(closing.kopecks()));
        return words(
                closing.positive() ? "verdict.payer" : "verdict.seller", day, figures(amount), SumInWords.of(amount));
    }

    private String balance(String key, Money amount) {
        var sum = figures(new Money(Math.abs(amount.kopecks())));
        return "<tr><td></td><td><b>" + escaped(words(key)) + "</b></td>"
                + (amount.kopecks() < 0 ? pair("", sum) : pair(sum, ""))
                + "<td></td><td></td></tr>";
    }

    private static String pair(String debit, String credit) {
        return "<td class=\"sum\">" + escaped(debit) + "</td><td class=\"sum\">" + escaped(credit) + "</td>";
    }
}
