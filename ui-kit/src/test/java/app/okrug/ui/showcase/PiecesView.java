package app.okrug.ui.showcase;

import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.field.DayField;
import app.okrug.ui.guard.OpenPage;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.job.JobProgress;
import app.okrug.ui.job.JobState;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.ui.plot.BarPlot;
import app.okrug.ui.plot.LinePlot;
import app.okrug.ui.plot.PlotPoint;
import app.okrug.ui.table.LineTable;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

@Route("pieces")
@PageTitle("Кирпичики")
@Menu(title = "Кирпичики", order = 5, icon = "settings")
@OpenPage("a page to look at")
class PiecesView extends Div {

    record Pupil(int number, String name, String schoolClass, LocalDate born, Tone tone) {}

    private static final List<Pupil> PUPILS = List.of(
            new Pupil(1, "Щукин Илья", "7Б", LocalDate.of(2013, 4, 1), Tone.GOOD),
            new Pupil(2, "Ёлкин Пётр", "7Б", LocalDate.of(2013, 11, 22), Tone.WARNING),
            new Pupil(3, "Ежова Анна-Мария", "7А", LocalDate.of(2012, 12, 31), Tone.DANGER),
            new Pupil(4, "Адамс Джон", "7А", LocalDate.of(2013, 1, 9), Tone.NEUTRAL));

    PiecesView(Texts texts) {
        addClassName("okrug-stack");
        var table = new LineTable<Pupil>(texts, "Ученики");
        var tools = new Tools(texts);
        tools.search(
                "Фамилия или класс",
                wish -> table.setItems(PUPILS.stream()
                        .filter(pupil -> Alphabet.found(wish, pupil.name(), pupil.schoolClass()))
                        .toList()));
        var add = new Button("Добавить ученика", Symbol.ADD.icon(), click -> Notice.done("Ученик добавлен"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        tools.narrow(new DayField("На день", texts))
                .act(
                        new Button(
                                "Отчислить…",
                                click -> new Confirmation(
                                                texts,
                                                "Отчислить класс 7Б?",
                                                "Все 25 учеников перестанут видеть дневник. Отменить это нельзя.",
                                                "Отчислить класс",
                                                () -> Notice.problem("Класс не отчислен: идёт четверть"))
                                        .typing("7Б")
                                        .open()),
                        add);
        table.number("№", Pupil::number).setWidth("5rem").setFlexGrow(0);
        table.words("Ученик", Pupil::name);
        table.words("Класс", Pupil::schoolClass);
        table.day("Родился", Pupil::born);
        table.parts(
                "Состояние",
                pupil -> new StateSign(
                        pupil.tone(),
                        switch (pupil.tone()) {
                            case GOOD -> "зачислен";
                            case WARNING -> "нет кода входа";
                            case DANGER -> "дважды в списке";
                            case NEUTRAL -> "выбыл";
                        }));
        table.setItems(PUPILS);
        table.setAllRowsVisible(true);

        var figures = new Div(
                new StatFigure(Tone.DANGER, "12", "уроков без записи", "вчера 9", "journal"),
                new StatFigure(Tone.WARNING, "3", "домашних задания позже срока", null, "homework"),
                new StatFigure(Tone.NEUTRAL, "25", "учеников", "из них 4 выбыли", null),
                new StatFigure(Tone.GOOD, "98,5 %", "накопляемость отметок", "норма 90 %", null));
        figures.addClassName("okrug-cards");

        var done = new AtomicInteger();
        var job = new JobProgress(
                texts,
                () -> new JobState(
                        done.get() < 40 ? JobState.Phase.RUNNING : JobState.Phase.DONE,
                        done.addAndGet(3),
                        40,
                        done.get() < 40 ? "Ученики" : "Загружено 40 строк"),
                end -> Notice.done("Готово"));

        var points = List.of(
                new PlotPoint("«5»", 41), new PlotPoint("«4»", 87), new PlotPoint("«3»", 52), new PlotPoint("«2»", 6));
        var line = List.of(
                new PlotPoint("сен", 3.9),
                new PlotPoint("окт", 4.12),
                new PlotPoint("ноя", 4.05),
                new PlotPoint("дек", 4.31));
        var cards = new Div(
                new Card("Отметки", new BarPlot("Отметки за I четверть", points)),
                new Card("Средний балл", new LinePlot("Средний балл 7Б", line)),
                new Card(
                        "Ученик",
                        new Facts(texts)
                                .fact("Фамилия", "Ёлкин")
                                .fact("СНИЛС", (String) null)
                                .fact("Состояние", new StateSign(Tone.GOOD, "зачислен"))),
                new Card("Загрузка", job));
        cards.addClassName("okrug-cards");
        add(figures, tools, table, cards);
        add(new EmptyState(
                Symbol.EMPTY,
                "В классе пока нет учеников",
                "Загрузите список класса из файла или добавьте учеников по одному.",
                new Button("Загрузить файл", Symbol.IMPORT.icon())));
    }
}
