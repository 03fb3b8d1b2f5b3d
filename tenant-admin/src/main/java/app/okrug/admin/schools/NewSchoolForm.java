package app.okrug.admin.schools;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.office.CodeState;
import app.okrug.office.NewSchool;
import app.okrug.regulation.Preset;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the office has to say of a new school. Each fault is told beside its field, and nothing typed is lost.
class NewSchoolForm extends Div {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 30;
    private static final ZoneId USUAL = ZoneId.of("Asia/Novokuznetsk");

    private final Texts texts;
    private final Function<String, CodeState> check;
    private final TextField name;
    private final TextField code;
    private final Select<ZoneId> zone = new Select<>();
    private final RadioButtonGroup<Preset> preset = new RadioButtonGroup<>();
    private final TextField family;
    private final TextField given;
    private final TextField patronymic;
    private final Checkbox draft;

    /// @param check asked while the code is being typed
    NewSchoolForm(Texts texts, List<Preset> presets, Function<String, CodeState> check) {
        this.texts = texts;
        this.check = check;
        addClassName("okrug-stack");
        name = field("admin.school.name");
        code = field("admin.school.code");
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText(texts.text("admin.school.code.help"));
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.addValueChangeListener(change -> checkCode());
        zone.setLabel(texts.text("admin.school.zone"));
        zone.setItems(Zones.all());
        zone.setItemLabelGenerator(one -> Zones.name(one, Language.current()));
        zone.setValue(USUAL);
        zone.setWidthFull();
        preset.setLabel(texts.text("admin.school.preset.choose"));
        preset.setItems(presets);
        preset.setRenderer(new ComponentRenderer<>(this::preset));
        preset.setErrorMessage(texts.text("admin.school.preset.missing"));
        preset.addClassName("admin-choices");
        family = field("admin.person.family");
        given = field("admin.person.given");
        patronymic = field("admin.person.patronymic");
        patronymic.setHelperText(texts.text("admin.person.patronymic.help"));
        draft = new Checkbox(texts.text("admin.school.draft"));
        draft.setHelperText(texts.text("admin.school.draft.help"));
        add(
                new Card(texts.text("admin.school.new.school"), name, code, zone, draft),
                new Card(texts.text("admin.school.new.act"), preset),
                new Card(texts.text("admin.school.new.administrator"), family, given, patronymic));
    }

    /// The school; empty, and told beside the fields, when something is missing.
    Optional<NewSchool> read() {
        Stream.of(name, family, given).forEach(field -> {
            field.setErrorMessage(texts.text("admin.value.missing"));
            field.setInvalid(field.getValue().isBlank());
        });
        checkCode();
        preset.setInvalid(preset.isEmpty());
        var wrong = Stream.of(name, code, family, given)
                .filter(TextField::isInvalid)
                .findFirst();
        wrong.ifPresent(TextField::focus);
        if (wrong.isPresent() || preset.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new NewSchool(
                typedCode(),
                name.getValue().strip(),
                preset.getValue().code(),
                zone.getValue(),
                family.getValue().strip(),
                given.getValue().strip(),
                patronymic.getValue().isBlank() ? null : patronymic.getValue().strip(),
                draft.getValue()));
    }

    /// Says beside the code what the service has found.
    void refuse(String why) {
        code.setErrorMessage(why);
        code.setInvalid(true);
        code.focus();
    }

    private void checkCode() {
        var state = typedCode().isEmpty() ? CodeState.UNFIT : check.apply(typedCode());
        code.setInvalid(state != CodeState.FREE);
        switch (state) {
            case FREE -> code.setHelperText(texts.text("admin.school.code.free"));
            case TAKEN -> code.setErrorMessage(texts.text("admin.school.code.taken", typedCode()));
            case UNFIT -> code.setErrorMessage(texts.text("admin.school.code.unfit"));
        }
    }

    private String typedCode() {
        return code.getValue().strip().toLowerCase(Locale.ROOT);
    }

    private TextField field(String label) {
        var field = new TextField(texts.text(label));
        field.setMaxLength(LONGEST_NAME);
        field.setWidthFull();
        return field;
    }

    private Div preset(Preset one) {
        var title = new Span(texts.text("admin.school.preset.name", one.code(), one.school()));
        title.addClassName("admin-choice-name");
        var decides = new Span(texts.text("admin.preset." + one.code()));
        decides.addClassName("okrug-muted");
        var label = new Div(title, decides);
        label.addClassName("admin-pile");
        return label;
    }
}
