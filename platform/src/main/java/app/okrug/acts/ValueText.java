package app.okrug.acts;

import app.okrug.access.Scope;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.MarkLevels;
import app.okrug.regulation.RoleWords;
import app.okrug.regulation.Thresholds;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says the value of a parameter, or the content of a cell, in words of the reader's language.
@Component
public class ValueText {

    private final Texts texts;

    ValueText(Texts texts) {
        this.texts = texts;
    }

    /// A value of a parameter.
    public String of(Object value) {
        return switch (value) {
            case Boolean yes -> texts.text(yes ? "regulation.yes" : "regulation.no");
            case Deadline deadline -> of(deadline);
            case Duration span -> span(span);
            case BigDecimal number -> number(number);
            case Thresholds from ->
                texts.text("regulation.thresholds", number(from.three()), number(from.four()), number(from.five()));
            case MarkLevels from -> texts.text("regulation.levels", from.excellent(), from.good(), from.fair());
            case RoleWords(var words) ->
                words.isEmpty()
                        ? texts.text("regulation.none")
                        : words.entrySet().stream()
                                .map(word -> texts.usual("access.role." + word.getKey()) + " – " + word.getValue())
                                .sorted()
                                .collect(Collectors.joining(", "));
            case AbsenceCode sign -> sign.code() + " – " + sign.meaning();
            case LocalTime time -> time.toString();
            case MonthDay day ->
                DateTimeFormatter.ofPattern("d MMMM", Language.current()).format(day);
            case Enum<?> code -> texts.text("regulation." + code.getClass().getSimpleName() + "." + code.name());
            case Collection<?> several ->
                several.isEmpty()
                        ? texts.text("regulation.none")
                        : several.stream().map(this::of).sorted().collect(Collectors.joining(", "));
            case Map<?, ?> pairs ->
                pairs.entrySet().stream()
                        .sorted(Comparator.<Map.Entry<?, ?>>comparingInt(pair -> year(pair.getKey()))
                                .thenComparing(pair -> of(pair.getKey())))
                        .map(pair -> of(pair.getKey()) + ": " + of(pair.getValue()))
                        .collect(Collectors.joining(", "));
            case String code -> word(code);
            default -> value.toString();
        };
    }

    private static String number(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        return Language.current().equals(Language.ENGLISH) ? plain : plain.replace('.', ',');
    }

    /// What a cell says.
    public String of(CellState state, Set<Scope> scopes) {
        var name = texts.text("regulation.cell." + state);
        return scopes.isEmpty()
                ? name
                : name + ": "
                        + scopes.stream()
                                .map(scope -> texts.text("access.scope." + scope))
                                .collect(Collectors.joining(", "));
    }

    private String of(Deadline deadline) {
        var event = texts.text("regulation.deadline." + deadline.reference());
        return deadline.after().isZero()
                ? event
                : texts.text("regulation.deadline.after", span(deadline.after()), event);
    }

    private String span(Duration span) {
        if (!span.isZero() && span.toHours() % 24 == 0) {
            return texts.text("regulation.days", span.toDays());
        }
        return span.toMinutes() % 60 == 0
                ? texts.text("regulation.hours", span.toHours())
                : texts.text("regulation.minutes", span.toMinutes());
    }

    /// Years of study stand in their order, before it whatever is no year.
    private static int year(Object key) {
        return key instanceof String text && text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    /// Codes of roles and of groups of people have names; other words are the school's own.
    private String word(String code) {
        for (var key : new String[] {"access.role." + code, "access.category." + code, "regulation.word." + code}) {
            var text = texts.text(key);
            if (!text.equals(key)) {
                return text;
            }
        }
        return code.isEmpty() ? texts.text("regulation.none") : code;
    }
}
