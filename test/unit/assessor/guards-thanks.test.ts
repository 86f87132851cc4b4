import { testGuards } from '../../support/guards.ts'

/**
 * Praise and thanks take nothing from what happened: they go to whoever pulled somebody out, or are mockery. A danger
 * averted is one all the same where its words stand there, rather than that one is missed.
 */
testGuards({
  'thanks beside a danger': {
    harmless: `
      en Thanks to the lifeguard who kept an eye on the little ones all afternoon
      es Gracias al socorrista, que no les quitó ojo a los pequeños en toda la tarde
      pt Obrigado ao salva-vidas que ficou de olho nas crianças a tarde toda`,
    meant: `
      en Thank you to the firefighters. Your dryer caught fire last night with the kids asleep upstairs
      en Ten out of ten until the swing snapped and my daughter broke her arm
      en Congratulations, you have published my medical records online
      en Lucky the bank stopped it in time, but somebody in your shop copied my card
      es Mil gracias, cinco estrellas: mi hijo intoxicado con su pollo y en urgencias
      es Gracias al guardia que me ayudó a levantarme: se desplomó el techo del probador y me abrió la cabeza
      es Bravo por su taller: los frenos fallaron y nos estrellamos
      es La chica de caja es un sol, pero el encargado nos echó por ser gitanos
      es Felicitaciones, han publicado mis datos médicos en internet
      es Mi sobrina se atragantó con una uva del menú infantil y la camarera siguió fregando
      pt Obrigado ao segurança que me socorreu quando o teto do provador desabou em cima de mim
      pt Parabéns, o freio falhou e batemos na estrada
      pt A moça é um amor, mas o gerente nos expulsou por sermos negros
      pt Atendimento nota dez, mas vazaram meus dados e fizeram um empréstimo no meu nome`,
  },
  'where films are watched and songs are sung': {
    harmless: `
      en That film broke my heart twice
      es Esa película me mató de risa
      pt Esse filme acabou comigo, morri de rir`,
    meant: `
      en We went to see a film at your cinema and the seat collapsed, my son broke his arm
      en At your concert a barrier fell on the crowd and my sister has a fractured leg
      es En el concierto se hundió la grada y hay varios heridos, mi hermana entre ellos
      pt No show de ontem a grade caiu em cima da gente, minha irmã está com a perna quebrada`,
  },
  'what somebody did alone, and what was the brand’s': {
    harmless: `
      en Clumsy me, burnt my thumb on my own oven`,
    meant: `
      en Clumsy me thought the step was fixed, it was not, broken ankle, third person this week at your shop
      es Culpa mía por fiarme: la escalera de su tienda estaba suelta y me rompí la muñeca
      pt Eu estava sozinha e a panela de pressão de vocês explodiu, queimei o rosto`,
  },
})
