import type { Rule } from '../rule.ts'

const play = `movie|film|episode|season|series|novel|game|song|album|laughing|laugh|lol|funny|haha*
      carrot|sweet|parsnip cake
      love|like|prefer ~1 it? raw`

/** What was eaten, drunk, injected or prescribed, and what it did, as people tell it in English. */
export const englishIllness: readonly Rule[] = [
  {
    code: 'harm.allergy',
    lang: 'en',
    say: `
      <allergen-en> ~8 allergic|allergy|allergies|coeliac|celiac|intolerant|intolerance|anaphyl* ~8 gave|served|brought|put|contained|had|got|in|anyway|still|ate|was|sent
      allergic|allergy|allergies|allergen|allergens|coeliac|celiac ~10 gave|given|served|fed|prescribed|injected|satay|contained|anyway|toilet|hospital|ambulance|pen|throat|tongue|lips|swelled|hives|sick|tray|pressure
      gave|given|served|fed|prescribed|injected|ate|bit|drank ~8 allergic|allergy|coeliac|celiac|allergies
      <allergen-en> ~1 free ~12 reaction|hospital|ambulance|pen|throat|lips|tongue|toilet|hives|curled|swollen|swelled|contained|bathroom|sick|tongs|croissant|fryer
      free ~2 <allergen-en> ~8 reaction|hospital|ambulance|pen|throat|lips|hives|swollen|ill|sick
      said|swore|told|asked|label|says|marked|promised ~4 no|without|free|not|any ~3 <allergen-en> ~14 throat|tongue|lips|pen|hospital|ambulance|swelled|swollen|hives|breathe|sick|toilet|rash|eyes|face
      asked ~4 <allergen-en> ~6 said no|none|not
      gave|given|prescribed|injected ~3 penicillin|amoxicillin|ibuprofen|aspirin|codeine|latex|morphine ~3 anyway|despite|although|though|even
      same tongs|fryer|knife|oil|spoon|board|grill ~8 gluten|nut|nuts|allergy|coeliac|celiac|vegan|prawns
      throat|airway ~2 closed|closing|closes|tightened|tightening|shut
      throat|tongue|lips|eyes|face|airway ~2 swelled|swell|swelling|swollen|itching|tingling|ballooned|puffed
      swelled|swole|swollen|blew|puffed|ballooned ~1 up|out ~1 like|in ~1 a|hives|welts|lumps|rash|blotches
      came|broke|covered ~1 up|out ~1 in ~2 hives|welts|lumps|rash|blotches
      with|jabbed|used|stabbed|needed|kneeling ~2 the|an|his|her|my ~1 pen|epi ~5 in|into|thigh|leg|ambulance
      said|told|asked|say ~4 no nuts|peanuts|dairy|gluten|egg|sesame|shellfish ~10 pen|epipen|hospital|car|ambulance|throat|times|anyway
      two pens
      blue lighted|light|lights
      swapped|mixed|switched ~4 oat|milk|soy|dairy|jugs|jug|labels|trays ~8 allerg*|lighted|hospital|ill|ambulance
      weals|welts|hives|wheezing|wheeze ~3 all|over|eyelids|face|arms|within|up|and
    `,
    unless: `# years|months|decades ago
      years|decades|months ago
      do|does|is|are|can|could|any ~4 contain|contains|list|menu|info|information
      allergic to ~2 stupid*|people|mondays|bullshit|drama|work|exercise|mornings
      wasnt|not|isnt ill|sick
      lovely|careful|brilliant|separate|thank|thanks|cheers|bless|kind`,
  },
  {
    code: 'harm.contamination',
    lang: 'en',
    say: `
      <foul-en> ~2 in|inside|into|through ~2 my|our|the|his|her|a|your|baby|kids ~3 <dish-en>
      found|bit|biting|had|there|got|was|spat|pulled|picked|coughed|swallowed|chewed|crunched ~4 <foul-en> ~2 in|inside|from|out|of|on ~3 <dish-en>|it|mouthful|mouth
      <dish-en> ~3 had|has|with|contained|full|was ~4 <foul-en> !cold|washed|baked|ground|smell|smells|hot|grey|box
      tooth|teeth|filling|crown|gum ~2 broke|broken|chipped|cracked|on ~1 on|a ~1 a|the|in ~1 <foul-en>
      bit ~1 on|into|down ~2 a|the|something ~1 <foul-en>|hard|metal|sharp
      rat|mouse|maggot|maggots|cockroach|cockroaches|mouse|droppings|frog|lizard|slug|snake ~4 <dish-en>|kitchen|counter|tray|buffet|salad
      smell|smells|smelt|smelled|taste|tastes|tasted|stinks|stank|reeks|reeked ~1 of|like ~1 diesel|petrol|bleach|kerosene|paraffin|chlorine|solvent|paint|sewage|chemicals|thinner|ammonia|disinfectant
      cleaning|drain ~1 fluid|product|cleaner|spray|solution ~4 in|my|drink|coffee|mouth|cup|chair
      bleach|antifreeze|disinfectant|acid|detergent|caustic|kerosene|diesel|paraffin|weedkiller|ammonia|pesticide|descaler ~4 in|into|inside ~3 <dish-en>|bottle|cup|drink|well|tank|jug|glass|lemonade
      tap|water|well|supply ~3 brown|orange|kerosene|diesel|sewage|rainbow|worms|e.coli|contaminated
      mould|mold|mouldy|moldy ~5 baby|bottle|formula|bread|inside|eaten|ate|fed|chemo|cot|wall|wardrobe
      mould|mold ~8 cough*|chest|lungs|asthma*|newborn|cot|breathing
      black stuff|mould|mold|spots|patches ~6 wall|wardrobe|bedroom|cot ~8 cough*|chest|paediatrician|baby|asthma*|doctor|thick
      raw|pink|bloody ~1 in|at the middle|centre|center|inside
      raw|pink ~1 centre|center|middle|inside
    `,
    unless: `${play}
      glass|cup|bottle|pint of wine|water|beer|milk|champagne|prosecco|juice
      plastic bag|bags|wrap|wrapping|box|bottle|cup|packaging|container|lid|straw|fork|cutlery
      sent|send|sending|took it? back
      bug|worm|glass|metal|plastic|pin|bolt|nail ~1 number|code|detector|jar|tray|lid|can|tin|box|bottle|bottles|polish|varnish|salon
      steak|rare|tartare|blue|sushi|sashimi`,
  },
  {
    code: 'harm.poisoning',
    lang: 'en',
    say: `
      spent|been|was|were|up ~6 on|hugging|over|with|round the|a ~1 toilet|loo|bathroom|bowl|bucket|throne ~6 since|after|all|night|weekend|holiday|bank|i
      spent ~6 hugging|over|on ~1 the|a ~1 toilet|loo|bathroom|bowl|bucket|porcelain
      squits|dysentery|hep|hepatitis|campylobacter|cryptosporidium|legionella|legionnaires|giardia ~4 for|since|after|weeks|days|from|it
      had|has|got|have|getting the runs|squits|trots|shits
      sick ~1 before|after|by|from ~2 school|dogs|midnight|eating|your|morning|that|the|a|swimming
      throwing|threw|throws|thrown|vomiting|vomited|puking|puked|heaving|retching ~2 up|blood|bile ~4 by|since|until|till|before|after|all|from|night|on
      down with it|food|norovirus|e.coli|salmonella
      ate|eaten|had|drank|fed|licked|swallowed ~6 next|then|by|now|since|cost|spent ~4 drip|toilet|hospital|vomiting|sick|ambulance|loo|a&e
      swig|swigged|drank|gulp|sip|sips|mouthful|spoonfuls|spoonful|licked|lick ~4 bleach|antifreeze|cleaner|detergent|disinfectant|acid|powder|trap|juice|descaler|petrol|chemical|poison
      bad|dodgy|off|rotten|raw|undercooked ~1 mussels|oysters|prawns|chicken|clams|kebab|burger|fish|shellfish|curry|eggs
      two|three|four|five|six|all|whole|both|half|nine|dozen ~3 of us|office|family|table|team|class|guests ~4 ill|sick|vomiting|headaches|poorly|hospital|down|throwing
      woke|in ~3 with|bed ~2 headaches|headache ~4 all|both|everyone|boiler|heater|us
      fumes|vapour|vapours|chlorine|gas|exhaust ~6 lungs|cough*|headache|headaches|dizzy|sick|breathe|choking|windows|corridor|children|ward|flat|room|eyes
      lungs ~3 like|burning|full|bellows
      asbestos ~6 broken|dust|school|skip|without|pieces|children|exposed|loose|ceiling|air|mask
      dog|dogs|cat|cats|goat|goats|puppy|horse|cow|cows|sheep|hens|bees|budgie|rabbit|goldfish|hamster ~2 died|dead|gone|seizure|seizures|collapsed ~4 after|from|drinking|eating|of|that|your|when
      ate|chewed|licked|eats|swallowed|given ~6 seized|seizure|died|dead|collapsed|stiff|wobbly|buried|vet ~3 up|vet|says|within|and|that|stiff|after
      bait|treats|treat|chew|kibble|slug|pellets ~8 died|dead|seized|vet|buried|xylitol|stiff
      stings|stung|sting ~4 hospital|scorpion|wasps|pens|bees|times|jellyfish
      banging|splitting|pounding headache|headaches
      wasps|hornets|bees|wasp nest ~8 stung|pens|swelled|allergic|told|husband|kids
      rust|rusty|wriggling|maggots|moving ~5 bottom|can|formula|bottle|tin|baby
      carried|stretchered|helped out ~4 mixed|fumes|bottles|coughing
      whole|half|entire|all|everyone ~3 party|office|family|table|class|team|school|wedding|ward|coach ~2 vomiting|vomited|sick|puking|throwing|ill|rashes|rash
      vomiting|puking|sick by midnight|morning|pudding|dessert|bedtime|dawn
      kidneys|kidney|liver ~2 gone|failed|failing|failure|shut
      ate|eat|eating|drank ~3 your|their|the ~2 mushrooms|oysters|berries|honey|curry|pate|cheese|salad ~8 icu|hospital|intensive|coma|died
      ill|sick ~2 from|since|by|after ~1 the|day ~1 second|first|third|night|morning|dinner|buffet
    `,
    unless: `${play}
      sick of|leave|pay|note|day
      vet|sadly|peacefully
      rollercoaster|coaster|hangover|hungover|drunk|pregnant|pregnancy|morning`,
  },
  {
    code: 'hazard.defect',
    lang: 'en',
    say: `
      wrong ~1 arm|leg|knee|eye|hip|foot|tooth|kidney|breast|side|child|baby|patient|dose|blood|vaccine|jab|limb|hand|drug|injection|implant !way|up|length|size|brace|pads|socks|support|sleeve|colour|bag|towel
      needle|needles|syringe|lancet|razor|scalpel|speculum ~3 twice|again|reused|used|dirty|tray|same|before|previous|wiped|bin
      reused|reuse|reuses|reusing|re-used|same|dirty|used ~2 needle|needles|syringe|lancet|razor|clippers|instruments|scalpel
      woke|awake|waking|conscious ~3 mid|during|halfway|middle|in ~4 operation|surgery|op|procedure
      anaesthetic|anesthetic|numbing|epidural|sedation|injection|gas ~2 wore|wearing|hadnt|had|didnt|never|not ~2 off|taken|worked|kicked|work|take|started
      drilled|drilling|cut|started|stitched|pulled|extracted|operated|began ~2 before|without ~4 numb|numbed|numbing|anaesthetic|anesthetic|injection
      no|without anaesthetic|anesthetic|painkiller|painkillers|sedation ~4 stitches|drill*|pulled|extract*|cut|for|before
      feel|felt the scissors|drill|scalpel|knife|needle|blade|cut|stitches
      swab|gauze|sponge|clamp|cannula|needle|catheter|forceps|drain|tampon|stent ~3 still|left|forgotten|inside ~2 in|inside|behind|him|her|me|there
      sent|discharged|turned ~2 home|away|out ~6 sprain|broken|fractured|bleeding|paracetamol|sepsis|stroke|appendix|cannula|slippers|meningitis|appendicitis|heart|clot
      discharged ~8 slippers|gown|alone|cannula|confused|a.m|am|dark|taxi
      adult|double|triple|twice|ten|wrong|whole|extra|four ~2 dose|doses|dosage|booster
      dose|dosage|mg|tablets|pills|patch|patches|medication|meds|insulin|morphine|warfarin ~5 wrong|twice|double|times|mixed|mislabelled|mislabeled|swapped|another|someone|somebody|forgot|forgotten|missed|never|stopped|previous ~2 a? a|day|patients|elses|strength|the|patient|given|dose|one|on|her|him
      label|labelled|labeled|strip|box|packet|sticker|bottle ~4 mg|inside|said ~6 mg|blood|pressure|different|were|times
      two|three|four ~1 times a day|week ~8 times|daily|week
      noticed|realised|found ~3 because|when|after ~4 tablets|pills|capsules ~3 pink|colour|color|different
      insulin|pump|pacemaker|inhaler|epipen|oxygen|ventilator|defibrillator|pendant|alarm ~3 stopped|failed|died|empty|flat|expired|cut|dead|missing|locked|due|silent|ran ~1 out|working|dead|and|when|itself|at|on|service !on
      pressed|pulled|pushed ~2 pendant|cord|buzzer|bell|alarm ~8 nobody|nothing|never|hours|wished|came|answered
      call handler|operator|dispatcher ~6 wished|hung|laughed|told|refused
      nerve|artery|vein|tendon ~2 nicked|cut|hit|damaged|severed|trapped
      nicked|severed|hit|cut|damaged ~1 a|the|an|my|his|her ~1 nerve|artery|vein|tendon|bowel|bladder
      raving|dehydrated|delirious|hypothermia|hypothermic|heatstroke|frostbite ~6 ward|home|care|window|gown|jug|room|evening|flat|bus|roof
      strip|patch ~1 test|tested ~6 wax|dye|tint|lash|skin|burn*
      didnt|never|without ~2 test|tested ~2 first|before
      wax|dye|tint|peel|laser|bleach|highlights|toner|lash|filler|botox|relaxer ~8 burned|burnt|raw|blister*|scabbed|scabs|scar*|swollen|swelled|blind|weep*|wept|chemical|lump|infected|stripe
      mixed ~1 up? ~2 me|us|my|him|her|them|mum|dad|patients|the ~4 other|sister|another|neighbour|patient|patricia|initial|tablets|drops|blood
      given|gave|took|taking|put|handed|injected|had ~4 neighbours|other|another|next|dogs|someone|somebody|strangers|sisters|cats ~1 elses|ladys|mans|lady|patients|patient|bed|dogs? ~3 tablets|pills|drops|injection|medication|dose|meds|insulin|blood
      tablets|pills|drops|injection|meds|medication ~4 for|meant|in ~3 other|next|another|lady|man|patient|bed
      wrong ~1 ampoule|vial|drops|drip|notes|chart|solution|gas|bottle|antidote|feed|fluid|dogs|cats ~3 tablets|in|and|i|entirely|for|given|burned
      forgot|left|leaving|forgotten ~3 bleach|peel|wax|laser|dye|mask|cream ~2 on ~8 raw|patch|scalp|skin|ear|burn*
      sewn|stitched|pulled|left|found ~4 gauze|swab|packing|instrument|tip|bit|needle|glove ~5 out|inside|in|of|lung|me
      in my|his|her|the lung|lungs|windpipe|airway
      said|told|wee|called ~4 bump|sprain|floaters|indigestion|fine|normal|viral|anxiety ~10 fracture|fractured|stroke|detached|sepsis|broken|meningitis|burst|cancer|heart|curtain
      skull|hairline|spiral|hip|compound fracture
      perforated|septic|sepsis|gangrene|necro*|hysterectomy|pneumonia|folliculitis|ulcer|abscess|cellulitis|blood clot ~8 after|from|after|clinic|on|now|in|says|days|ward|cornea|because|iv|salon|cream|lenses|it
      ulcer|scratch|scratched|tear|burn ~2 on|to|of the|my ~1 cornea|eye|retina
      cornea ~2 scratched|scraped|burned|burnt|torn|damaged
      ventilator|oxygen|dialysis|pump|nebuliser|incubator ~8 hold|power|tripped|off|stopped|outage|unplugged|cut|failed
      carer|carers|care|nurse ~6 dehydrated|soiled|sores|bedsores|wrists|hoist|bruise*|starving
      hoist|sling|lifted ~6 floor|wrists|dropped|fell
      bedsores|dehydrated|malnourished|unfed|soiled ~6 chair|bed|found|clothes|home|days|ward|since|her|him
      gave|given|got|handed|sold ~3 bunkmates|neighbours|roommates|someone|somebody|another|strangers ~2 morphine|tablets|pills|insulin|prescription|medication|medicine|inhaler
      someone|somebody elses ~3 tablets|pills|morphine|insulin|medication|capsules ~3 inside|in|instead
      removed|cut|pulled|fished ~2 from|out ~1 of? ~1 her|his|my|the ~1 gullet|stomach|throat|lung|windpipe
      had not felt him|her|baby
      asked ~1 for diet|decaf|alcohol|sugar ~6 not|wasnt|resus|diabetic|pregnant
    `,
    unless: `${play}
      wrong side of
      tag|price|tickets
      lens|lenses ~8 wrong eye
      wrong eye ~2 two
      alarm clock
      baby|child|jab ~1 shark
      phone|laptop|watch|car|toy|doorbell|clock|camera ~2 battery`,
  },
]
