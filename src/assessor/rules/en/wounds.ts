import type { Rule } from '../rule.ts'

const play = `movie|film|episode|season|series|novel|game|song|album|laughing|laugh|lol|funny|haha*
      caught my|her|his|your|the|our|their eye|eyes|attention
      came into my|his|her head
      im not crying
      time on my hands
      touchdown|goal|striker|league|playoffs|innings|striker
      knit|knitting|crochet|sewing|needlework|cast|row|embroidery|costume|jumper|hoodie|tshirt
      hair ~1 went|turned|is|was|came ~1 purple|blue|grey|gray|white|pink
      chair|table|desk|stool|sofa|tripod|bed|cabinet ~6 broken|snapped|wobbly|missing|cracked ~1 leg|arm|back|foot
      aid|phone|keys|ring|card|wallet|glasses|glove|hat ~2 fell|dropped|went|slid
      on|against ~2 opponent|defender|keeper`

/** What befell a body, as people tell it in English: which part, and what became of it. */
export const englishWounds: readonly Rule[] = [
  {
    code: 'harm.injury',
    lang: 'en',
    say: `
      # stitches|staples|fractures
      stitches|staples ~2 in|to|across|down my|his|her|a|the
      <part-en> ~1 was|is|are|were|got|gets ~2 broken|fractured|crushed|dislocated|shattered|sliced|gashed|scalded|burnt|burned|trapped|caught|torn|swollen|numb|infected|severed|mangled|blistered|bruised|concussed !out|jeans|trousers|by
      broke|broken|fractured|dislocated|shattered|crushed|severed|sprained|cracked|chipped my|his|her|our ~1 <part-en>
      broken|fractured|dislocated|shattered|crushed left|right|upper|lower|little|big? <part-en> !up
      <part-en> pointing|hanging|dangling ~3 off|at|by|from
      <part-en> ~4 like|size ~1 of? ~1 a|an|the|boiled|raw ~1 balloon|ball|plum|egg|sausage|golf|tennis|football|ham|meat|leather|windscreen|tomato|beetroot|lobster|sandpaper|pizza|melon|grapefruit
      <part-en> ~1 went|gone|turned|turning|going|goes|were|was|are blue|purple|grey|gray|black|numb|mottled|funny|white !tie|friday
      <part-en> ~2 peeled|peeling|peels|bled|bleeds|weeps|wept|weeping|blistered|blistering|scabbed|oozing|oozes|bubbled
      <part-en> ~1 came|coming|comes ~1 off|out|away with|in|on|behind|from !chest|hair
      took|takes|taking|taken|burned|burnt|scraped|ripped|stripped|tore|peeled|cut|sliced|pinched|scalded ~1 the|a|half ~2 skin|top|tip|layer|nail|flesh ~3 off|with|of|from ~2 my|his|her|a|it|both|it
      blister|blisters|burn|burns|scald|scalds|welts|ovals|stripe|cuts|gash|gashes|bruises|rash ~3 on|up|down|across|along|over|all my|his|her|our|the|both ~1 <part-en>
      lost|losing|lose|loses|minus|missing|sewed|reattached|amputat* ~1 a|the|his|her|my|two|half|three|off|tip ~2 finger|fingers|fingertip|toe|toes|thumb|eye|eyesight|sight|foot|leg|tooth|teeth|nail|hearing
      toe|toes|finger|fingers|thumb|leg|foot ~1 off ~2 on|at|in
      one|two|three fewer|less finger|fingers|toe|toes|teeth
      nine|eight|seven|four fingers|toes
      cant|couldnt|cannot|lost ~2 feel|move|bend|feeling ~3 <part-en>
      concussed|concussion|unconscious
      seeing|saw double
      knocked|knocks|knocking ~2 out|cold|flat|over|unconscious|down ~2 by|my|his|her|when|on
      second|third degree
      skin graft|grafts
      on|with a|an ~1 drip|ventilator|oxygen
      resus|casualty|icu|hdu ~3 with|for|after|because|on|when|all|from|until|last|till|i|and
      night|nights|evening|hours|day|days|days|weekend|week in|at casualty|a&e|hospital|icu|er|er
      ambulance ~4 came|called|took|for|arrived|to|with
      called|rang|needed|waited|waiting|call|came|bad|by ~4 ambulance|paramedics|paramedic
      stopped|not|wasnt|isnt|stops|barely|hardly ~1 breathing
      he|she|baby|brother|son|daughter|dad|mum ~1 stopped moving|crying
      cant|couldnt|cannot|not|struggling|struggled|fighting ~1 breathe|breath
      could not breathe
      gasping ~2 for|air|breath
      passed|passing out ~4 from|because|in your|on your
      had|has|having|into|gave|hed|shed ~1 a|an|another ~1 seizure|seizures|fit|fits|stroke|convulsion*|palpitations ~6 in|on|at|after|from|when|because|by|your
      needed|needs|had|having|got|requires ~2 surgery|operation|tetanus|x-ray|xray|graft ~4 after|because|from|to|when
      burns ~1 unit|ward
      in the burns
      raw|red|bald ~1 patch|ring|ring|stripe|skin|legs ~4 ear|mouth|scalp|size|behind|round|knee|face|head
      opened|split|sliced|ripped|cut|gashed ~1 my|his|her|our ~1 back|chin|lip|head|knee|scalp|eyebrow|forehead|shin|leg ~2 like|open|with|on|staples
      staples|stitches ~3 back|head|leg|knee|face|later|hand|chin
      glue|wax|peroxide|bleach|acid|hot ~3 in|into my|her|his eye|eyes
      couldnt|cant|cannot ~1 open|see ~2 her|my|his|them|out|eye|eyes ~4 eye|eyes|days|them|of|for
      peeling|blistering|flaking ~4 arms|face|hands|skin|legs|bandage*
      boiling|scalding ~1 water|oil|fat|coffee|tea|soup|wax ~4 all|over|down|on ~3 my|his|her|our|the
      hot ~1 water|oil|fat|coffee|tea|soup|wax|dal ~5 over|down|on ~1 my|his|her|our ~1 <part-en>|lap|<kin-en>
      poured|spilled|spilt|tipped|dropped ~4 sambuca|oil|water|coffee|tea|soup|flaming|fat ~4 over|on|down ~2 my|his|her|our
      slipped|went|go|gone|going down ~2 like|in|on|with ~3 sack|dominoes|shower|ice|tiles|stone
      out cold
      headlock|choke hold|chokehold ~3 over|on|for|by|him|my|her
      bruise|bruises|bruising ~2 round|around|on|all ~2 his|her|my ~1 neck|arms|wrists|throat|ribs|back
      went|go|gone ~1 over ~3 scooter|bike|wheelchair|with ~4 back|daughter|girl|son|me|my
      snapped|pinged|flew|shot|splashed|sprayed|spat|exploded|went|sprang ~1 in|into|at|on|onto ~1 my|his|her|our|babys|the ~1 babys? ~1 eye|eyes|face|arm|hand|mouth|forehead
      slipped|fell|fall|tripped ~10 died|dead|passed|coma|icu
      guard|bouncer|security|driver|steward|staff|officer ~1 pushed|shoved|grabbed|hit|kicked|punched|dragged ~1 my|our|his|her|me|him ~1 <kin-en>|out|down|over
      throat|lip|tongue|gum|mouth ~1 cut|cuts|slit|bleeding
      blisters ~1 like|as|the|size ~3 grapes|size|coins|eggs|big
      skin from|off her|his|my|their|the ~1 thigh|leg|back|arm|chin|hand|face
    `,
    unless: play,
  },
  {
    code: 'harm.injury',
    lang: 'en',
    say: `
      caught|hit|struck|clipped|clobbered|clouted|smacked|whacked|walloped|speared|stabbed|pierced|punctured|gashed|sliced|cut|nicked|grazed|scratched|pinched|crushed|squashed|trapped|burned|burnt|scalded|zapped ~1 my|our|his|her ~2 <kin-en> ~3 <part-en>|in|on|across|with
      caught|hit|struck|clipped|gashed|sliced|stabbed|pierced|speared|crushed me|him|her ~1 on|in|under|across|square ~2 <part-en>
      trapped|crushed|jammed|pinched|caught|sliced|gashed|scalded|burned|burnt|skinned|sheared|punctured|impaled ~1 my|his|her|their|both ~1 <part-en> !dinner|toast|cable
      <part-en> ~2 caught|trapped|stuck|jammed|wedged|squashed|pinched|crushed|sucked ~2 in|between|under|through|by !traffic|head|middle
      fingers|hand|hands|foot|feet|head|arm|leg|neck|hair|ponytail ~1 got|was|were|is|are|went|goes ~1 stuck|caught|trapped|jammed|wedged|sucked|through
      snapped|slammed|closed|shut|closing|shutting|folded|clamped|trapped ~2 on|onto|over|shut ~2 my|our|his|her|a|their|the|mine ~1 <kin-en>|<part-en>|fingers|kids|toddlers
      doors|door|gate|barrier|shutter|lid|bar|ramp|tailgate|boom|bonnet|hatch ~4 down|closed|shut|slammed|dropped|came|closing|swung ~2 on|onto|into|against ~1 my|our|his|her|me|him|us|a|the ~1 <kin-en>|<part-en>|pram|pushchair|buggy|pushchair
      came|fell|dropped|landed|toppled|tumbled|crashed|collapsed|rolled|tipped|slid|flew ~1 down|off|over|right|straight? ~1 on|onto|across|over my|our|his|her|the|a ~2 <part-en>|<kin-en>|pram|pushchair|buggy|pushchair|cot|windscreen|conservatory|windshield
      landed|fell|sat|stood|trod|jumped|dropped ~1 on|onto me|him|her|us|mine
      threw|thrown|flung|throws|bucked|hurled me|my|him|her|us|our|<kin-en> ~4 off|over|out|across|back|onto|into|against|floor|rail|seat|when
      bit|bitten|bites|mauled|savaged|stung|kicked|trampled|gored|attacked|nipped ~2 me|him|her|us|my|our|his|a|on|by ~4 dog|dogs|rottweiler|alsatian|pitbull|mastiff|horse|parrot|monkey|wasp|wasps|hornet|hornets|rat|snake|goose|bee|bees|<part-en>|<kin-en>|staff|guard
      dog|dogs|rottweiler|alsatian|pitbull|mastiff|horse|parrot|monkey|wasp|wasps|hornets|rat|snake|ostrich|donkey|camel ~4 bit|bitten|bites|mauled|savaged|stung|kicked|trampled|threw|attacked ~2 me|him|her|us|my|our|his|on|a|at|<kin-en>
      dog|dogs|rottweiler|alsatian|pitbull|mastiff ~4 went|lunged for|at ~1 me|him|her|us|my|our|his|the ~2 <kin-en>|throat|face|leg
      bitten|mauled|savaged|stung ~1 by|on|at ~1 your|their|the|a ~2 dog|dogs|wasp|wasps|horse|bees|hornets|parrot|staff|guard|hotel|farm|shop
      slipped|slid|skidded|tripped|stumbled|tumbled|fell|fall|toppled|went|over ~2 over|down|into|through|off|out|on|from|backwards|headfirst|face ~4 step|steps|stair|stairs|stairwell|escalator|kerb|manhole|hole|pit|shaft|trench|gap|hatch|drain|balcony|ledge|platform|ladder|ramp|scaffold*|stage|ice|freezer|freezers|puddle|spill|wire|hose|cable|clamp|grate|pothole|concrete
      down|over|flat ~1 i|she|he|we went
      went|gone|going ~1 right|straight|clean? ~1 through ~2 the|a|rotten ~1 floor|floorboard|floorboards|stage|ice|roof|ceiling|decking|deck|platform|glass|windscreen|windshield|grate|board|boards|ground|stairs
      pinned|slammed|dragged|manhandled|wrestled|shoved|pushed|threw|thrown|hauled|hoiked|knelt|kneed|headlock ~2 me|him|her|us|my|our|<kin-en>|on ~4 floor|ground|wall|face|down|stairs|neck|ponytail|hair|door|out|pavement|arm
      spat|spit|lashed|punched|headbutted|slapped|elbowed|kneed|kicked ~1 at|in|on|by|my|our|me|him|her|us|out ~3 <staff-en>|bouncer|security|steward|conductor|doorman|guard
      <staff-en>|bouncer|doorman|steward|conductor|instructor|trainer|nurse ~4 punched|headbutted|slapped|elbowed|kicked|shoved|pinned|dragged|grabbed|manhandled|threw|hit|choked|yanked|twisted me|him|her|us|my|our|a|<kin-en>
      <staff-en>|teacher|instructor|trainer|nurse|guard ~3 sat|stood|knelt on my|his|her|me|him|our
    `,
    unless: play,
  },
]
