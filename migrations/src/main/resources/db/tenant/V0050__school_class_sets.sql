-- Sets of classes with a calendar of their own: terms of another kind or number, and days off; what a set does not have it
-- shares with the school. A class is in one set at most.
create table school_class_set (
    id      uuid   primary key,
    year    uuid   not null references school_year (id),
    name    text   collate "ru-x-icu" not null,
    version bigint not null default 0,
    constraint school_class_set_once unique (year, name)
);

create table school_class_set_day_off (
    class_set uuid not null references school_class_set (id),
    day       date not null,
    name      text not null,
    constraint school_class_set_day_off_pkey primary key (class_set, day)
);

alter table school_class add column profile text not null default '';
alter table school_class add column class_set uuid null
    constraint school_class_set_known references school_class_set (id);
alter table school_term add column class_set uuid null
    constraint school_term_set_known references school_class_set (id);
alter table school_term drop constraint school_term_once;
alter table school_term add constraint school_term_once unique nulls not distinct (year, class_set, kind, number);
