package app.okrug.acts;

import app.okrug.regulation.Act;
import app.okrug.regulation.Paragraph;
import java.util.List;
import java.util.Optional;

/// An act as a whole, as it stood at a moment or will stand once a draft is approved: its cover, its text, and what it
/// provides.
///
/// @param provisions of all parameters, and of the cells of which the school has spoken
public record WholeAct(Act act, List<Paragraph> paragraphs, List<Provision> provisions) {

    /// What a paragraph holds; empty when nothing is linked to it.
    public List<Provision> held(String number) {
        return provisions.stream()
                .filter(provision -> number.equals(provision.paragraph()))
                .toList();
    }

    /// Whether the system enforces a paragraph: it holds something that is more than written down.
    public boolean enforces(String number) {
        return held(number).stream().anyMatch(Provision::enforced);
    }

    /// What the school has said, and no paragraph of the text holds.
    public List<Provision> loose() {
        return provisions.stream()
                .filter(provision -> provision.said() && !hasParagraph(provision))
                .toList();
    }

    /// What the act makes of a subject; empty for a cell of which the school has not spoken.
    public Optional<Provision> provision(Subject subject) {
        return provisions.stream()
                .filter(provision -> provision.subject().equals(subject))
                .findFirst();
    }

    /// The paragraph of a number.
    public Optional<Paragraph> paragraph(String number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst();
    }

    private boolean hasParagraph(Provision provision) {
        return provision.paragraph() != null && paragraph(provision.paragraph()).isPresent();
    }
}
