package app.okrug.bench;

import java.util.List;

/// How long something took, done many times, in milliseconds.
public record Times(int count, double median, double p95, double worst) {

    /// @throws IllegalArgumentException when nothing was measured
    public static Times of(List<Double> milliseconds) {
        if (milliseconds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        var sorted = milliseconds.stream().sorted().toList();
        return new Times(sorted.size(), at(sorted, 0.5), at(sorted, 0.95), sorted.getLast());
    }

    /// The smallest value that this share of all does not exceed.
    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
