package app.okrug.overview;

import app.okrug.tenancy.SchoolId;
import java.time.Instant;

/// How many pupils a school has published that it teaches.
public record Headcount(SchoolId school, int pupils, Instant publishedAt) {}
