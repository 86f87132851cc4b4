declare const brand: unique symbol

/** A primitive that cannot be mistaken for another of the same shape. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name }

/** A member of staff, as the policy names them: one person however many chat platforms they use. */
export type StaffId = Branded<string, 'StaffId'>
/** The number people say aloud: “case 1042”. */
export type CaseId = Branded<number, 'CaseId'>
/** Our own number for a mention; the network's id is `Mention.externalId`. */
export type MentionId = Branded<number, 'MentionId'>
export type BrandId = Branded<string, 'BrandId'>
/** A channel as the policy names it; the same channel may exist in Slack, in Teams and in the sandbox. */
export type ChannelId = Branded<string, 'ChannelId'>
/** Where a mention came from and who publishes the answer: `x`, `bluesky`, `reviews`. */
export type SourceId = Branded<string, 'SourceId'>
/** One attempt to publish one approved revision; stable over retries. */
export type PublicationId = Branded<string, 'PublicationId'>
/** Lower-case hexadecimal SHA-256, 64 characters. */
export type Sha256 = Branded<string, 'Sha256'>

/** The chat platforms staff work in. */
export const platforms = ['slack', 'teams', 'sandbox'] as const
export type Platform = (typeof platforms)[number]

/** A BCP 47 language tag of which Ventanilla has a complete locale. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]
