-- Contracts that are paid by card at Stripe: what Stripe holds for them as far as it has told, what it has told, and
-- what it is still to be told. No foreign key to schools: a subscription has to be ended after its school is gone.
alter table billing_contract drop constraint billing_contract_way_known;
alter table billing_contract add constraint billing_contract_way_known check (way in ('invoice', 'stripe'));

create table billing_stripe_customer (
    payer    uuid primary key,
    customer text not null constraint billing_stripe_customer_unique unique,
    constraint billing_stripe_customer_payer_known foreign key (payer) references billing_payer (id)
);

-- A price at Stripe never changes: another amount for a band is another price.
create table billing_stripe_price (
    price   text    primary key,
    tariff  uuid    not null,
    pupils  integer not null,
    kopecks bigint  not null,
    constraint billing_stripe_price_unique unique (tariff, pupils, kopecks),
    constraint billing_stripe_price_tariff_known foreign key (tariff) references billing_tariff (id)
);

-- The page on which a payer enters a card for a school, while it is open.
create table billing_stripe_checkout (
    school     uuid        primary key,
    contract   uuid        not null,
    session    text        not null,
    address    text        not null,
    price      text        not null,
    expires_at timestamptz not null,
    constraint billing_stripe_checkout_contract_known foreign key (contract) references billing_contract (id)
);

create table billing_stripe_subscription (
    id       text        primary key,
    contract uuid        not null,
    school   uuid        not null,
    status   text        not null,
    item     text        not null,
    price    text        not null,
    begun_at timestamptz not null,
    told_at  timestamptz not null,
    constraint billing_stripe_subscription_contract_known foreign key (contract) references billing_contract (id)
);

create index billing_stripe_subscription_by_contract on billing_stripe_subscription (contract);

create table billing_stripe_bill (
    id           uuid        primary key,
    invoice      text        not null constraint billing_stripe_bill_invoice_unique unique,
    contract     uuid        not null,
    number       text        not null,
    state        text        not null,
    kopecks      bigint      not null,
    paid_kopecks bigint      not null,
    issued_on    date        not null,
    due_on       date        not null,
    confirmed_at timestamptz null,
    constraint billing_stripe_bill_contract_known foreign key (contract) references billing_contract (id),
    constraint billing_stripe_bill_state_known check (state in ('open', 'uncollectible', 'void', 'paid')),
    constraint billing_stripe_bill_sensible check (kopecks >= 0 and paid_kopecks >= 0)
);

create index billing_stripe_bill_by_contract on billing_stripe_bill (contract);

-- What Stripe has told, each event once. What it says is kept only while it cannot be used yet.
create table billing_stripe_event (
    id          text        primary key,
    kind        text        not null,
    told_at     timestamptz not null,
    received_at timestamptz not null,
    waits_for   text        null,
    body        jsonb       null,
    constraint billing_stripe_event_kept_while_waiting check ((waits_for is null) = (body is null))
);

create index billing_stripe_event_waiting on billing_stripe_event (told_at) where waits_for is not null;

-- What Stripe is to be told, in this order. Who carries one out leases it; the key makes a repetition harmless.
create table billing_stripe_order (
    id           bigint      generated always as identity primary key,
    key          uuid        not null,
    kind         text        not null,
    contract     uuid        not null,
    subscription text        not null,
    tariff       uuid        null,
    pupils       integer     null,
    kopecks      bigint      null,
    prorated     boolean     not null,
    given_at     timestamptz not null,
    leased_until timestamptz null,
    tries        integer     not null default 0,
    settled_at   timestamptz null,
    trouble      text        null,
    constraint billing_stripe_order_contract_known foreign key (contract) references billing_contract (id),
    constraint billing_stripe_order_kind_known check (kind in ('price', 'cancel')),
    constraint billing_stripe_order_priced check
        ((kind = 'price') = (tariff is not null and pupils is not null and kopecks is not null))
);

create index billing_stripe_order_open on billing_stripe_order (id) where settled_at is null;
create index billing_stripe_order_by_subscription on billing_stripe_order (subscription);
