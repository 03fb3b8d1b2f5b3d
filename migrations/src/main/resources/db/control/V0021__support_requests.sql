-- Support looks into a school only after the school has said yes, and for some hours (screens.md M-05, security.md S-01).
create table support_request (
    id         uuid        primary key,
    school     uuid        not null,
    operator   uuid        not null,
    reason     text        not null,
    hours      smallint    not null,
    state      text        not null,
    person     uuid        not null,
    answer     text        not null default '',
    asked_at   timestamptz not null,
    decided_at timestamptz null,
    until      timestamptz null,
    version    bigint      not null default 0,
    constraint support_request_school_known foreign key (school) references tenancy_school (id) on delete cascade,
    constraint support_request_operator_known foreign key (operator) references identity_account (id),
    constraint support_request_few_hours check (hours between 1 and 4),
    constraint support_request_state_known check (state in ('asked', 'granted', 'refused', 'ended')),
    constraint support_request_granted_until check (state <> 'granted' or until is not null)
);

create index support_request_by_school on support_request (school, asked_at);
