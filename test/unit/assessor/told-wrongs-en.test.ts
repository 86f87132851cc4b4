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
      en My daughter's solicitor has written to your clinic
      en The landlord has been subpoenaed for the boiler records
      en Building control put a closure order on the hall
      en They pleaded guilty, sentencing is in May
      en We are suing the agency for the deposit`,
    harmless: `
      en The judge at the dog show gave Biscuit a rosette
      en The food court has a new noodle bar
      en Hearing aid went quiet after a week
      en My free trial starts on Monday
      en Son got his first parking ticket
      en The verdict is in: crunchy beats smooth
      en I plead guilty to finishing the trifle
      en The court by our flat has new nets`,
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
      en The bank clerk spoke to my carer the whole time, not to me
      en She heard my accent and wanted the whole year's rent upfront
      en I was feeding my baby and the manager asked would I finish in the toilets
      en She told me those dresses are not made for bodies like mine
      en The driver would not lower the ramp for my wheelchair`,
    harmless: `
      en You people are wizards
      en Two dads on the cover of the catalogue, lovely
      en Ordered a hijab set and one is missing
      en My dad is 88 and will not wear slippers
      en The scooter I hired was broken, was told to come back on Friday
      en Driver refused to carry the washing machine upstairs
      en The booking site says the room is taken already
      en My husband and I loved every minute in the spa
      en Too big for me, so I am sending it back`,
  },
  'what somebody never did, and what was never there': {
    meant: `
      en That is not my signature on the finance agreement
      en The odometer had been wound back by sixty thousand
      en We paid the deposit and the villa does not exist
      en Someone opened two phone lines on my ID
      en The parcel was sealed and there was a bag of rice where the tablet should be
      en She said she was from the bank and knew my balance
      en Our landlord had rented the same room to five of us
      en They are still charging my late mother for broadband
      en My points were redeemed for a blender sent to a stranger`,
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
      en The app logged me in as Deborah and showed her saved card
      en I found a tracker under the seat of the hire car
      en Your clerk rang my boss about a debt
      en HR emailed a spreadsheet with everyone's salaries to the whole office`,
    harmless: `
      en Hidden camera shows never get old
      en The rep laughed when I read out the tracking number
      en Somebody else's pizza came, pineapple and all
      en The camera I ordered has a scratched lens
      en Left my wallet on the tram and the guard ran after me with it`,
  },
})
