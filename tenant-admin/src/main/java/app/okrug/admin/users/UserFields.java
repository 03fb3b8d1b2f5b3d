package app.okrug.admin.users;

import app.okrug.access.Category;
import app.okrug.access.Role;
import app.okrug.identity.LastSignIn;
import app.okrug.identity.UserState;
import app.okrug.language.Texts;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.ui.table.Tools;
import app.okrug.users.UserWish;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Search and everything else that narrows the list of users.
class UserFields extends Tools {

    private final Texts texts;
    private final transient Consumer<UserWish> narrowed;
    private final TextField search;
    private final Select<Category> category;
    private final Select<UserState> state;
    private final Select<LastSignIn> last;
    private final Select<ClassLine> schoolClass;
    private final Select<Role> role;

    UserFields(Texts texts, UserWish wish, List<ClassLine> classes, List<Role> roles, Consumer<UserWish> narrowed) {
        super(texts);
        this.texts = texts;
        this.narrowed = narrowed;
        search = search(texts.text("admin.users.search"), _ -> {});
        search.setValue(wish.words());
        category = choice("admin.users.who", List.of(Category.values()), one -> texts.text("admin.users.who." + one));
        category.setValue(wish.category());
        state = choice("admin.users.state", List.of(UserState.values()), one -> texts.text("admin.users.state." + one));
        state.setValue(wish.state());
        last = choice("admin.users.last", List.of(LastSignIn.values()), one -> texts.text("admin.users.last." + one));
        last.setValue(wish.last());
        schoolClass = choice("admin.users.class", classes, ClassLine::name);
        schoolClass.setValue(classes.stream()
                .filter(one -> one.id().equals(wish.schoolClass()))
                .findFirst()
                .orElse(null));
        var given = roles.stream().filter(UserFields::assigned).toList();
        role = choice("admin.users.role", given, one -> texts.text("access.role." + one));
        role.setValue(wish.role());
        narrow(category, state, schoolClass, role, last);
        search.addValueChangeListener(change -> tell());
        List.of(category, state, last, schoolClass, role)
                .forEach(field -> field.addValueChangeListener(change -> tell()));
    }

    /// Those that are held by relation alone are found by class and by who somebody is.
    private static boolean assigned(Role role) {
        return role.assigned();
    }

    private <T> Select<T> choice(String label, List<T> values, Function<T, String> words) {
        var choice = new Select<T>();
        choice.setLabel(texts.text(label));
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(texts.text("admin.users.all"));
        choice.setItemLabelGenerator(value -> value == null ? texts.text("admin.users.all") : words.apply(value));
        return choice;
    }

    private void tell() {
        narrowed.accept(new UserWish(
                search.getValue().strip(),
                category.getValue(),
                state.getValue(),
                last.getValue(),
                id(schoolClass.getValue()),
                role.getValue()));
    }

    private static @Nullable ClassId id(@Nullable ClassLine line) {
        return line == null ? null : line.id();
    }
}
