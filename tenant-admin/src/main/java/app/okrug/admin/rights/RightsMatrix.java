package app.okrug.admin.rights;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.acts.MatrixPage;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.function.BiConsumer;

/// The matrix in the browser: a thousand cells as one element with one property, since a component for each would weigh
/// megabytes in the session.
@Tag("okrug-rights-matrix")
@JavaScript("context://theme/rights-matrix.js")
class RightsMatrix extends Component {

    private final transient MatrixPicture picture;
    private final transient BiConsumer<Right, Role> opened;
    private transient List<MatrixPage.Column> columns = List.of();

    /// @param opened told which cell the reader wants to look at
    RightsMatrix(MatrixPicture picture, BiConsumer<Right, Role> opened) {
        this.picture = picture;
        this.opened = opened;
        getElement().getClassList().add("admin-matrix");
    }

    /// Shows the lines that are left when the page is narrowed.
    void show(MatrixPage page, Exceptions.Counts exceptions) {
        columns = page.roles();
        getElement().setPropertyJson("data", picture.of(page, exceptions));
    }

    /// Puts the keyboard back to where the reader was.
    void focusCell() {
        getElement().callJsFunction("focusCell");
    }

    /// From the browser; both codes come from there, so neither is believed.
    @ClientCallable
    void open(String right, String role) {
        for (var known : Right.values()) {
            for (var column : columns) {
                if (known.name().equals(right) && column.role().name().equals(role)) {
                    opened.accept(known, column.role());
                }
            }
        }
    }
}
