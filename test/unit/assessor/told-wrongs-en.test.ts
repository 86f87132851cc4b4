import { testGuards } from '../../support/guards.ts'

/** Law, unequal treatment, deceit and prying told in English without their words, and harmless posts in like words. */
testGuards({
  'cases that run': {
    meant: `
      en The magistrate awarded us the whole deposit
      en Claim form posted to the county court this morning
      en Environmental health shut the kitchen at noon
      en Two detectives took a statement from me about the till
      en Forty of us leaseholders have a barrister now
      en The adjudicator found in my favour
      en My daughter's solicitor has written to your clinic`,
    harmless: `
      en The judge at the dog show gave Biscuit a rosette
      en The food court has a new noodle bar
      en Hearing aid went quiet after a week
      en My free trial starts on Monday
      en Son got his first parking ticket
      en The verdict is in: crunchy beats smooth`,
  },
  'others are treated otherwise': {
    meant: `
      en Only my Nigerian colleague had to empty his bag
      en The guard followed me up and down every aisle
      en He asked me to take my headscarf off or leave
      en The agent said your sort always wreck the place
      en Salesman told me to come back with my husband
      en They let me go the week I said I was pregnant and called it restructuring, sacked in all but name
      en The host cancelled once he saw we were two dads
      en The driver would not lower the ramp for my wheelchair`,
    harmless: `
      en You people are wizards
      en Two dads on the cover of the catalogue, lovely
      en Ordered a hijab set and one is missing
      en My dad is 88 and will not wear slippers
      en The scooter I hired was broken, was told to come back on Friday
      en Driver refused to carry the washing machine upstairs`,
  },
  'what somebody never did, and what was never there': {
    meant: `
      en That is not my signature on the finance agreement
      en The odometer had been wound back by sixty thousand
      en We paid the deposit and the villa does not exist
      en Someone opened two phone lines on my ID
      en The parcel was sealed and there was a bag of rice where the tablet should be
      en She said she was from the bank and knew my balance`,
    harmless: `
      en The wifi in the cottage does not exist
      en Set your clocks back on Sunday
      en I have paid for that plan since spring and never used it
      en Pocket money day and the kids are plotting
      en I do not have a phone charger that fits`,
  },
  'strangers who see and staff who look': {
    meant: `
      en There is a tiny lens in the smoke alarm over the bed
      en The app showed me another patient's results
      en A photo of my son is on your billboard and we never agreed
      en The courier took my number from the label and texted me asking was I single
      en HR emailed a spreadsheet with everyone's salaries to the whole office`,
    harmless: `
      en Hidden camera shows never get old
      en The rep laughed when I read out the tracking number
      en Somebody else's pizza came, pineapple and all
      en The camera I ordered has a scratched lens
      en Left my wallet on the tram and the guard ran after me with it`,
  },
})
