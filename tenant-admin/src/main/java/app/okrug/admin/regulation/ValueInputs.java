package app.okrug.admin.regulation;

import app.okrug.acts.ParameterLine;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.Editor;
import app.okrug.regulation.Level;
import app.okrug.regulation.MarkLevels;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.RoleWords;
import app.okrug.regulation.TermKind;
import app.okrug.regulation.Thresholds;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Chooses the field for a parameter: each type of value has its own.
@Component
public class ValueInputs {

    private static final int PARALLELS = 11;

    private final Texts texts;

    ValueInputs(Texts texts) {
        this.texts = texts;
    }

    /// A field that shows what holds now.
    ValueInput of(ParameterLine line) {
        return of(line.parameter(), line.name(), line.value());
    }

    /// A field that shows a value of a parameter.
    @SuppressWarnings("unchecked") // the editor of a parameter tells the type of its value
    public ValueInput of(Parameter<?> parameter, String name, Object now) {
        return switch (parameter.editor()) {
            case Editor.Flag() -> new FlagInput(texts, name, (Boolean) now);
            case Editor.Number(int least, int most) -> new NumberInput(texts, name, (Integer) now, least, most);
            case Editor.Decimal(var least, var most) -> new DecimalInput(texts, name, (BigDecimal) now, least, most);
            case Editor.Bounds() -> new BoundsInput(texts, (Thresholds) now);
            case Editor.Levels() -> new LevelsInput(texts, (Map<String, MarkLevels>) now);
            case Editor.Words(int longest) -> words(name, (String) now, longest);
            case Editor.Choice(var codes) -> new ChoiceInput(texts, name, now, codes);
            case Editor.Several(var codes) -> new SeveralInput<>(texts, name, (Set<String>) now, codes, this::word);
            case Editor.Parallels() -> parallels(name, (Set<Integer>) now);
            case Editor.Names(int longest, int most) -> new NamesInput(texts, name, (List<String>) now, longest, most);
            case Editor.Span(var longest) -> new SpanInput(texts, name, (Duration) now, longest);
            case Editor.Due() -> new DueInput(texts, name, (Deadline) now);
            case Editor.Time() -> time(name, (LocalTime) now);
            case Editor.Day() -> new DayOfYearInput(texts, name, (MonthDay) now);
            case Editor.Minutes(int least, int most) ->
                new MinutesInput(texts, (Map<String, Integer>) now, least, most);
            case Editor.Terms() -> new TermsInput(texts, (Map<Level, TermKind>) now);
            case Editor.Renamed(var codes, int longest) ->
                new RoleWordsInput(texts, name, (RoleWords) now, codes, longest);
            case Editor.Signs() -> new SignsInput(texts, (List<AbsenceCode>) now);
        };
    }

    /// The name of a role, or else of whatever the code stands for.
    private String word(String code) {
        var role = "access.role." + code;
        var named = texts.text(role);
        return named.equals(role) ? texts.text("regulation.word." + code) : named;
    }

    private ValueInput words(String name, String now, int longest) {
        var field = new TextField(name);
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setValue(now);
        return new FieldInput<>(field, value -> value.strip(), texts.text("admin.value.missing"));
    }

    private ValueInput time(String name, LocalTime now) {
        var field = new TimePicker(name);
        field.setStep(Duration.ofMinutes(30));
        field.setLocale(Language.RUSSIAN);
        field.setValue(now);
        return new FieldInput<>(field, value -> value, texts.text("admin.value.time"));
    }

    private ValueInput parallels(String name, Set<Integer> now) {
        var all = IntStream.rangeClosed(1, PARALLELS).boxed().toList();
        return new SeveralInput<>(texts, name, now, all, String::valueOf);
    }

    /// The codes of an enum's value, told by the value that holds now.
    static Object value(Object now, String code) {
        if (!(now instanceof Enum<?> known)) {
            return code;
        }
        return Arrays.stream(known.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
