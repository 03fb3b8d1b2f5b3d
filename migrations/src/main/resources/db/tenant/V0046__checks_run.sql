-- When the school was checked by itself last: once a night, on whatever node.
create table checks_run (
    id     smallint primary key,
    ran_on date     not null,
    constraint checks_run_single check (id = 1)
);

insert into checks_run (id, ran_on) values (1, date '2000-01-01');
