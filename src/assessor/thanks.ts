import { tokenise } from './tokens.ts'

/**
 * Whether a text says thank you and nothing else: it must not reopen a case. “Thanks, but it is still broken” does.
 * Every word has to be one of courtesy; whatever is not known is taken for something to read.
 */
export const isMereThanks = (text: string, _lang: string): boolean => {
  const { words, sentences } = tokenise(text)
  if (sentences.some(({ asks }) => asks)) return false
  const said = words.filter(({ word }) => word !== '‹account›')
  return (
    said.length > 0 &&
    said.length <= 12 &&
    said.some(({ word }) => thanks.has(word)) &&
    said.every(({ word }) => courtesy.has(word))
  )
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const thanks = new Set(
  list(`thanks thank thankyou thx tnx ty tysm cheers ta appreciated appreciate grateful gracias grax mil agradecido agradecida
    agradezco obrigado obrigada obg brigado brigada valeu vlw agradeco grato grata 🙏 👍 ❤ ok okay perfect perfecto perfeito
    sorted solved resolved solucionado resuelto resolvido great genial otimo`),
)

const courtesy = new Set([
  ...thanks,
  ...list(`you u so very much many a lot for the your quick fast help helping all guys team again really it that is its was great
    perfect excellent awesome amazing good nice wonderful will do done now have day evening weekend everyone im i got
    reply response answer sorting this just to say big kind kindly
    muchas muchisimas mil por la el su tu vuestra ayuda rapida rapido todo a todos equipo muy amable amables de verdad ya esta
    listo excelente atencion respuesta os les le que tengan buen buena dia tarde noche saludos un abrazo igualmente bien
    muito muita pela pelo ajuda rapidez atencao tudo equipe voces resposta bom boa otimo certo ja foi viu mesmo abraco abracos
    😊 😀 🙂 😃 😁 😍 🥰 💕 🎉 👏 ✅ 🤗 😘 💙 💜 🧡 💛 💚 ☺ 👌 🙌 !`),
])
