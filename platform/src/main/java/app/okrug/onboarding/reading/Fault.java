package app.okrug.onboarding.reading;

import app.okrug.language.Sentence;
import java.util.List;

/// Something wrong in a file: where it stands, what stands there, what is wrong and how to put it right (I-04).
/// Holds personal data: shown to whoever brought the file, never logged (I-14).
///
/// @param sheet empty when the fault is that of the file as a whole
/// @param row as numbered at the edge of the sheet; 0 for the file or sheet as a whole
/// @param column counted from 0; -1 when it is the row as a whole
/// @param heading of the column; empty without one
/// @param value what stands there
/// @param arguments what fills the places of the rule's sentence and advice
public record Fault(
        String file,
        String sheet,
        int row,
        int column,
        String heading,
        String value,
        Rule rule,
        List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /// A fault of a file as a whole.
    public static Fault ofFile(String file, Rule rule, String... arguments) {
        return new Fault(file, "", 0, -1, "", "", rule, List.of(arguments));
    }

    /// What is wrong.
    public Sentence sentence() {
        return new Sentence(rule.textKey(), arguments);
    }

    /// How to put it right.
    public Sentence advice() {
        return new Sentence(rule.adviceKey(), arguments);
    }

    /// Whether the files cannot be applied because of it.
    public boolean hinders() {
        return rule.weight() == Rule.Weight.ERROR;
    }
}
