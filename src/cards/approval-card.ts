import type { CaseEvent } from '../domain/case/event.ts'
import type { Revision } from '../domain/reply/draft.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card, DifferencePart, Span } from './card.ts'
import { actionOn } from './case-actions.ts'
import { mentionQuote, titleOf } from './case-card.ts'
import { approvalsOf, deadlineOf, warningsOf } from './case-lines.ts'
import type { CaseView, Reader } from './case-view.ts'
import { difference, shortened } from './difference.ts'
import { historyLine } from './history.ts'
import { draftCaption, missingNames, staffName } from './names.ts'
import { cut, inPieces, plain } from './plain-text.ts'

/**
 * The request to approve one revision: its very words, what changed, who wrote it, what it answers. Once the revision
 * is settled the same card says how, and its buttons are gone. `ended` is the event that sent the draft back, if any.
 */
export const approvalCard = (view: CaseView, revision: Revision, reader: Reader, ended?: CaseEvent): Card => {
  const words = wordsIn(reader.language)
  const one = view.case
  const settled = settledBecause(view, revision, reader, ended)
  const asks = request(view, revision, reader)
  const shown =
    settled === null ? openBlocks(view, revision, reader) : [...draftBlocks(view, revision, words, reader, 1)]
  return {
    key: approvalCardKey(one.id, revision.revision),
    version: one.version,
    language: reader.language,
    summary: cut(`${settled ?? asks} ${titleOf(view, reader)}`, 300),
    tone: settled === null ? one.severity : 'neutral',
    blocks: [
      {
        kind: 'title',
        text: titleOf(view, reader),
        aside: words.say('approval.aside', { case: one.id, revision: revision.revision }),
      },
      { kind: 'line', spans: [{ text: settled ?? asks, strong: true }] },
      ...shown,
    ],
    actions: settled === null ? decisions(view, words) : [actionOn(view, 'case.open.v1', words)],
    menu: settled === null ? [actionOn(view, 'case.history.v1', words), actionOn(view, 'case.why.v1', words)] : [],
  }
}

/** In person it asks the reader; in a channel it names those whose yes is missing. */
const request = (view: CaseView, { by, revision }: Revision, { policy, language, inChannel }: Reader): string => {
  const words = wordsIn(language)
  const about = { name: staffName(policy, by), revision, case: view.case.id }
  if (!inChannel) return words.say('approval.asks', about)
  return words.say('approval.needs', { ...about, approvers: missingNames(view.missingApprovals, policy, words) })
}

export const approvalCardKey = (caseId: number, revision: number): string => `approval:${caseId}:${revision}`

/** “3f2a9c1b 77de”: enough of the SHA-256 to compare two by eye. */
export const shortSha256 = (sha256: string): string => `${sha256.slice(0, 8)} ${sha256.slice(8, 12)}`

/** A message's text must stay below what the strictest platform takes (Slack's 12k characters of blocks). */
const mostText = 9_000
const longestPiece = 1_200

const openBlocks = (view: CaseView, revision: Revision, reader: Reader): readonly Block[] => {
  const words = wordsIn(reader.language)
  const draft = draftBlocks(view, revision, words, reader)
  const changes = changeBlocks(view, revision, words)
  const context = mentionQuote(view, reader, 400)
  const room = mostText - plain(revision.text).length
  return [
    ...warningsOf(view, reader).map(warning),
    ...draft,
    ...(room >= 3_000 ? changes : []),
    ...(room >= 1_000 ? [labelled(words.say('approval.answers')), context] : []),
    waiting(view, reader),
  ]
}

/** Literally, in pieces that join to the whole: nobody approves what they have not read. */
const draftBlocks = (
  view: CaseView,
  revision: Revision,
  words: Words,
  reader: Reader,
  mostPieces = Number.POSITIVE_INFINITY,
): readonly Block[] => {
  const text = plain(revision.text)
  const pieces = inPieces(text, longestPiece).slice(0, mostPieces)
  const left = text.length - pieces.join('').length
  const caption = [
    draftCaption(revision, reader.policy, words),
    words.when(revision.at, reader.timezone, reader.now),
    words.say('approval.characters', { count: revision.text.length }),
    words.say('approval.sha256', { sha256: shortSha256(revision.sha256) }),
    ...(left > 0 ? [words.say('card.cut', { count: left })] : []),
  ].join(' · ')
  const quotes = pieces.map(
    (piece, index): Block => ({
      kind: 'quote',
      text: piece === '' ? words.say('card.noText') : piece,
      lang: view.case.language,
      ...(index === pieces.length - 1 && { caption: [{ text: caption }] }),
    }),
  )
  return text === revision.text ? quotes : [warning(words.say('approval.invisible')), ...quotes]
}

const changeBlocks = (view: CaseView, revision: Revision, words: Words): readonly Block[] => {
  const previous = view.case.revisions.find((other) => other.revision === revision.revision - 1)
  if (previous === undefined) return []
  if (previous.text === revision.text) return [labelled(words.say('approval.sameAs', { revision: previous.revision }))]
  const parts = bounded(shortened(difference(plain(previous.text), plain(revision.text)), 60), 2_000)
  return [labelled(words.say('approval.changes', { revision: previous.revision })), { kind: 'difference', parts }]
}

const bounded = (parts: readonly DifferencePart[], max: number): readonly DifferencePart[] => {
  const kept: DifferencePart[] = []
  let room = max
  for (const { change, text } of parts) {
    if (room < 20) break
    kept.push({ change, text: cut(text, room) })
    room -= text.length
  }
  return kept
}

const waiting = (view: CaseView, reader: Reader): Block => {
  const deadline = deadlineOf(view, reader)
  const approvals = approvalsOf(view, reader)
  const spans: Span[] = approvals === null ? [] : [{ text: deadline === null ? approvals : `${approvals} ` }]
  return { kind: 'line', spans: deadline === null ? spans : [...spans, deadline] }
}

const decisions = (view: CaseView, words: Words): readonly Action[] => [
  actionOn(view, 'case.approve.v1', words, 'primary'),
  actionOn(view, 'case.request_changes.v1', words),
  actionOn(view, 'case.reject.v1', words),
  { ...actionOn(view, 'case.open.v1', words), label: words.say('action.open'), target: { caseId: view.case.id } },
]

/** Why there is nothing to decide about this revision any more; null while there is. */
const settledBecause = (view: CaseView, { revision }: Revision, reader: Reader, ended?: CaseEvent): string | null => {
  const words = wordsIn(reader.language)
  const { state, revisions, publication } = view.case
  if (state.status === 'awaiting_approval' && state.revision === revision) return null
  if (publication?.outcome === 'published' && publication.revision === revision)
    return words.say('approval.published', { revision })
  if ('approvals' in state && state.revision === revision) {
    const names = words.list(state.approvals.map(({ by }) => staffName(reader.policy, by)))
    return names === ''
      ? words.say('approval.clearedWithout', { revision })
      : words.say('approval.approvedBy', { revision, names })
  }
  const latest = revisions.at(-1)
  if (latest !== undefined && latest.revision > revision)
    return words.say('approval.voided', {
      revision,
      latest: latest.revision,
      name: staffName(reader.policy, latest.by),
    })
  if (ended !== undefined) return historyLine(ended, reader)
  return state.status === 'closed'
    ? words.say('approval.caseClosed', { revision })
    : words.say('approval.takenBack', { revision })
}

const labelled = (text: string): Block => ({ kind: 'line', quiet: true, spans: [{ text }] })
const warning = (text: string): Block => ({ kind: 'line', spans: [{ text, strong: true }] })
