-- What follows when a bill stays open: which step was taken when, and which schools the billing itself has restricted,
-- so that it frees those and no other.
alter table tenancy_school_step add column author text not null default '';

create table billing_dunning_step (
    contract uuid        not null,
    invoice  uuid        not null,
    stage    text        not null,
    kopecks  bigint      not null,
    taken_at timestamptz not null,
    constraint billing_dunning_step_pkey primary key (contract, invoice, stage),
    constraint billing_dunning_step_contract_known foreign key (contract) references billing_contract (id),
    constraint billing_dunning_step_stage_known check (stage in ('reminded', 'read_only', 'suspended'))
);

create table billing_restriction (
    school   uuid        primary key,
    contract uuid        not null,
    invoice  uuid        not null,
    state    text        not null,
    since    timestamptz not null,
    constraint billing_restriction_school_known foreign key (school) references tenancy_school (id) on delete cascade,
    constraint billing_restriction_contract_known foreign key (contract) references billing_contract (id),
    constraint billing_restriction_state_known check (state in ('read_only', 'suspended'))
);

create index billing_restriction_by_contract on billing_restriction (contract);
