-- The books can be checked while the room plays, however long it has been played in: what was checked before is carried
-- forward, and only later transfers are added up. Corrections and archived hands leave a trace.

-- What each account's transfers add up to, from the first to the last that was closed. Accounts at 0 need no row.
create table carried (
    account_id bigint primary key references account,
    amount     bigint not null
);

create table closing (
    single boolean     primary key default true check (single),
    up_to  bigint      not null, -- every transfer up to this one is in carried
    next   bigint,               -- where the next closing ends; no transfer up to it is half done
    at     timestamptz not null
);
insert into closing (up_to, at) values (0, clock_timestamp());

-- What the transfers added up to that are in the archive.
create table archived (
    account_id bigint primary key references account,
    amount     bigint not null
);
alter table hand add column archived_at timestamptz;

-- Why a transfer was made that no player asked for.
create table correction (
    transfer_id bigint      primary key references transfer,
    reversed    bigint      unique references transfer, -- the transfer that it takes back, if it is one
    reason      text        not null check (length(reason) >= 3),
    by          text        not null,
    at          timestamptz not null default clock_timestamp()
);

-- The outcome of the last check, so that one node checks and all show it.
create table ledger_watch (
    single         boolean     primary key default true check (single),
    at             timestamptz not null,
    wrong_balances bigint      not null default 0,
    unsettled_pots bigint      not null default 0,
    total          bigint      not null default 0
);
insert into ledger_watch (at) values ('-infinity');

-- Wallets, seats and the house, among many more pots: the kind of an account never changes.
create index account_holder on account (id) where kind <> 'pot';
-- Slips are forgotten by age.
create index slip_at on slip using brin (at);

drop view ledger_check;

-- Three numbers that are 0, or somebody has to look. As fast as there are accounts and transfers since the last closing.
create view ledger_check as
with movement as (
    select account, sum(amount) as amount
    from (select account_id as account, amount from carried
          union all
          select credit, amount from transfer where id > (select up_to from closing)
          union all
          select debit, -amount from transfer where id > (select up_to from closing)) as side
    group by account
    having sum(amount) <> 0
)
select (select count(*) from account a left join movement m on m.account = a.id
        where a.kind <> 'pot' and a.balance is not null and a.balance <> coalesce(m.amount, 0)) as wrong_balances,
       (select count(*) from movement m join account a on a.id = m.account where a.kind = 'pot') as unsettled_pots,
       (select coalesce(sum(balance), 0) from account where kind <> 'pot')::bigint
           + (select coalesce(sum(m.amount), 0) from movement m join account a on a.id = m.account
              where a.balance is null)::bigint as total;

-- The same from the first transfer on, and whether what is carried forward is right. As long as there are transfers.
create view ledger_full_check as
with movement as (
    select account, sum(amount) as amount, coalesce(sum(amount) filter (where closed), 0) as closed
    from (select account_id as account, amount, true as closed from archived
          union all
          select credit, amount, id <= (select up_to from closing) from transfer
          union all
          select debit, -amount, id <= (select up_to from closing) from transfer) as side
    group by account
)
select (select count(*) from account a left join movement m on m.account = a.id
        where a.kind <> 'pot' and a.balance is not null and a.balance <> coalesce(m.amount, 0)) as wrong_balances,
       (select count(*) from movement m join account a on a.id = m.account
        where a.kind = 'pot' and m.amount <> 0) as unsettled_pots,
       (select coalesce(sum(balance), 0) from account where kind <> 'pot')::bigint
           + (select coalesce(sum(m.amount), 0) from movement m join account a on a.id = m.account
              where a.balance is null)::bigint as total,
       (select count(*) from movement m full join carried c on c.account_id = m.account
        where coalesce(m.closed, 0) <> coalesce(c.amount, 0)) as wrongly_carried;

-- Closing takes two transactions. The first waits until no transfer is half done, which takes as long as one settlement, and
-- gives up when that is not soon: nobody can move chips while it waits.
create function begin_closing() returns void
    language sql security definer set search_path = public, pg_temp set lock_timeout = '200ms' as $$
    lock table transfer in share mode;
    update closing set next = (select coalesce(max(id), 0) from transfer);
$$;

-- The second adds up what lies between, while the room plays on. Returns how many transfers that were.
create function close_books() returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    first bigint;
    last  bigint;
    moved bigint;
begin
    select up_to, next into first, last from closing for update;
    insert into carried (account_id, amount)
    select account, sum(amount)
    from (select credit as account, amount from transfer where id > first and id <= last
          union all
          select debit, -amount from transfer where id > first and id <= last) as side
    group by account having sum(amount) <> 0
    on conflict (account_id) do update set amount = carried.amount + excluded.amount;
    select count(*) into moved from transfer where id > first and id <= last;
    update closing set up_to = coalesce(last, first), next = null, at = clock_timestamp();
    return moved;
end
$$;

-- Slips answer repeats, and after a month nobody repeats anything. Returns how many were forgotten, at most the given number.
create function forget_slips(most integer) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with old as (
        select ctid from slip where at < clock_timestamp() - interval '30 days' limit most for update skip locked
    ), gone as (
        delete from slip where ctid in (select ctid from old) returning 1
    )
    select count(*) from gone;
$$;

revoke execute on function begin_closing(), close_books(), forget_slips(integer) from public;
grant execute on function begin_closing(), close_books(), forget_slips(integer) to ${app_role};
grant select on carried, closing, archived, correction, ledger_check, ledger_full_check to ${app_role};
grant insert on correction to ${app_role};
grant select, update on ledger_watch to ${app_role};
