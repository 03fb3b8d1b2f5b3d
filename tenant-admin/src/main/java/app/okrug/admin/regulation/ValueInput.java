package app.okrug.admin.regulation;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// How a value of one type is entered.
public interface ValueInput {

    /// What is put onto the page.
    Component part();

    /// The value; empty, and said beside the field, when what was entered is none.
    Optional<Object> read();
}
