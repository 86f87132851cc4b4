import { testGuards } from '../../support/guards.ts'

/** English posts in words of danger, law, unequal treatment or crime, and the same words where they are meant. */
testGuards({
  'whoever hurt himself alone': {
    harmless: `
      en Grated my knuckle with the cheese again, half a plaster, serves me right
      en Stood on some Lego at 2am and I think I have broken a toe
      en Burned my wrist on my own oven, third time this month, I am so clumsy
      en Cut my thumb slicing garlic, four stitches`,
    meant: `
      en Cut my thumb on the lid of your garlic jar, four stitches
      en My son broke his toe when the rack in your shop fell over`,
  },
  'a danger averted is told with thanks': {
    harmless: `
      en That helmet saved my husband when the car hit him, he walked away
      en My card was cloned in Lyon and the bank had blocked it before breakfast
      en The insurance paid out for my stolen scooter within the week
      en The carbon monoxide alarm I ordered looks smart on the shelf`,
    meant: `
      en My card was cloned at your pump and the bank lets them spend
      en Carbon monoxide from the boiler you serviced put my parents in hospital`,
  },
  'a court is named only to do without it': {
    harmless: `
      en There was no need to ring a lawyer, they put it right in an hour
      en I am not going to sue anybody about a soggy sandwich
      en Your internal ombudsman was very polite
      en The lad at the desk told me to take them to court then
      en Hurt at work? Our solicitors fight for you, call today`,
    meant: `
      en I am going to sue you about that sandwich
      en The ombudsman has my letter and yours
      en My solicitor wrote to you this morning`,
  },
  'who is welcome as everybody is': {
    harmless: `
      en They found a corner for my guide dog and me without being asked
      en The barber asked before touching my turban
      en The Korean restaurant refused to split the bill
      en Left waiting by customer service for an hour`,
    meant: `
      en They told me my guide dog is not allowed
      en He asked me to remove my turban in front of everyone`,
  },
  'play, dreams and homework': {
    harmless: `
      en Hot take: bottled water is a scam
      en Got stuck in a lift with a bear, in a dream
      en What do you call a lawyer who is on time? Early
      en Is that a small claims matter? It is for my law coursework`,
    meant: `
      en This shop is a scam, they kept my money and vanished
      en Small claims papers are on their way to you`,
  },
})
