-- Alerts, as Alertmanager and Falcosidekick tell them, and what admins did about them. An alert is told again and again; what
-- somebody did is written once.

create table alert (
    id          bigint generated always as identity primary key,
    fingerprint text        not null check (length(fingerprint) between 1 and 100),
    started_at  timestamptz not null,
    source      text        not null check (source in ('prometheus', 'falco')),
    name        text        not null,
    severity    text        not null check (severity in ('critical', 'warning', 'notice')),
    summary     text        not null,
    runbook     text check (runbook ~ '^https?://'),
    labels      text        not null, -- a JSON object of texts: what a silence names
    told_at     timestamptz not null default clock_timestamp(), -- for the last time
    ended_at    timestamptz,
    unique (fingerprint, started_at)
);
create index alert_open on alert (started_at) where ended_at is null;
create index alert_name on alert (name, started_at);

create table alert_act (
    id        bigint generated always as identity primary key,
    alert_id  bigint references alert, -- none: the end of a silence
    player_id bigint      not null references player,
    kind      text        not null check (kind in ('acknowledge', 'silence', 'unsilence')),
    note      text        not null default '',
    at        timestamptz not null default clock_timestamp()
);
create index alert_act_alert on alert_act (alert_id);
create unique index alert_acknowledged on alert_act (alert_id) where kind = 'acknowledge';

-- Old alerts are forgotten, unless somebody did something about them: his act holds them fast.
grant select, insert, update, delete on alert to ${app_role};
grant select, insert on alert_act to ${app_role};
