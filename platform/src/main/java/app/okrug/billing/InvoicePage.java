package app.okrug.billing;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.time.format.TextStyle;

/// An invoice («счёт на оплату») and the act about it («акт об оказании услуг») in the form accountants expect: head
/// with the bank, parties, ground, table, totals with the tax, the sum in words, signatures. What an act must say
/// stands in the law 402-ФЗ, article 9 (2).
final class InvoicePage extends BillingPaper {

    InvoicePage(Texts texts) {
        super(texts);
    }

    String invoice(Invoice invoice) {
        var seller = invoice.text().seller();
        var title = words("invoice.title", invoice.label(), inWords(invoice.issuedOn()));
        var body = bank(seller.party())
                + "<h1>" + escaped(title) + "</h1>"
                + (invoice.cancelled() == null
                        ? ""
                        : "<p class=\"cancelled\">" + escaped(words("invoice.cancelled")) + "</p>")
                + parties(invoice)
                + table(invoice)
                + totals(invoice, "invoice.total")
                + "<p>" + escaped(words("invoice.until", inFigures(invoice.dueOn()))) + "</p>"
                + "<table class=\"signs\"><tr><td>"
                + sign(seller.position(), seller.signer())
                + "</td><td>"
                + (seller.accountant().isBlank() ? "" : sign(words("accountant"), seller.accountant()))
                + "</td></tr></table>";
        return page(title, body);
    }

    String act(Invoice invoice, Invoice.Act act) {
        var seller = invoice.text().seller();
        var title = words("act.title", act.label(), inWords(act.signedOn()));
        var body = "<h1>" + escaped(title) + "</h1>"
                + parties(invoice)
                + table(invoice)
                + totals(invoice, "act.total")
                + "<p>" + escaped(words("act.done")) + "</p>"
                + "<table class=\"signs\"><tr><td>"
                + escaped(words("seller")) + "<br/>" + party(seller.party()) + "<br/><br/>"
                + sign(seller.position(), seller.signer())
                + "</td><td>"
                + escaped(words("payer")) + "<br/>" + party(invoice.text().payer()) + "<br/><br/>"
                + sign("", "")
                + "</td></tr></table>";
        return page(title, body);
    }

    /// The head from which a payment order is filled in.
    private String bank(Party party) {
        return "<table class=\"grid\"><tr><td colspan=\"2\" rowspan=\"2\">" + escaped(party.bank())
                + "<br/><span class=\"small\">" + escaped(words("bank")) + "</span></td><td>" + escaped(words("bik"))
                + "</td><td>" + escaped(party.bik()) + "</td></tr><tr><td>" + escaped(words("number")) + "</td><td>"
                + escaped(party.correspondent()) + "</td></tr><tr><td>" + escaped(words("inn", party.inn()))
                + "</td><td>" + escaped(party.kpp().isEmpty() ? "" : words("kpp", party.kpp()))
                + "</td><td rowspan=\"2\">" + escaped(words("number")) + "</td><td rowspan=\"2\">"
                + escaped(party.account()) + "</td></tr><tr><td colspan=\"2\">" + escaped(party.name())
                + "<br/><span class=\"small\">" + escaped(words("receiver")) + "</span></td></tr></table>";
    }

    private String parties(Invoice invoice) {
        var text = invoice.text();
        return "<table class=\"who\">"
                + who("seller", party(text.seller().party()))
                + who("payer", party(text.payer()))
                + who("ground", escaped(words("contract", text.contract(), inWords(text.signedOn()))))
                + "</table>";
    }

    private String table(Invoice invoice) {
        var html = new StringBuilder("<table class=\"grid\" style=\"margin-top: 4mm\"><tr>");
        for (var head : new String[] {"line", "service", "amount", "unit", "price", "sum"}) {
            html.append("<th>").append(escaped(words("head." + head))).append("</th>");
        }
        html.append("</tr>");
        var number = 1;
        for (var line : invoice.text().lines()) {
            var whole = line.days() == line.monthDays();
            html.append("<tr><td>")
                    .append(number++)
                    .append("</td><td>")
                    .append(escaped(words("service", month(invoice), line.school())))
                    .append("<br/><span class=\"small\">")
                    .append(escaped(counted("pupils", line.pupils())))
                    .append(whole ? "" : escaped("; " + words("part", line.days(), line.monthDays())))
                    .append("</span></td><td class=\"sum\">")
                    .append(whole ? "1" : line.days() + "/" + line.monthDays())
                    .append("</td><td>")
                    .append(escaped(words("unit")))
                    .append("</td><td class=\"sum\">")
                    .append(escaped(figures(line.price())))
                    .append("</td><td class=\"sum\">")
                    .append(escaped(figures(line.amount())))
                    .append("</td></tr>");
        }
        return html.append("</table>").toString();
    }

    private String totals(Invoice invoice, String whole) {
        var rate = invoice.vatPercent();
        var ground = invoice.text().seller().ground();
        return "<table class=\"totals\" style=\"margin-top: 2mm\">"
                + total(words("sum"), figures(invoice.amount()))
                + (rate == null
                        ? total(words("untaxed", ground), "–")
                        : total(words("taxed", rate), figures(invoice.vat())))
                + total(words(whole), figures(invoice.amount()))
                + "</table><p>"
                + escaped(words("names", invoice.text().lines().size(), figures(invoice.amount())))
                + "<br/><b>" + escaped(SumInWords.of(invoice.amount())) + "</b></p>";
    }

    private static String month(Invoice invoice) {
        return invoice.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Language.RUSSIAN) + " "
                + invoice.month().getYear();
    }

    private static String sign(String position, String name) {
        return escaped(position) + " ____________________ " + escaped(name);
    }
}
