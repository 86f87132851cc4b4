import { testGuards } from '../../support/guards.ts'

/** Danger told in English without its words, and harmless posts in the words it is told in. */
testGuards({
  'what became of a part of the body': {
    meant: `
      en The lounger folded and took the tip off my thumb
      en Her lips turned blue in the back of your minibus
      en His face came up like a football after the facial
      en The garage door came down on my father's shoulder
      en The zip wire lad let go and I landed on my hip, it is broken
      en We spent Christmas Eve in casualty with a hook in my son's heel`,
    harmless: `
      en Stubbed my toe on the coffee table and said a word the vicar heard
      en Burnt my tongue on the first chip, as is tradition
      en The locum put our old dog to sleep in his basket`,
  },
  'who was served what they had warned of': {
    meant: `
      en I said no nuts twice and the waiter brought pesto, my throat was closing by dessert
      en The label says dairy free and my daughter broke out in hives
      en They gave my coeliac son breaded fish anyway`,
    harmless: `
      en Do the brownies contain nuts? My niece is allergic
      en The chef did my coeliac mum a separate tray, so kind
      en Allergic to Mondays and to small talk`,
  },
  'what was found in food': {
    meant: `
      en There was a staple in my focaccia roll
      en Bit on a piece of glass in the trifle
      en The tap water smells of diesel`,
    harmless: `
      en There is a bug in the loyalty app
      en The coffee came stone cold
      en A glass of milk and a biscuit before bed`,
  },
  'medicine that went wrong': {
    meant: `
      en They operated on the wrong knee
      en The nurse reused the needle from the tray
      en I woke up in the middle of the operation
      en They discharged my gran at 3am in her slippers
      en The nurse gave me the other patient's tablets
      en There was a bit of gauze left inside the wound`,
    harmless: `
      en You sent me the wrong knee length, I ordered midi`,
  },
  'doors, wires and wheels': {
    meant: `
      en The tram pulled away with its doors open
      en Bare wires hanging out over the cot
      en The fire exit was chained shut while we danced
      en The coach driver kept nodding off at the wheel
      en The pram went down the gap at platform two
      en The barman sold vodka to my 14 year old
      en Nobody had strapped her wheelchair in and it tipped
      en My seat on the coach was not bolted down
      en The kids club lost my son, a stranger found him on the beach road
      en A slate came off the roof and landed beside my pram`,
    harmless: `
      en The train doors closed before I got there and I missed it
      en The wires for the speakers arrived late
      en The shelf came with two screws missing
      en I have hit a wall with this crossword
      en A lad came out with a torch and followed us home in case the tyre went, what a star`,
  },
})
