package app.okrug.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `okrug.*`: which days the demonstration lives through.
///
/// @param demoDay the day up to whose evening its schools live; null for now. A day in June shows a whole year
@ConfigurationProperties("okrug")
record DemoSettings(@Nullable LocalDate demoDay) {}
