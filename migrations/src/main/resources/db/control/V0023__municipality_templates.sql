-- The municipal template: what the education office rules for all its schools. Drafted, its effect on each school looked
-- at, then applied school by school (screens.md M-03, access.md b3).
create table municipality_template (
    id             uuid        primary key,
    number         integer     null,
    document       text        not null default '',
    state          text        not null,
    effect_job     uuid        null,
    effect_version bigint      null,
    apply_job      uuid        null,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    applied_by     uuid        null,
    applied_at     timestamptz null,
    version        bigint      not null default 0,
    constraint municipality_template_state_known check (state in ('draft', 'applied', 'replaced')),
    constraint municipality_template_numbered check ((state = 'draft') = (number is null)),
    constraint municipality_template_number_once unique (number)
);

create unique index municipality_template_one_draft on municipality_template (state) where state = 'draft';
create unique index municipality_template_one_applied on municipality_template (state) where state = 'applied';

create table municipality_rule (
    template uuid not null,
    subject  text not null,
    mode     text not null,
    value    text not null,
    reason   text not null,
    constraint municipality_rule_pkey primary key (template, subject),
    constraint municipality_rule_of_template
        foreign key (template) references municipality_template (id) on delete cascade,
    constraint municipality_rule_mode_known check (mode in ('default', 'lock'))
);

create table municipality_effect (
    template uuid not null,
    school   uuid not null,
    subject  text not null,
    kind     text not null,
    before   text not null,
    after    text not null,
    constraint municipality_effect_pkey primary key (template, school, subject),
    constraint municipality_effect_of_template
        foreign key (template) references municipality_template (id) on delete cascade,
    constraint municipality_effect_school_known
        foreign key (school) references tenancy_school (id) on delete cascade,
    constraint municipality_effect_kind_known check (kind in ('changes', 'offers'))
);

create table municipality_outcome (
    template uuid        not null,
    school   uuid        not null,
    changed  integer     not null default 0,
    failure  text        null,
    at       timestamptz not null,
    constraint municipality_outcome_pkey primary key (template, school),
    constraint municipality_outcome_of_template
        foreign key (template) references municipality_template (id) on delete cascade,
    constraint municipality_outcome_school_known
        foreign key (school) references tenancy_school (id) on delete cascade
);
