import { meantAt } from './meanings.ts'

/** What it is called that something does not do what it is for. */
export const outOfOrder = 'down'

/**
 * Where the words begin which say, with the word here, that something is out of order: “is down”, “does not even open”,
 * “sin internet”; null where they do not. `meanings`: those of the word here.
 */
export const outOfOrderFrom = (words: readonly string[], at: number, meanings: readonly string[]): number | null => {
  if (words[at] === 'down') return isState(words, at - 1) ? at : null
  const reach = doesWork(words[at]) ? 3 : meanings.some((one) => supplies.has(one)) ? 2 : 0
  for (let back = at - 1; back >= at - reach; back -= 1) if (isNegation(words[back])) return back
  return null
}

/** Whether the word names what something is for: “works”, “abre”. */
export const doesWork = (word: string | undefined): boolean => word !== undefined && works.has(word)

/** Whether the word says that something is not so, or no longer: “not”, “stopped”, “dejó”. */
export const isNegation = (word: string | undefined): boolean => word !== undefined && negations.has(word)

const works = new Set(
  `work works working worked load loads loading loaded open opens opening connect connects connecting respond responds
  responding function functions functioning start starts starting
  funciona funcionan funcionar funciono funcionaba funcionando carga cargan abre abren abrir conecta conectan conectar
  responde responden sirve sirven anda andan arranca arrancan entrar
  funcionam funcionou funcionava carrega carregam carregar abrem conectam respondem roda rodam acessar`.split(/\s+/),
)
/** What people have or do not have. */
const supplies = new Set(['network', 'internet', 'data', 'power', 'water'])
const negations = new Set(
  `not no never cant cannot couldnt dont doesnt didnt isnt aint arent wasnt wont wouldnt hasnt havent stopped without
  ni nunca tampoco sin dejo dejado dejaron nao nem sem parou pararam deixou deixaram`.split(/\s+/),
)

/** After these, or after what it is said of, “down” is no way to sit, to slow or to be let. */
const states = new Set('is are s re was were been went goes going gone still completely totally all again'.split(' '))
const isState = (words: readonly string[], at: number): boolean =>
  states.has(words[at] ?? '') || (at >= 0 && meantAt(words, at).meanings.length > 0)
