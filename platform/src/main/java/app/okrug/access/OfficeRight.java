package app.okrug.access;

/// Everything an operator of the education office can do. None of it reaches into the data of a school.
public enum OfficeRight {
    SCHOOLS_VIEW,
    SCHOOLS_CREATE,
    SCHOOLS_CHANGE,
    SCHOOLS_RESTORE,
    SCHOOLS_DELETE,
    OPERATORS_VIEW,
    OPERATORS_MANAGE,
    ACCOUNTS_JOIN,
    PLATFORM_LOG_VIEW,
    BILLING_VIEW,
    BILLING_CHANGE,
    MIGRATIONS_RUN,
    SUPPORT_ASK,
    QUOTAS_CHANGE,
    TEMPLATE_VIEW,
    TEMPLATE_CHANGE
}
