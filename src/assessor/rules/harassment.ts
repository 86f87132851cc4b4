import { talk } from './discrimination.ts'
import type { Rule } from './rule.ts'

/** Staff who touch, stalk or molest somebody. */
export const harassmentRules: readonly Rule[] = [
  {
    code: 'discrimination.harassment',
    lang: 'en',
    say: `
      sexually ~1 harassed|assaulted|abused|harassing|harass
      sexual ~1 harassment|assault|abuse|advances|misconduct|comments|remarks
      harassed|harassing|groped|stalked|molested|catcalled|raped|touched ~3 by|me|my|us|her ~4 <staff-en>|guard|security|bouncer|technician|uber|instructor|inappropriately
      <staff-en> ~5 harassed|harassing|groped|stalked|stalking|molested|raped|touched|masturbat* ~3 me|my|her|us|inappropriately|home|daughter|wife|passenger
      inappropriately touched|touching
      <staff-en> ~4 touching|touched|rubbing|grabbing|grabbed|stroking ~1 my|her|me|us
      asking|asked|asks|wanted for my ~1 number|phone ~4 <staff-en>|driver|creepy
      touched ~3 inappropriately
    `,
    unless: talk.en,
  },
  {
    code: 'discrimination.harassment',
    lang: 'es',
    say: `
      acoso|abuso|agresion|agredio|agredieron|acosada|abusada sexual|sexualmente
      me|nos|la|mi|le ~2 acoso|acosaron|acosa|manoseo|manosearon|toco|persiguio ~5 <staff-es>|uber|seguridad
      <staff-es> ~5 acoso|acosa|acosaba|manoseo|toco|sobrepaso|insinuo|escribio|violo ~3 me|a|conmigo|mi|privado|hija
      acosada|acosado ~4 por|<staff-es>
      <staff-es> ~5 tocarme|tocarnos|rozarme|agarrarme|tocandome|manosear*
    `,
    unless: talk.es,
  },
  {
    code: 'discrimination.harassment',
    lang: 'pt',
    say: `
      assedio|abuso|importunacao sexual|moral
      me|nos|minha ~2 assediou|assediaram|apalpou|tocou|perseguiu ~5 <staff-pt>|uber|seguranca?
      <staff-pt> ~5 assediou|assediava|apalpou|tocou|passou|estuprou ~3 me|em|a|comigo|minha|mao|filha|cliente|passageira
      <staff-pt> ~5 tocando|tocava|tocar|encostando|passando|passava ~3 costas|perna|pernas|cintura|mim|cabelo|ombro|mao
      assediada|assediado|assedio ~4 por|pelo|<staff-pt>|sofri|do|de
      sofri|sofreu ~1 assedio
    `,
    unless: talk.pt,
  },
]
