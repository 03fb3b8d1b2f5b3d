package app.okrug.ui.showcase;

import app.okrug.ui.guard.OpenPage;
import app.okrug.ui.part.SubPages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

@Route("")
@PageTitle("Сегодня")
@Menu(title = "Сегодня", order = 1, icon = "today")
@OpenPage("a page to look at")
class PartsView extends VerticalLayout {

    record Pupil(int number, String name, String schoolClass, String guardian) {}

    PartsView() {
        setPadding(false);
        add(
                new Paragraph(
                        "Воскресенье, 22 ноября 2026. Щёголь, съешь ещё этих мягких французских булок да выпей чаю: «№ 14», 5 4 3 2, Ґ ў."));
        var primary = new Button("Сохранить");
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var danger = new Button("Удалить приказ");
        danger.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var tertiary = new Button("Отмена");
        tertiary.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var off = new Button("Недоступно");
        off.setEnabled(false);
        add(new HorizontalLayout(primary, new Button("Печать"), danger, tertiary, off));
        var name = new TextField("Фамилия", "Петров", "");
        name.setHelperText("Как в свидетельстве о рождении");
        var wrong = new TextField("Логин", "petrov.i", "");
        wrong.setInvalid(true);
        wrong.setErrorMessage("Такой логин уже занят");
        var box = new ComboBox<String>("Класс", List.of("7А", "7Б"));
        box.setValue("7Б");
        var fields = new HorizontalLayout(
                name,
                wrong,
                box,
                new DatePicker("Дата"),
                new TextArea("Тема урока", "Степень с натуральным показателем", ""));
        fields.setWrap(true);
        add(fields);
        add(new SubPages("Журнал 7Б")
                .page(new RouterLink("Отметки", PartsView.class))
                .page(new RouterLink("Темы", JournalView.class))
                .page(new RouterLink("Домашние задания", HomeworkView.class)));
        add(new H2("Ученики 7Б"));
        var grid = new Grid<>(Pupil.class, false);
        grid.addColumn(Pupil::number).setHeader("№").setWidth("4rem").setFlexGrow(0);
        grid.addColumn(Pupil::name).setHeader("Ученик").setSortable(true);
        grid.addColumn(Pupil::schoolClass).setHeader("Класс").setSortable(true);
        grid.addColumn(Pupil::guardian).setHeader("Родитель");
        grid.setItems(
                new Pupil(1, "Ёлкин Пётр", "7Б", "Ёлкина Анна Сергеевна"),
                new Pupil(2, "Иванова Мария", "7Б", "Иванов Олег Петрович"),
                new Pupil(3, "Щукин Илья", "7Б", "Щукина Ольга Дмитриевна"));
        grid.setAllRowsVisible(true);
        add(grid);
    }
}
