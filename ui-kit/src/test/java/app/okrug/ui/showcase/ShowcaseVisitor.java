package app.okrug.ui.showcase;

import app.okrug.ui.shell.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// A teacher who works at two schools.
@Component
@Primary
class ShowcaseVisitor implements Visitor {

    private final List<Place> places = List.of(
            new Place("14", "Школа № 14", "учитель, классный руководитель 7Б"),
            new Place("69", "Лицей № 69", "учитель"));
    private Place now = places.getFirst();

    @Override
    public Optional<String> name() {
        return Optional.of("Лукина Вера Захаровна");
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(now);
    }

    @Override
    public List<Place> places() {
        return places;
    }

    @Override
    public void move(Place place) {
        now = place;
    }

    @Override
    public void speak(Locale language) {}

    @Override
    public void leave() {}
}
