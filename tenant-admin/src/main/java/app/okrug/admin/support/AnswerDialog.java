package app.okrug.admin.support;

import app.okrug.language.Texts;
import app.okrug.support.SupportAccess;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Refuses support, with words for who has asked; they may be left out.
class AnswerDialog extends Dialog {

    AnswerDialog(Texts texts, String name, Consumer<String> refused) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.support.refuse.question", name));
        setCloseOnOutsideClick(false);
        var answer = new TextArea(texts.text("admin.support.answer"));
        answer.setMaxLength(SupportAccess.LONGEST);
        answer.setWidthFull();
        answer.setAutofocus(true);
        add(new Paragraph(texts.text("admin.support.refuse.consequence")), answer);
        var refuse = new Button(texts.text("admin.support.refuse"), click -> {
            refused.accept(answer.getValue().strip());
            close();
        });
        refuse.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), refuse);
    }
}
