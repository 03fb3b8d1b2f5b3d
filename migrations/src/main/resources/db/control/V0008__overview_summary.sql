-- What each school publishes for the education office: sums of a day, never a person (screens.md M-04). These columns
-- are all there is.
create table overview_publication (
    school       uuid        primary key,
    claimed_at   timestamptz not null,
    published_at timestamptz null,
    pupils       integer     not null default 0,
    readers      integer     not null default 0,
    constraint overview_publication_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

create table overview_day (
    school   uuid    not null,
    day      date    not null,
    lessons  integer not null,
    written  integer not null,
    punctual integer not null,
    seats    integer not null,
    missed   integer not null,
    marks    integer not null,
    constraint overview_day_pkey primary key (school, day),
    constraint overview_day_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

create index overview_day_by_day on overview_day (day);
