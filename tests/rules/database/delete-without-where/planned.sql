SELECT cron.schedule('trim', '0 3 * * *', $$DELETE FROM events; VACUUM events$$);
--                                          ^^^^^^^^^^^^^^^^^^ critical: deletes every row of "events"
SELECT cron.schedule('trim', '0 3 * * *', 'DELETE FROM events');
--                                         ^^^^^^^^^^^^^^^^^^ critical: deletes every row of "events"
SELECT cron.schedule('trim', '0 3 * * *', 'DELETE FROM events WHERE at < now() - interval ''1 year''');
SELECT cron.schedule('fresh', '0 3 * * *', $$REFRESH MATERIALIZED VIEW sales$$);
