-- Days off of some classes only, shifts, and bells that hold for a time: shortened days, another shift.
alter table school_class add column shift smallint not null default 1;

create table school_class_day_off (
    school_class uuid not null references school_class (id),
    day          date not null,
    name         text not null,
    constraint school_class_day_off_pkey primary key (school_class, day)
);

create table school_bell_schedule (
    id        uuid     primary key,
    name      text     not null,
    shift     smallint null,
    starts_on date     not null,
    ends_on   date     not null,
    constraint school_bell_schedule_order check (starts_on <= ends_on)
);

create table school_bell_of_schedule (
    schedule  uuid     not null references school_bell_schedule (id),
    number    smallint not null,
    starts_at time     not null,
    ends_at   time     not null,
    constraint school_bell_of_schedule_pkey primary key (schedule, number)
);
