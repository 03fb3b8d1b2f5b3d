package app.okrug.onboarding;

import app.okrug.onboarding.checking.Checked;
import app.okrug.onboarding.checking.Prepared.Rows;
import app.okrug.people.Order;
import app.okrug.people.PupilRow;
import app.okrug.people.Unnamed;
import app.okrug.people.UnnamedPupil;
import app.okrug.school.ClassName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// About whom lists of pupils are silent, class by class. Asked after the lists have been applied, so that who has
/// changed class or number is not taken for gone.
@Component
class Silence {

    private final Unnamed unnamed;

    Silence(Unnamed unnamed) {
        this.unnamed = unnamed;
    }

    List<UnnamedPupil> about(Checked checked) {
        var rows = checked.prepared().portions().stream()
                .flatMap(portion -> portion.rows() instanceof Rows.Pupils(var pupils, var _)
                        ? pupils.stream()
                        : Stream.<PupilRow>empty())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var classes = rows.stream().map(row -> ClassName.of(row.className())).collect(Collectors.toSet());
        var numbers = rows.stream().map(PupilRow::fileNumber).collect(Collectors.toSet());
        return unnamed.among(classes, numbers);
    }

    /// How many pupils are in classes.
    int present() {
        return unnamed.present();
    }

    /// Lets those go about whom the lists are silent.
    void leave(List<UnnamedPupil> pupils, LocalDate lastDay, Order order) {
        unnamed.leave(pupils, lastDay, order);
    }
}
