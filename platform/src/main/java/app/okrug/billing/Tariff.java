package app.okrug.billing;

import java.util.Comparator;
import java.util.List;

/// What a month costs, by the number of pupils of a school.
///
/// @param bands by number of pupils, the first from 0
/// @param version as it was read, 0 for a new one
public record Tariff(TariffId id, String name, List<Band> bands, boolean retired, long version) {

    public Tariff {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::pupils)).toList();
    }

    /// The band of a school with so many pupils: the highest that it reaches.
    public Band band(int pupils) {
        return bands.stream()
                .filter(band -> band.pupils() <= pupils)
                .reduce((_, higher) -> higher)
                .orElseThrow();
    }

    /// The price of a month from a number of pupils on.
    public record Band(int pupils, Money price) {}
}
