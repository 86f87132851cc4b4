import { stat } from 'node:fs/promises'
import { assessTexts, evaluationTable } from '../assessor/assess-texts.ts'
import { createAssessor } from '../assessor/assessor.ts'
import { MalformedTexts, readLabelled } from '../assessor/training-data.ts'
import { defaultAssessmentRules } from '../domain/assessment/default-rules.ts'
import { type Command, type CommandContext, NotReady } from './command.ts'
import { progress } from './progress.ts'

/** How well the assessor does on labelled texts. Needs neither a database nor a policy. */
export const assessCommand: Command = {
  name: 'assess',
  options: { file: { type: 'string' }, threshold: { type: 'string' }, json: { type: 'boolean' } },
  run: async ({ words, values, out, err }) => {
    const file = values['file']
    if (typeof file !== 'string') throw new NotReady([words.say('cli.assess.help')], 2)
    const threshold = thresholdIn(values['threshold'], words)
    if (!(await isFile(file))) throw new NotReady([words.say('cli.assess.noFile', { file })], 2)
    const texts = labelledIn(file)
    const show = progress(words.say('cli.assess.progress'))
    const rows = assessTexts(texts, {
      assessor: createAssessor(),
      threshold,
      onRead: (done) => show.at(done, texts.length),
    })
    show.done()
    if (rows.length === 0) {
      err(words.say('cli.assess.empty', { file }))
      return 1
    }
    out(values['json'] === true ? JSON.stringify({ threshold, sets: rows }) : evaluationTable(rows).trimEnd())
    if (values['json'] !== true) out(words.say('cli.assess.threshold', { threshold }))
    return 0
  },
}

const thresholdIn = (typed: string | boolean | undefined, words: CommandContext['words']): number => {
  if (typed === undefined) return defaultAssessmentRules.postAtComplaint
  const threshold = typeof typed === 'string' && typed.trim() !== '' ? Number(typed) : Number.NaN
  if (!(threshold >= 0 && threshold <= 1)) throw new NotReady([words.say('cli.assess.badThreshold')], 2)
  return threshold
}

const labelledIn = (file: string) => {
  try {
    return readLabelled(file)
  } catch (error) {
    if (error instanceof MalformedTexts) throw new NotReady([error.message])
    throw error
  }
}

const isFile = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile()
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return false
    throw error
  }
}
