import { testGuards } from '../../support/guards.ts'

/** What words of danger or crime are said of, and the same words where they are meant. */
testGuards({
  'what somebody is accused of was not done to them': {
    harmless: `
      en Your guard accused my brother of stealing a sandwich he had paid for
      en They accused us of fraud and froze the loyalty account
      es El vigilante me acusó de robar una chaqueta que era mía
      pt O segurança me acusou de roubar o meu próprio casaco`,
    meant: 'en Somebody stole my card from your locker room',
  },
  'nobody is not hurt': {
    harmless: `
      en Nobody was injured when the old sign came down, thank goodness
      es Nadie resultó herido en el simulacro de ayer
      pt Ninguém ficou ferido no treinamento de ontem`,
    meant: `
      en Nobody warned us and the kettle burned my son
      es Nadie nos avisó, la tetera quemó a mi hijo
      pt Ninguém avisou e a chaleira queimou meu filho`,
  },
  'what another maker’s thing did is why somebody came': {
    harmless: `
      en Our last heater caught fire ages ago, which is why we bought yours
      es Mi secador viejo se prendió fuego, por eso compré el de ustedes
      pt Meu carregador antigo explodiu, por isso comprei o de vocês`,
    meant: `
      en The heater we bought from you caught fire, which is why we want our money back
      es El secador se prendió fuego, por eso me voy a la competencia
      pt O carregador de vocês explodiu, por isso nunca mais compro`,
  },
  'a crime against taste is none': {
    harmless: `
      es Ese gol anulado es un crimen contra el fútbol
      pt Que crime essa pizza de vocês, comi três
      pt Essa cor é um crime contra a moda
      pt Engasguei de tanto rir com esse atendente
      es Casi me ahogo de la risa con su anuncio`,
    meant: `
      pt Isso é crime e vocês vão responder na justiça
      pt Quase engasguei com um pedaço de plástico na comida de vocês`,
  },
  'a platform that falls in the middle of an exam is no danger': {
    harmless: `
      es La plataforma se cayó en plena matrícula
      es Se cayó la plataforma con mi hijo en pleno examen
      pt A plataforma caiu bem na hora da inscrição do vestibular
      en Your site went down and killed our launch
      en The server went offline and killed our biggest sale`,
    meant: `
      es La plataforma elevadora se cayó con mi padre encima
      pt A plataforma elevatória caiu com meu pai em cima
      en The platform lift fell with my father on it
      es El taxi que pedí en la app chocó con nosotros dentro
      es El autobús de su empresa volcó con nosotros dentro
      pt O carro que pedi pelo aplicativo bateu com a gente dentro
      pt O ônibus de vocês capotou conosco dentro
      en Your update killed the insulin pump and my son nearly died`,
  },
  'a seat or a yoghurt that is gone is no money that is': {
    harmless: `
      en The ticket page froze and my two seats were gone
      en Two items were missing from my purchase and nobody refunds the charge
      es Se colgó la compra y mi asiento ya no estaba, desaparecido
      es En mi compra desaparecieron dos yogures del carrito
      pt O site travou na compra e minha poltrona sumiu`,
    meant: `
      en Money has vanished from my account overnight
      en All my savings are gone and the bank shrugs
      es Mi saldo desapareció de la noche a la mañana
      es Desaparecieron 900 euros de mi cuenta
      pt Meu saldo sumiu da conta e ninguém explica
      pt Sumiram 800 reais da minha conta`,
  },
})
