package app.okrug.onboarding.reading;

import java.util.Arrays;
import java.util.List;

/// A cell does not hold what its column asks for. Never leaves this package: it becomes a [Fault].
final class Unfit extends Exception {

    private final Rule rule;
    private final List<String> arguments;

    Unfit(Rule rule, Object... arguments) {
        super(rule.name(), null, false, false);
        this.rule = rule;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    Rule rule() {
        return rule;
    }

    List<String> arguments() {
        return arguments;
    }
}
