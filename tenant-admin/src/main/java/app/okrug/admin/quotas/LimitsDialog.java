package app.okrug.admin.quotas;

import app.okrug.language.Texts;
import app.okrug.quotas.LimitRefused;
import app.okrug.quotas.OfficeQuotas;
import app.okrug.quotas.Quota;
import app.okrug.quotas.UsualLimits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Limits to be typed, and why: those of a school, where an empty field means the usual one, or the usual ones.
class LimitsDialog extends Dialog {

    private final transient Texts texts;
    private final Map<Quota, IntegerField> fields = new EnumMap<>(Quota.class);
    private final TextArea reason;
    private final boolean usual;
    private final transient Deed deed;

    /// Sets what has been typed.
    @FunctionalInterface
    interface Deed {
        /// @throws LimitRefused when they cannot be set
        void set(Map<Quota, Long> values, String reason);
    }

    /// @param values what the fields show
    /// @param others the limits that hold where a field is empty
    /// @param usual whether these are the usual limits, of which none may be empty
    LimitsDialog(Texts texts, String title, Map<Quota, Long> values, UsualLimits others, boolean usual, Deed deed) {
        this.texts = texts;
        this.usual = usual;
        this.deed = deed;
        addClassName("admin-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        add(new Paragraph(texts.text(usual ? "admin.quotas.usual.lead" : "admin.quotas.own.lead")));
        for (var quota : Quota.values()) {
            add(field(quota, values.get(quota), others.values().get(quota)));
        }
        reason = new TextArea(texts.text("admin.reason"));
        reason.setHelperText(texts.text("admin.quotas.reason.help"));
        reason.setMaxLength(OfficeQuotas.LONGEST_REASON);
        reason.setWidthFull();
        add(reason);
        var save = new Button(texts.text("admin.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), save);
    }

    private IntegerField field(Quota quota, @Nullable Long value, @Nullable Long other) {
        var field = new IntegerField(texts.text("admin.quotas.field." + quota));
        field.setMin(Math.toIntExact(quota.least()));
        field.setMax(Math.toIntExact(quota.most()));
        field.setManualValidation(true);
        field.setWidthFull();
        field.setErrorMessage(texts.text("admin.quotas.bounds", quota.least(), quota.most()));
        field.setHelperText(
                usual || other == null
                        ? texts.text("admin.quotas.effect." + quota)
                        : texts.text("admin.quotas.usual-is", other));
        if (value != null) {
            field.setValue(Math.toIntExact(value));
        }
        fields.put(quota, field);
        return field;
    }

    private void save() {
        var values = new EnumMap<Quota, Long>(Quota.class);
        fields.forEach((quota, field) -> {
            var value = field.getValue();
            field.setInvalid(value == null && usual);
            if (value != null) {
                values.put(quota, value.longValue());
            }
        });
        reason.setInvalid(false);
        if (fields.values().stream().anyMatch(IntegerField::isInvalid)) {
            return;
        }
        try {
            deed.set(values, reason.getValue());
            close();
        } catch (LimitRefused refused) {
            refuse(refused);
        }
    }

    private void refuse(LimitRefused refused) {
        var field = refused.quota() == null ? null : fields.get(refused.quota());
        if (field != null) {
            field.setInvalid(true);
            field.focus();
            return;
        }
        reason.setErrorMessage(texts.text(
                refused.why() == LimitRefused.Why.CHANGED ? "admin.quotas.changed" : "admin.reason.missing"));
        reason.setInvalid(true);
        reason.focus();
    }
}
