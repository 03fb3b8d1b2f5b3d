-- What schools pay for the service: who serves, who pays, by which contract, for how many pupils, which papers were
-- written and what has come in. Money is whole kopecks.
create table billing_seller (
    id      smallint primary key,
    details jsonb    not null,
    version bigint   not null,
    constraint billing_seller_single check (id = 1)
);

create table billing_tariff (
    id         uuid        primary key,
    name       text        not null constraint billing_tariff_name_unique unique,
    retired_at timestamptz null,
    version    bigint      not null
);

-- The price of a month for a school that has at least so many pupils.
create table billing_band (
    tariff  uuid    not null,
    pupils  integer not null,
    kopecks bigint  not null,
    constraint billing_band_pkey primary key (tariff, pupils),
    constraint billing_band_tariff_known foreign key (tariff) references billing_tariff (id) on delete cascade,
    constraint billing_band_sensible check (pupils >= 0 and kopecks >= 0)
);

create table billing_payer (
    id      uuid   primary key,
    inn     text   not null,
    kpp     text   not null,
    party   jsonb  not null,
    version bigint not null,
    constraint billing_payer_unique unique (inn, kpp)
);

create table billing_contract (
    id             uuid    primary key,
    number         text    not null constraint billing_contract_number_unique unique,
    payer          uuid    not null,
    tariff         uuid    not null,
    way            text    not null,
    signed_on      date    not null,
    starts_on      date    not null,
    ends_on        date    null,
    trial_until    date    null,
    due_days       integer not null,
    remind_days    integer not null,
    read_only_days integer not null,
    suspend_days   integer not null,
    deferred_until date    null,
    version        bigint  not null,
    constraint billing_contract_payer_known foreign key (payer) references billing_payer (id),
    constraint billing_contract_tariff_known foreign key (tariff) references billing_tariff (id),
    constraint billing_contract_way_known check (way in ('invoice')),
    constraint billing_contract_days_grow check
        (due_days >= 0 and remind_days > 0 and read_only_days >= remind_days and suspend_days > read_only_days),
    constraint billing_contract_ends_late check (ends_on is null or ends_on >= starts_on)
);

create index billing_contract_by_payer on billing_contract (payer);

-- Which contract a school is served by: one at a time.
create table billing_contract_school (
    school    uuid    primary key,
    contract  uuid    not null,
    joined_on date    not null,
    declared  integer not null,
    constraint billing_contract_school_known foreign key (school) references tenancy_school (id) on delete cascade,
    constraint billing_contract_school_contract_known foreign key (contract) references billing_contract (id),
    constraint billing_contract_school_declared_sensible check (declared >= 0)
);

create index billing_contract_school_by_contract on billing_contract_school (contract);

-- How many pupils a school had, by the last count it published in the month.
create table billing_usage (
    school     uuid        not null,
    month      date        not null,
    pupils     integer     not null,
    counted_at timestamptz not null,
    constraint billing_usage_pkey primary key (school, month),
    constraint billing_usage_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

-- The last number given to a paper of a kind in a year. The row is locked until the paper is written: no number is lost.
create table billing_number (
    kind text    not null,
    year integer not null,
    last integer not null,
    constraint billing_number_pkey primary key (kind, year)
);

create table billing_invoice (
    id               uuid        primary key,
    year             integer     not null,
    number           integer     not null,
    contract         uuid        not null,
    month            date        not null,
    issued_on        date        not null,
    due_on           date        not null,
    kopecks          bigint      not null,
    vat_percent      integer     null,
    vat_kopecks      bigint      not null,
    paper            jsonb       not null,
    cancelled_at     timestamptz null,
    cancelled_reason text        null,
    constraint billing_invoice_number_unique unique (year, number),
    constraint billing_invoice_contract_known foreign key (contract) references billing_contract (id)
);

-- One invoice for a month that stands, whoever presses the button at the same moment.
create unique index billing_invoice_once on billing_invoice (contract, month) where cancelled_at is null;

create table billing_act (
    invoice   uuid    primary key,
    year      integer not null,
    number    integer not null,
    signed_on date    not null,
    constraint billing_act_number_unique unique (year, number),
    constraint billing_act_invoice_known foreign key (invoice) references billing_invoice (id)
);

create table billing_payment (
    id               uuid        primary key,
    contract         uuid        not null,
    kopecks          bigint      not null,
    paid_on          date        not null,
    order_number     text        not null,
    note             text        not null,
    recorded_by      uuid        null,
    recorded_at      timestamptz not null,
    cancelled_at     timestamptz null,
    cancelled_reason text        null,
    constraint billing_payment_contract_known foreign key (contract) references billing_contract (id),
    constraint billing_payment_positive check (kopecks > 0)
);

-- A payment order is recorded once.
create unique index billing_payment_once on billing_payment (contract, order_number, paid_on) where cancelled_at is null;
