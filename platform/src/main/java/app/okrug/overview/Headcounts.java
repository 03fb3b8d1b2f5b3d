package app.okrug.overview;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The numbers of pupils that schools have published. Asks for no right: who counts by them shows them to the office.
@Component
public class Headcounts {

    private final Published published;

    Headcounts(Published published) {
        this.published = published;
    }

    /// The latest number of each school that has published one.
    public List<Headcount> latest() {
        return published.latest().entrySet().stream()
                .flatMap(entry -> entry.getValue().at() == null
                        ? Stream.empty()
                        : Stream.of(new Headcount(
                                entry.getKey(),
                                entry.getValue().pupils(),
                                entry.getValue().at())))
                .toList();
    }
}
