CREATE INDEX "case_events_measured" ON "case_events" USING btree ("at","case_id","seq","type","staff") WHERE type in ('opened', 'claimed', 'triaged', 'drafted', 'published', 'answered_elsewhere', 'statement_adopted',
        'closed', 'merged', 'reopened', 'snoozed', 'woken', 'released')
        or type = 'assigned' and data ->> 'to' = staff
        or type = 'mention_joined' and not (data ->> 'thanks')::boolean;--> statement-breakpoint
-- An index alone answers only for pages known to be whole; by default a log this long would wait weeks for a vacuum.
ALTER TABLE "case_events" SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 20000);
