package app.okrug.ui.icon;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The icons of the product. The name is the id of the drawing in `theme/icons.svg`, in small letters; a menu entry
/// names it so: `@Menu(icon = "journal")`.
public enum Symbol {
    TODAY,
    JOURNAL,
    DIARY,
    TIMETABLE,
    HOMEWORK,
    PLAN,
    SUBJECTS,
    LOAD,
    CLASSES,
    PUPILS,
    GUARDIANS,
    STAFF,
    SCHOOL,
    ROOMS,
    TERMS,
    BELLS,
    REGULATION,
    RIGHTS,
    USERS,
    IMPORT,
    DOWNLOAD,
    LOG,
    SCHOOLS,
    SEARCH,
    HELP,
    MENU,
    MORE,
    CLOSE,
    BACK,
    NEXT,
    PRINT,
    ADD,
    REMOVE,
    CHECK,
    WARNING,
    REFUSAL,
    EMPTY,
    FAILURE,
    LEAVE,
    LOOK,
    LANGUAGE,
    SETTINGS,
    REPORTS,
    BILLING,
    CHOOSE,
    DEBT,
    SWAP,
    EXAM,
    WORDS,
    GROUPS;

    private static final String DRAWINGS = "theme/icons.svg";

    /// The icon, for the eye only: what it stands beside, or the label of its button, says the same in words.
    public SvgIcon icon() {
        return drawing(id());
    }

    /// The icon a menu entry names; a neutral one when the name is unknown or missing.
    public static SvgIcon named(@Nullable String name) {
        for (var symbol : values()) {
            if (symbol.id().equals(name)) {
                return symbol.icon();
            }
        }
        return MORE.icon();
    }

    /// The name in the file of drawings.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SvgIcon drawing(String id) {
        var icon = new SvgIcon(DRAWINGS, id);
        icon.addClassName("okrug-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
