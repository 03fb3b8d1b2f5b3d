package app.okrug.access;

import app.okrug.regulation.Cell;
import app.okrug.regulation.Regulation;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the [Judge] reads what a role may: the school's matrix, or one that is only tried.
interface Matrix {

    Cell cell(Role role, Right right, Instant moment);

    /// This matrix with one cell different, whatever the moment.
    default Matrix with(Cell changed) {
        return (role, right, moment) ->
                role.name().equals(changed.role()) && right.name().equals(changed.right())
                        ? changed
                        : cell(role, right, moment);
    }

    /// The school's own.
    @Configuration(proxyBeanMethods = false)
    class InForce {

        @Bean
        Matrix matrix(Regulation regulation) {
            return (role, right, moment) -> regulation.cell(role.name(), right.name(), moment);
        }
    }
}
