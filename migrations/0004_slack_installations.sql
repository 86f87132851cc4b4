CREATE TABLE "slack_installations" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text,
	"enterprise_id" text,
	"team_name" text,
	"app_id" text,
	"bot_id" text NOT NULL,
	"bot_user_id" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"bot_token" text NOT NULL,
	"refresh_token" text,
	"expires_at" bigint,
	"installed_by" text,
	"installed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "cards_slack_ts" ON "cards" USING btree ((ref ->> 'ts')) WHERE ref ? 'ts';