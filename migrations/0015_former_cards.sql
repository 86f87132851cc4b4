CREATE TABLE "former_cards" (
	"case_id" bigint NOT NULL,
	"ref" jsonb NOT NULL,
	"replaced_at" bigint NOT NULL,
	CONSTRAINT "former_cards_case_id_ref_pk" PRIMARY KEY("case_id","ref")
);
--> statement-breakpoint
ALTER TABLE "platform_users" ADD COLUMN "locale" text;--> statement-breakpoint
CREATE INDEX "former_cards_slack_ts" ON "former_cards" USING btree ((ref ->> 'ts')) WHERE ref ? 'ts';--> statement-breakpoint
CREATE INDEX "former_cards_teams_activity" ON "former_cards" USING btree ((ref ->> 'activity')) WHERE ref ? 'activity';