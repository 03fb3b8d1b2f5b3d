package app.okrug.jobs;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where something went wrong, without the messages: those may carry personal data and line breaks.
final class Places {

    private static final int FRAMES = 25;

    private Places() {}

    static String of(Throwable failure) {
        var text = new StringBuilder();
        for (var current = failure; current != null; current = current.getCause()) {
            text.append(text.isEmpty() ? "" : " caused by ")
                    .append(current.getClass().getName())
                    .append(Arrays.stream(current.getStackTrace())
                            .limit(FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ", " [", "]")));
        }
        return text.toString();
    }
}
