-- What people did or were refused, by which right, once for each object and day: a change of the matrix is tried on it
-- before it is saved. Kept for thirty days.
create table access_decision (
    id           uuid        primary key,
    on_day       date        not null,
    person       uuid        not null,
    category     text        not null,
    right_code   text        not null,
    course       uuid        null,
    school_class uuid        null,
    parallel     integer     null,
    object_day   date        null,
    pupil        uuid        null,
    lesson       uuid        null,
    member       boolean     not null,
    allowed      boolean     not null,
    times        integer     not null,
    last_at      timestamptz not null
);

create index access_decision_by_right on access_decision (right_code, category, last_at);
create index access_decision_by_day on access_decision (on_day);
