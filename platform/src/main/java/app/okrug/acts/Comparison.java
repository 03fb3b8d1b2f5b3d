package app.okrug.acts;

import app.okrug.regulation.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// Two acts side by side: what differs in the text, and what differs in what they provide.
public record Comparison(List<Difference.OfText> texts, List<Difference.OfProvision> provisions) {

    /// Compares an act with what is to follow it.
    public static Comparison of(WholeAct before, WholeAct after) {
        return new Comparison(texts(before, after), provisions(before, after));
    }

    /// Whether both say the same.
    public boolean same() {
        return texts.isEmpty() && provisions.isEmpty();
    }

    private static List<Difference.OfText> texts(WholeAct before, WholeAct after) {
        var numbers = new LinkedHashSet<String>();
        after.paragraphs().forEach(paragraph -> numbers.add(paragraph.number()));
        before.paragraphs().forEach(paragraph -> numbers.add(paragraph.number()));
        var differences = new ArrayList<Difference.OfText>();
        for (var number : numbers) {
            var was = before.paragraph(number).map(Paragraph::quote).orElse(null);
            var is = after.paragraph(number).map(Paragraph::quote).orElse(null);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference.OfText(number, was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static List<Difference.OfProvision> provisions(WholeAct before, WholeAct after) {
        var subjects = new LinkedHashSet<Subject>();
        before.provisions().forEach(provision -> subjects.add(provision.subject()));
        after.provisions().forEach(provision -> subjects.add(provision.subject()));
        var differences = new ArrayList<Difference.OfProvision>();
        for (var subject : subjects) {
            var was = before.provision(subject).orElse(null);
            var is = after.provision(subject).orElse(null);
            if (was == null || is == null || !was.value().equals(is.value()) || moved(was, is)) {
                differences.add(new Difference.OfProvision(subject, was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static boolean moved(Provision was, Provision is) {
        return !Objects.equals(was.paragraph(), is.paragraph()) || !Objects.equals(was.quote(), is.quote());
    }
}
