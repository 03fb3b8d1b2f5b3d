package app.okrug.web.results;

import app.okrug.language.Texts;
import app.okrug.results.Attainment;
import app.okrug.results.ClassSheet;
import app.okrug.results.PupilStanding;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.function.Predicate;

/// Who is at risk and who is one mark short: what a class teacher can still act on (001 ¶2.8).
class ClassOutlook extends Div {

    private final ClassSheet sheet;
    private final Texts texts;

    ClassOutlook(ClassSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        addClassName("results-outlook");
        add(counts());
        part("web.results.risk", row -> row.standing() == PupilStanding.FAILING, Tone.DANGER, this::poor);
        part("web.results.not-attested", row -> row.standing() == PupilStanding.NOT_ATTESTED, Tone.WARNING, this::poor);
        part("web.results.reserve", row -> row.standing().oneShort(), Tone.NEUTRAL, this::lacking);
    }

    private Card counts() {
        var counted = (int) sheet.rows().stream()
                .filter(row -> row.standing() != PupilStanding.NO_DATA)
                .count();
        var succeeding = counted
                - (int) sheet.rows().stream()
                        .filter(row ->
                                row.standing() == PupilStanding.FAILING || row.standing() == PupilStanding.NOT_ATTESTED)
                        .count();
        var good = (int) sheet.rows().stream()
                .filter(row -> row.standing() == PupilStanding.EXCELLENT
                        || row.standing() == PupilStanding.ONE_FOUR
                        || row.standing() == PupilStanding.GOOD)
                .count();
        var lines = new UnorderedList();
        for (var standing : PupilStanding.values()) {
            var count = sheet.rows().stream()
                    .filter(row -> row.standing() == standing)
                    .count();
            if (count > 0) {
                lines.add(new ListItem(texts.text("web.results.standing." + standing) + ": " + count));
            }
        }
        var card = new Card(
                texts.text("web.results.class-of", sheet.schoolClass().name()),
                new Paragraph(texts.text(
                        "web.results.shares",
                        share(succeeding, counted),
                        succeeding,
                        counted,
                        share(good, counted),
                        good)),
                lines);
        if (sheet.rows().stream().anyMatch(row -> !row.certain())) {
            card.add(new StateSign(Tone.WARNING, texts.text("web.results.preliminary")));
        }
        return card;
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : Math.round(part * 100f / whole);
    }

    private interface Subjects {
        String of(ClassSheet.Row row);
    }

    private void part(String heading, Predicate<ClassSheet.Row> concerned, Tone tone, Subjects subjects) {
        var list = new UnorderedList();
        sheet.rows().stream().filter(concerned).forEach(row -> {
            var item = new ListItem(new Span(row.pupil().familyAndGiven()));
            item.add(new StateSign(tone, subjects.of(row)));
            list.add(item);
        });
        if (list.getComponentCount() > 0) {
            add(new Card(texts.text(heading), list));
        }
    }

    private String poor(ClassSheet.Row row) {
        return named(
                row,
                attainment -> attainment == Attainment.POOR
                        || attainment == Attainment.FAILED
                        || attainment == Attainment.NOT_ATTESTED);
    }

    private String lacking(ClassSheet.Row row) {
        var missing = row.standing() == PupilStanding.ONE_FOUR ? Attainment.GOOD : Attainment.FAIR;
        return named(row, attainment -> attainment == missing);
    }

    /// The subjects concerned, each with its mark; those not put yet with a question mark.
    private String named(ClassSheet.Row row, Predicate<Attainment> concerned) {
        var named = new ArrayList<String>();
        row.entries().forEach((subject, entry) -> {
            if (entry.attainment() != null && concerned.test(entry.attainment())) {
                named.add(subject + " – " + entry.shown() + (entry.mark() == null ? "?" : ""));
            }
        });
        return String.join(", ", named);
    }
}
