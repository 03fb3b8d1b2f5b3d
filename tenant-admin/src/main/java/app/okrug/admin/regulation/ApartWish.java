package app.okrug.admin.regulation;

import app.okrug.regulation.Qualifier;

/// What somebody wants a parameter to be in one place alone.
record ApartWish(Qualifier place, Object value, String reason) {}
