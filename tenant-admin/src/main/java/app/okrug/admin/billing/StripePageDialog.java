package app.okrug.admin.billing;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/// A page of Stripe's that has been opened: to be gone to, or its address to be handed to the payer.
class StripePageDialog extends Dialog {

    StripePageDialog(Texts texts, String title, String words, String address) {
        addClassName("admin-dialog");
        setHeaderTitle(title);
        var link = new Anchor(address, texts.text("admin.billing.card.go"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var field = new TextField(texts.text("admin.billing.card.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var content = new Div(new Paragraph(words), link, field);
        content.addClassName("okrug-stack");
        add(content);
        getFooter().add(new Button(texts.text("ui.close"), click -> close()));
    }
}
