alter table onboarding_batch drop constraint onboarding_batch_state_known;

alter table onboarding_batch add constraint onboarding_batch_state_known
    check (state in ('checking', 'checked', 'applied', 'given_up', 'undone'));

alter table onboarding_batch add column applied_at timestamptz null;

alter table onboarding_batch add column undone_by uuid null;

alter table onboarding_batch add column undone_at timestamptz null;

create table onboarding_trace (
    batch      uuid not null references onboarding_batch (id),
    table_name text not null,
    row_key    text not null,
    row_id     uuid null,
    before     jsonb null,
    after_hash text null,
    constraint onboarding_trace_pkey primary key (batch, table_name, row_key)
);
