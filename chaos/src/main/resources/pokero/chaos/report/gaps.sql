-- The longest time, in seconds, that a table stood still though it was to move, from the first moment to the second. After a
-- hand the house waits before it begins the next one: that is no standing still.
with dealt as (
    select h.id, h.table_id, h.number,
           case when exists (select from hand_event e where e.hand_id = h.id and e.kind = 'CardsShown') then 6 else 3 end
               as pause
    from hand h
    where h.ended_at is null or h.ended_at > ?::timestamptz - interval '1 minute'
), step as (
    select d.table_id, e.at,
           lead(e.at) over same as next,
           e.at + case when e.kind = 'HandEnded' then d.pause else 0 end * interval '1 second' as due
    from dealt d join hand_event e on e.hand_id = d.id
    window same as (partition by d.table_id order by d.number, e.seq)
)
select coalesce(max(extract(epoch from least(coalesce(next, 'infinity'), till) - greatest(due, since))), 0)
from step, (select ?::timestamptz as since, ?::timestamptz as till) as time
where least(coalesce(next, 'infinity'), till) > since and least(coalesce(next, 'infinity'), till) > due
