package app.okrug.admin.regulation;

/// What somebody wants a parameter to be.
record ParameterWish(Object value, String reason) {}
