-- The whole card room. The owner runs this; ${app_role} plays in it and can rewrite neither events nor transfers.

create table account (
    id      bigint generated always as identity primary key,
    kind    text   not null check (kind in ('house', 'wallet', 'seat', 'pot')),
    balance bigint check (balance >= 0),
    -- Wallets and seats carry their balance; the house and the pots are summed, so that no row is shared by all.
    check ((balance is not null) = (kind in ('wallet', 'seat')))
);

create table player (
    id            bigint generated always as identity primary key,
    name          text        not null check (length(name) between 3 and 20),
    name_key      text        not null unique generated always as (lower(name)) stored,
    password_hash text, -- none: nobody can log in as this player
    admin         boolean     not null default false,
    bot           boolean     not null default false,
    suspended     boolean     not null default false,
    failed_logins integer     not null default 0,
    locked_until  timestamptz,
    wallet_id     bigint      not null unique references account,
    theme         text        not null default 'system' check (theme in ('system', 'light', 'dark')),
    four_colours  boolean     not null default true,
    created_at    timestamptz not null default clock_timestamp()
);

create table poker_table (
    id               bigint generated always as identity primary key,
    name             text        not null unique check (length(name) between 2 and 30),
    size             integer     not null check (size between 2 and 10),
    small_blind      bigint      not null check (small_blind > 0),
    big_blind        bigint      not null check (big_blind >= small_blind),
    ante             bigint      not null default 0 check (ante >= 0),
    least_buy_in     bigint      not null check (least_buy_in >= big_blind),
    most_buy_in      bigint      not null check (most_buy_in >= least_buy_in),
    turn_seconds     integer     not null check (turn_seconds between 1 and 300),
    open             boolean     not null default true,
    version          bigint      not null default 0,
    hands            bigint      not null default 0, -- how many were begun here; the newest has this number
    hand_id          bigint,                         -- the running hand, or the last one
    hand_running     boolean     not null default false,
    button           integer,
    small_blind_seat integer,
    big_blind_seat   integer,
    deadline         timestamptz,                    -- when the turn runs out, or the next hand begins
    bot_due          timestamptz,                    -- when the house bot whose turn it is wants to act
    watched_until    timestamptz,                    -- house bots rest when nobody watches
    created_at       timestamptz not null default clock_timestamp()
);
create index poker_table_deadline on poker_table (deadline) where deadline is not null;
create index poker_table_bot_due on poker_table (bot_due) where bot_due is not null;

create table seat (
    table_id    bigint  not null references poker_table,
    seat        integer not null check (seat between 1 and 10),
    account_id  bigint  not null unique references account,
    player_id   bigint references player,
    sitting_out boolean not null default false,
    leaving     boolean not null default false,
    top_up      bigint  not null default 0 check (top_up >= 0), -- wanted when the running hand is over
    primary key (table_id, seat),
    unique (table_id, player_id)
);
create index seat_player on seat (player_id) where player_id is not null;

create table hand (
    id       bigint generated always as identity primary key,
    table_id bigint      not null references poker_table,
    number   bigint      not null,
    began_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    pot_id   bigint unique references account, -- made when the hand is settled
    pot      bigint check (pot >= 0),          -- chips that were won
    unique (table_id, number)
);
create index hand_ended on hand (table_id, ended_at);
alter table poker_table add foreign key (hand_id) references hand;

-- Who was dealt in: chairs change hands, but whose cards these were does not.
create table hand_seat (
    hand_id   bigint  not null references hand,
    seat      integer not null,
    player_id bigint  not null references player,
    primary key (hand_id, seat)
);
create index hand_seat_player on hand_seat (player_id, hand_id);

create table hand_event (
    hand_id bigint      not null references hand,
    seq     integer     not null check (seq >= 0),
    kind    text        not null,
    body    jsonb       not null,
    at      timestamptz not null default clock_timestamp(),
    primary key (hand_id, seq)
);

-- What a browser asked for, by the id that the browser gave it: a repeat gets the first answer.
create table slip (
    player_id bigint      not null references player,
    action_id uuid        not null,
    table_id  bigint references poker_table,
    hand_id   bigint references hand,
    seq       integer, -- the first event that it brought about
    verb      text        not null,
    answer    text        not null,
    at        timestamptz not null default clock_timestamp(),
    primary key (player_id, action_id)
);

create table transfer (
    id       bigint generated always as identity primary key,
    debit    bigint      not null references account,
    credit   bigint      not null references account,
    amount   bigint      not null check (amount > 0),
    reason   text        not null check (reason in
        ('grant', 'daily-chips', 'buy-in', 'top-up', 'cash-out', 'bet', 'award', 'reversal')),
    table_id bigint references poker_table,
    hand_id  bigint references hand,
    at       timestamptz not null default clock_timestamp(),
    check (debit <> credit)
);
create index transfer_debit on transfer (debit, id);
create index transfer_credit on transfer (credit, id);
create index transfer_hand on transfer (hand_id) where hand_id is not null;

-- One row, moved on by every node's clock: a gap in it is an outage, and running turns are extended by it.
create table heartbeat (
    single boolean   primary key default true check (single),
    at     timestamptz not null
);
insert into heartbeat (at) values (clock_timestamp());

insert into account (kind) values ('house');

-- The books, in one row: all three numbers are 0 or somebody has to look.
create view ledger_check as
with movement as (
    select account, sum(amount) as amount
    from (select credit as account, amount from transfer union all select debit, -amount from transfer) as side
    group by account
)
select count(*) filter (where a.balance is not null and a.balance <> coalesce(m.amount, 0)) as wrong_balances,
       count(*) filter (where a.kind = 'pot' and coalesce(m.amount, 0) <> 0)               as unsettled_pots,
       coalesce(sum(coalesce(a.balance, m.amount)), 0)::bigint                             as total
from account a
left join movement m on m.account = a.id;

grant select, insert, update on account, player, poker_table, seat, hand to ${app_role};
grant select, insert on hand_seat, hand_event, slip, transfer to ${app_role};
grant select, update on heartbeat to ${app_role};
grant select on ledger_check to ${app_role};
grant select on flyway_schema_history to ${app_role}; -- so that a node knows whether it may serve
