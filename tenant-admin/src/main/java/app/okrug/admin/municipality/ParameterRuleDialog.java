package app.okrug.admin.municipality;

import app.okrug.acts.Subject;
import app.okrug.admin.regulation.ValueInput;
import app.okrug.admin.regulation.ValueInputs;
import app.okrug.language.Texts;
import app.okrug.municipality.Rule;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Ruling;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Rules on a parameter of the regulation.
class ParameterRuleDialog extends RuleDialog {

    private final Texts texts;
    private final transient ValueInputs inputs;
    private final transient RuleWords words;
    private final ComboBox<Parameter<?>> parameter = new ComboBox<>();
    private final Div value = new Div();
    private transient @Nullable ValueInput input;

    ParameterRuleDialog(Texts texts, ValueInputs inputs, RuleWords words, @Nullable Rule known, Consumer<Rule> save) {
        super(texts, "admin.municipality.parameter.title", known, save);
        this.texts = texts;
        this.inputs = inputs;
        this.words = words;
        parameter.setLabel(texts.text("admin.municipality.parameter"));
        parameter.setItemLabelGenerator(this::name);
        parameter.setItems(possible());
        parameter.setWidthFull();
        parameter.addValueChangeListener(change -> ask(change.getValue(), null));
        if (known != null && known.subject() instanceof Subject.OfParameter(var ruled)) {
            parameter.setValue(ruled);
            parameter.setReadOnly(true);
            ask(ruled, known.value());
        }
        fill(new Div(parameter, value));
    }

    private List<Parameter<?>> possible() {
        return Parameter.all().stream()
                .<Parameter<?>>map(one -> one)
                .filter(Ruling::possible)
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    private String name(Parameter<?> one) {
        return texts.text("regulation.parameter." + one.code());
    }

    private void ask(@Nullable Parameter<?> chosen, @Nullable Object now) {
        value.removeAll();
        input = null;
        if (chosen != null) {
            var field = inputs.of(chosen, texts.text("admin.municipality.value"), now == null ? chosen.usual() : now);
            input = field;
            value.add(new Paragraph(texts.text("admin.municipality.usual", words.value(chosen.usual()))), field.part());
        }
    }

    @Override
    Optional<Subject> subject() {
        parameter.setErrorMessage(texts.text("admin.municipality.parameter.missing"));
        parameter.setInvalid(parameter.getValue() == null);
        return Optional.ofNullable(parameter.getValue()).map(Subject.OfParameter::new);
    }

    @Override
    Optional<Object> value() {
        return input == null ? Optional.empty() : input.read();
    }
}
