-- Made before the first release: no table has rows yet that a lock could keep waiting.
-- squawk-ignore-file require-concurrent-index-deletion
CREATE TABLE "nags" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "nags_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"target" text,
	"urgency" smallint NOT NULL,
	"recipient" text NOT NULL,
	"queue" text NOT NULL,
	"destination" jsonb,
	"due_at" bigint NOT NULL,
	"deadline_at" bigint,
	"ordinal" integer NOT NULL,
	"of" integer NOT NULL,
	"next_at" bigint,
	"send_at" bigint,
	"state" text NOT NULL,
	"why" text,
	"raised_at" bigint NOT NULL,
	"handed_at" bigint,
	"delivery" bigint,
	"settled_at" bigint
);
--> statement-breakpoint
CREATE TABLE "teams_conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"tenant_id" text NOT NULL,
	"service_url" text NOT NULL,
	"bot_id" text NOT NULL,
	"team_id" text,
	"group_id" text,
	"name" text,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "teams_people" (
	"user_id" text PRIMARY KEY NOT NULL,
	"object_id" text,
	"email" text,
	"tenant_id" text NOT NULL,
	"service_url" text NOT NULL,
	"bot_id" text NOT NULL,
	"conversation_id" text,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "mentions_waiting";--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "news" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "nags_once" ON "nags" USING btree ("case_id","key","queue");--> statement-breakpoint
CREATE INDEX "nags_waiting" ON "nags" USING btree ("send_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "nags_open" ON "nags" USING btree ("queue") WHERE state in ('waiting', 'handed');--> statement-breakpoint
CREATE INDEX "nags_handed" ON "nags" USING btree ("handed_at") WHERE state = 'handed';--> statement-breakpoint
CREATE INDEX "nags_raised" ON "nags" USING btree ("raised_at");--> statement-breakpoint
CREATE INDEX "teams_conversations_team" ON "teams_conversations" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "teams_people_object" ON "teams_people" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "teams_people_email" ON "teams_people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "mentions_shares" ON "mentions" USING btree ("source","in_reply_to") WHERE kind = 'share';--> statement-breakpoint
CREATE INDEX "mentions_waiting" ON "mentions" USING btree ("id") WHERE intake in ('waiting', 'changed');