import type { Destination } from '../../../src/app/ports/gateway.ts'
import type { Action, ActionId } from '../../../src/cards/action.ts'
import { type Card, line } from '../../../src/cards/card.ts'
import type { Form } from '../../../src/cards/form.ts'
import type { CaseId, ChannelId, StaffId } from '../../../src/domain/ids.ts'

export const care: Destination = { platform: 'slack', kind: 'channel', id: 'C0CARE', channel: 'care' as ChannelId }
export const crisis: Destination = {
  platform: 'slack',
  kind: 'channel',
  id: 'C0CRISIS',
  channel: 'crisis' as ChannelId,
}
export const bo: Destination = { platform: 'slack', kind: 'person', id: 'U0BO', staff: 'bo' as StaffId }
export const ana: Destination = { platform: 'slack', kind: 'person', id: 'U0ANA', staff: 'ana' as StaffId }

export const move = (id: ActionId, changes: Partial<Action> = {}): Action => ({
  id,
  label: id.split('.')[1] ?? id,
  describe: `${id}, case 1042`,
  target: { caseId: 1042 as CaseId, version: 7 },
  ...changes,
})

export const caseCard = (changes: Partial<Card> = {}): Card => ({
  key: 'case:1042',
  version: 7,
  language: 'en',
  summary: 'Critical: a power bank caught fire.',
  tone: 'critical',
  blocks: [{ kind: 'title', text: 'CRITICAL · Safety', aside: 'case 1042 · new' }, line('The power bank caught fire.')],
  actions: [move('case.claim.v1', { style: 'primary' }), move('case.triage.v1'), move('case.draft.v1')],
  menu: [move('case.snooze.v1'), move('case.close.v1'), move('case.history.v1')],
  ...changes,
})

export const draftForm: Form = {
  action: 'case.draft.v1',
  target: { caseId: 1042 as CaseId, version: 7 },
  language: 'en',
  title: 'Draft a reply',
  submit: 'Save',
  cancel: 'Cancel',
  intro: [{ kind: 'quote', text: 'The power bank caught fire.', lang: 'en' }],
  fields: [
    {
      kind: 'choice',
      name: 'saved',
      label: 'Saved reply',
      optional: true,
      options: [{ value: 'sorry-baggage', label: 'Sorry, baggage' }],
    },
    { kind: 'text', name: 'text', label: 'Reply', multiline: true, maxLength: 280, hint: 'X takes 280 characters' },
    { kind: 'checkbox', name: 'submit', label: 'Ask for approval now', value: true },
  ],
}

export const table = (rows: number): Card['blocks'][number] => ({
  kind: 'table',
  caption: 'Yesterday',
  head: ['Nature', 'Cases'],
  rows: Array.from({ length: rows }, (_, index) => [`Nature ${index}`, String(index)]),
})

export const chart: Card['blocks'][number] = {
  kind: 'chart',
  chart: {
    kind: 'bar',
    title: 'New cases by day',
    series: [
      {
        name: 'New',
        points: [
          { label: 'Mon', value: 3 },
          { label: 'Tue', value: 5 },
        ],
      },
    ],
    asText: 'Monday 3, Tuesday 5',
  },
}
