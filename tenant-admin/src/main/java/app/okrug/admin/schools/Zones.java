package app.okrug.admin.schools;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The clocks of Russia, from west to east.
final class Zones {

    private static final List<ZoneId> RUSSIAN = Stream.of(
                    "Europe/Kaliningrad",
                    "Europe/Moscow",
                    "Europe/Samara",
                    "Asia/Yekaterinburg",
                    "Asia/Omsk",
                    "Asia/Novosibirsk",
                    "Asia/Novokuznetsk",
                    "Asia/Krasnoyarsk",
                    "Asia/Irkutsk",
                    "Asia/Yakutsk",
                    "Asia/Vladivostok",
                    "Asia/Magadan",
                    "Asia/Kamchatka")
            .map(ZoneId::of)
            .toList();

    private Zones() {}

    static List<ZoneId> all() {
        return RUSSIAN;
    }

    /// As people call it, with its distance from Greenwich: «Красноярск, стандартное время (+07:00)».
    static String name(ZoneId zone, Locale language) {
        var offset = zone.getRules().getStandardOffset(java.time.Instant.EPOCH.plusSeconds(1_800_000_000L));
        return zone.getDisplayName(TextStyle.FULL, language) + " (UTC" + offset + ")";
    }
}
