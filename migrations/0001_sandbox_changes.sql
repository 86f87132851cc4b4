ALTER TABLE "sandbox_messages" ADD COLUMN "change" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "sandbox_messages_key" ON "sandbox_messages" USING btree ("room","card_key");--> statement-breakpoint
CREATE INDEX "sandbox_messages_change" ON "sandbox_messages" USING btree ("change");