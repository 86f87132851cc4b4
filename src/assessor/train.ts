import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Calibration, Head } from './linear-model.ts'
import { type Header, type HeadName, headNames } from './model.ts'
import { calibrate, type Read, readAll, trainHeads } from './train-heads.ts'
import { isHeldOut, type LabelledText, permissiveSets, readLabelled, readOwn, sourceOf } from './training-data.ts'

const help = `npm run train -- --data FOLDER [--out FOLDER] [--any-licence]

Trains the weights of the assessor from the TSV files in FOLDER (complaint.tsv, emotion.tsv, notices.tsv and any other
with the columns set, id, text, label, lang, nature) and from the project's own texts. The same data gives the same
bytes. A fifth is kept aside to calibrate the probabilities; then everything is learned.

  --data         folder of labelled texts; may be given several times
  --out          where to write model.bin and model.json (default: src/assessor/weights)
  --holdout      learn four fifths only, so that the kept fifth can judge: for figures, not for shipping
  --any-licence  allow sets that are not on the list of permissive ones; needs --out, for weights of your own use
`

const shipped = fileURLToPath(new URL('weights', import.meta.url))
const ownTexts = fileURLToPath(new URL('training', import.meta.url))

const main = (): number => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      holdout: { type: 'boolean', default: false },
      'any-licence': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return say(help, 0)
  if (values.data.length === 0) return say(`Give a folder of labelled texts: --data FOLDER\n\n${help}`, 2)
  if ((values['any-licence'] || values.holdout) && values.out === undefined)
    return say('Weights that must not ship need a folder of their own: --out FOLDER\n', 2)

  const texts = [...readOwn(ownTexts), ...values.data.flatMap(readFolder)]
  const strange = [...new Set(texts.map(({ set }) => sourceOf(set)))].filter((set) => permissiveSets[set] === undefined)
  if (strange.length > 0 && !values['any-licence'])
    return say(
      `Not on the list of sets that shipped weights may be trained on: ${strange.join(', ')}. See src/assessor/training-data.ts.\n`,
      1,
    )

  const out = values.out ?? shipped
  const header = trainInto(out, texts, values.holdout)
  return say(`${header.name}: ${header.bytes} bytes in ${join(out, 'model.bin')}\n`, 0)
}

const trainInto = (out: string, texts: readonly LabelledText[], holdOut: boolean): Header => {
  const all = readAll(texts, (done, of) => progress('reading', done / of))
  const isEmotion = ({ about }: Read) => /_anger$|_xed$/.test(about.set)
  const complaints = all.filter((read) => !isEmotion(read))
  const emotions = all.filter(isEmotion)
  const kept = (read: Read) => isHeldOut(read.about)
  const learned = (read: Read) => !kept(read)
  const judging = trainHeads(complaints.filter(learned), emotions.filter(learned), (head) => step('calibrating', head))
  const complaint = calibrate(judging.complaint, complaints.filter(kept), 'complaint')
  const anger = calibrate(judging.anger, emotions.filter(kept), 'anger')
  const heads = holdOut ? judging : trainHeads(complaints, emotions, (head) => step('training', head))
  progress('done', 1)
  return write(out, heads, { complaint, anger }, texts)
}

const write = (
  out: string,
  heads: Readonly<Record<HeadName, Head>>,
  calibrations: { readonly complaint: Calibration; readonly anger: Calibration },
  texts: readonly LabelledText[],
): Header => {
  const bytes = Buffer.concat(headNames.map((name) => Buffer.from(heads[name].weights)))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sets = [...new Set(texts.map(({ set }) => set))].sort()
  let at = 0
  const places = headNames.map((name) => {
    const { weights, step: size, bias, pieces } = heads[name]
    const place = { at, size: weights.length, step: size, bias, pieces }
    at += weights.length
    return [name, place] as const
  })
  const header: Header = {
    name: `linear-${sha256.slice(0, 8)}`,
    bytes: bytes.length,
    sha256,
    ...calibrations,
    heads: Object.fromEntries(places) as Header['heads'],
    trainedOn: sets.map((set) => ({
      set,
      rows: texts.filter((text) => text.set === set).length,
      licence: permissiveSets[sourceOf(set)]?.licence ?? 'not on the list: must not ship',
    })),
  }
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'model.bin'), bytes)
  writeFileSync(join(out, 'model.json'), `${JSON.stringify(header, null, 2)}\n`)
  return header
}

const readFolder = (folder: string): readonly LabelledText[] => {
  if (!existsSync(folder)) throw new Error(`${folder} is not there`)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readLabelled(join(folder, file)))
}

const step = (what: string, head: HeadName): void =>
  progress(`${what} ${head}`, headNames.indexOf(head) / headNames.length)

const progress = (what: string, share: number): void => {
  if (!process.stderr.isTTY) return
  const width = 30
  const full = Math.round(share * width)
  process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${what.padEnd(32)}${share === 1 ? '\n' : ''}`)
}

const say = (text: string, code: number): number => {
  ;(code === 0 ? process.stdout : process.stderr).write(text)
  return code
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main()
