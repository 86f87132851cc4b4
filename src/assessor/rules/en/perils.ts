import type { Rule } from '../rule.ts'

const play = `movie|film|episode|season|series|novel|game|song|album|laughing|laugh|lol|funny|haha*|dream|dreamt
      pitch|striker|defence|defense|innings|match|league|playoffs
      joke|jokes|karaoke|stag|hen|jumper
      run|runs|ran out of battery`

/** Fire, current, roads, doors, heights and children, where the danger is told without its name. */
export const englishPerils: readonly Rule[] = [
  {
    code: 'harm.fire',
    lang: 'en',
    say: `
      costume|dress|curtain|curtains|tree|sofa|bed|mattress|hair|sleeve|shirt|tent|pyjamas|blanket|charger|battery|phone|car|van|kitchen|shed|house|roof ~3 up like
      spat|spits|spitting|shot|shooting|blew|belched|threw ~1 flames|sparks|fire|smoke
      <thing-en>|socket|plug|switch|hob|grill|fuse|box|board|pump|meter ~3 sparks|sparked|sparking|fizzing|fizzed|fizzes|crackling|crackled|smoking|smouldering|smoking|glowing|arcing|scorched|charred|singed|blackened|melting|melted|fused !deal|hot
      scorched|charred|singed|melted|blackened|burnt|burned|fused ~3 wall|carpet|counter|worktop|ceiling|curtain|curtains|sheets|sheet|bed|bedding|sofa|mattress|floor|cupboard|door|socket|outlet|plug|cable|kitchen|blanket|rug|into
      so hot ~3 melted|melts|burned|burnt|fused|glowed|glows|brown|smoke|smoking|cant|couldnt|touch
      burned|burnt|burns|scalded|scalds my|our|his|her ~1 <part-en>
      black smoke|soot
      smoke ~3 stairs|room|hall|bedroom|flat|filled ~4 black|full|choking|children|cough*
      full|filled ~1 of|with smoke|fumes|gas
      oily|burning|smouldering rag|rags
      powerbank|bank|battery|batteries|phone|laptop|scooter|hoverboard ~2 swelled|swollen|swelling|ballooned|bulged|bulging|hissed|hissing|popped|pop|flames|smoking|smoke|sparked|melted
      gas ~2 man|engineer|board|fitter ~2 condemned|capped|disconnected|said
      condemned ~2 the|our|my|it ~1 boiler|cooker|stove|hob|flue|fire|appliance
    `,
    unless: `${play}
      chilli|chili|spicy|curry|hot sauce|sauce|vindaloo|wasabi
      steak|marshmallow|marshmallows|barbecue|bbq|bonfire|fireworks|candles|sausages|toast
      went up like ~1 price*|rocket`,
  },
  {
    code: 'harm.shock',
    lang: 'en',
    say: `
      wall|tap|taps|shower|casing|metal|fence|kettle|fridge|washing|machine|skirting|bath|pole|door ~1 was|is|were|went|became live
      live ~1 wire|wires|cable|cables|bit|end|terminal|terminals|rail|wiring !music|band
      bare|dangling|exposed|hanging|frayed|stripped|loose ~1 wire|wires|cable|cables|wiring|socket|sockets|terminals|live
      wire|wires|cable|cables|socket|switch|light|plug ~2 hanging|dangling|bare|exposed|frayed|taped|stripped|loose ~3 from|over|by|beside|near|above|in|out|with|off|on|where|at
      tingle|tingles|tingling|belt|jolt|zap|zapped|shock|shocks|buzz ~2 off|from|through ~1 my|the|a|it|your|touching
      thrown|threw|knocked|flung ~2 back|across|off|over ~4 touched|tap|switch|plug|socket|wire|shower
      water ~4 dripping|running|pouring|coming|leaking|through ~4 socket|light|lights|fuse|electrics|plug|board|fitting
      socket|light|lights|fuse|electrics|plug|fitting ~6 water|dripping|wet|rain|flood*
      cable|extension|wire|lead|cables ~4 wet|puddle|rain|pool|jacuzzi|bath|grass
    `,
    unless: `${play}
      culture|sticker|price
      live stream|music|match|chat|show|event|band|audience`,
  },
  {
    code: 'harm.crash',
    lang: 'en',
    say: `
      wheel|wheels|tyre|tyres|tire|tires|bolts|nuts|bonnet|hood ~4 came|fell|flew|fallen|rolled|passed|overtook|loose|undone|off|tight ~2 off|me|away|out|on|at|with|while|could
      wheel|lug nuts|bolts
      finger tight
      pedal ~2 went|goes|sank|straight|to ~3 floor|nothing|carpet|metal
      brakes|brake ~2 went|gone|screamed|failed|felt|spongy|nothing|grinding|faded|cut|gave|jammed|seized ~3 and|nothing|on|then|down|at|out
      headlights|lights|steering|engine|power|accelerator ~2 cut|died|went|failed|locked|stuck|jammed ~2 out|on|off|dead|at|while ~3 motorway|highway|road|bend|m#|a#|freeway|lane|traffic|night|mph|speed
      jumped|jumping|ran|runs|running ~2 red|lights ~1 light|lights|with|at|and|into|in
      facing|against|into oncoming? traffic
      wrong way|side ~2 down|up|of|round ~1 the|a? ~1 one-way|motorway|road|highway|dual|street
      nodding|nodded|nod|dozing|dozed|drifted|falling|fell|drifting|asleep ~1 off|asleep|at ~2 wheel|driving|twice|while|us|at
      asleep ~1 at|driving|while ~1 driving|wheel|us|me
      texting|phone|whatsapp|video|videos|football|tiktok|facetime|netflix ~3 while|whilst|at|driving|behind ~2 driving|wheel|he|she|drove|drives
      driver|cabbie|taxi|chauffeur|pilot|rider|conductor|uber|coach ~4 drunk|asleep|texting|phone|whatsapp|speeding|swerv*|vodka|reeked|wheel|dozing|nodding|no ~1 licence|license|plates|lights
      doing|did|touched|hit|at|clocked # ~1 mph|kmh|kph|km|miles ~4 in|on|past|through|with|zone|school|round|flyover|limit
      doors ~2 open|opened ~6 moving|moved|left|pulled|track|tracks|tunnel|departed|between
      left|pulled|moved|drove|took|set|sped|driving|departed ~2 off|away|out with|while ~4 doors|door|one|leg|foot|hanging|half ~4 open|still|out|in|on
      train|tram|bus|coach ~3 left|pulled|moved|drove ~3 doors|door ~2 open
      hanging|hung|leaning|thrown|slid|half ~2 out|off of|from the|a ~2 car|carriage|door|side|bus|window|ride|basket|boat
      pushed|forced|ran|run|shoved|knocked|swiped|clipped|shunted ~1 me|us|him|her|my|our ~2 off|into the|a|on ~1 road|bike|pavement|ditch|verge|kerb|moped|barrier
      hit|struck|clipped|flattened|shunted|rammed|sideswiped ~1 a|an|my|our|the|his|her ~2 <kin-en>|lamppost|pillar|bollard|hedge|parked
      knocked ~1 a|an|my|our|the|his|her ~1 <kin-en> ~1 over|down|off|flying
      lorry|truck|van|bus|tram|taxi|artic|car|forklift|trolley|buggy|train|mirror ~4 hit|struck|clipped|knocked|flattened|rammed|missed|reversed ~2 me|us|him|her|my|our|a|an|over|into ~2 <kin-en>|rucksack|off|bike|by|down|pillar|wall|over
      into a|the hedge|ditch|wall|tree|bollard|lamppost|pillar|barrier|reservation|canal|river
      roof|load|ladder|box|crate|pallet|crate|sofa|trailer|cargo|container ~2 flew|fell|came|slid|broke|shed ~2 off|loose|from|at ~2 motorway|at|the|van|truck|lorry|road|in
      windscreen|windshield ~4 through|shattered|smashed|pole|brick|stone|into ~4 my|our|the|on|at|face|passenger
      no|without ~1 seat|safety ~1 belt|belts
      seat belt|belts ~2 missing|broken|cut|gone|tucked|tied|wouldnt|would|didnt|not ~3 latch|buckle|lock|work|under|click|fasten
      nobody|noone|hadnt|didnt|never|not|forgot|wasnt|werent|without|un* ~3 strap|strapped|strapping|clamped|secured|buckled|belted|fastened|harnessed|unstrapped ~6 wheelchair|chair|child|<kin-en>|in|down|load|taxi|seat|us
      emergency stop|brake|landing|braking
      brake|brakes|accelerate|accelerated|accelerates|swerved|steer|steers|surged ~2 itself|own|alone|random|reason
      airbag|airbags ~3 went|deployed|exploded|didnt|never|failed|light
    `,
    unless: `${play}
      into a|the wall ~1 of
      flight|plane|train|bus ~2 delayed|late
      traffic lights|light ~1 on|outside|near
      wheel|wheels ~5 suitcase|luggage|case|trolley|toy|bin|cart
      suitcase|luggage|case|trolley|toy|bin ~5 wheel|wheels
      belt ~1 bag|loop|buckle|sander|drive`,
  },
  {
    code: 'hazard.defect',
    lang: 'en',
    say: `
      fire|emergency|back|exit|rear|escape ~1 exit|door|doors|exits|gate|stairs|staircase|escape|shutter ~3 chained|padlocked|blocked|locked|bolted|nailed|wedged|propped|barred|stacked|screwed|bricked
      chained|padlocked|bolted|nailed|screwed|wedged|propped ~2 shut|open|closed ~6 exit|door|doors|gig|inside|window|windows|gate|guests|fire
      windows|bars|exit|door ~2 screwed|padlocked|nailed|chained|bricked|welded ~1 shut|closed?
      propped|prop|wedged|wedge|wedging ~2 fire ~1 door|exit
      no|without|missing|empty|dead|expired|broken lifebuoy|lifebelt|lifejacket|lifejackets|lifeguards|defibrillator|defib|handrail|banister|guardrail|stairgate|extinguisher|alarms|harness|helmet|helmets|goggles|mask|lifejacket
      smoke|fire|monoxide ~1 alarm|alarms|detector|detectors ~5 dead|missing|expired|batteries|taped|painted|disconnected|unplugged|fake
      aed|defibrillator|defib|extinguisher|extinguishers|sprinkler|sprinklers ~5 empty|dead|flat|missing|expired|due|locked|batteries|battery|taped|painted|disconnected|unplugged|fake|sticker
      <fixture-en> ~3 snapped|collapsed|sheared|toppled|crumbled|detached|parted|pinged|buckled|wobbled|wobbles|tipped|shattered|disintegrated ~5 me|my|him|his|her|us|our|under|beside|next|onto|child|kids|leaned|<kin-en> !dressing
      <fixture-en> ~3 gave|came|fell|let|ripped|tore|broke|slid|dropped|failed|pulled ~1 go|way|down|off|away|out|over|loose|apart|free ~5 me|my|him|his|her|us|our|under|beside|next|onto|child|kids|leaned|mid|while|<kin-en>
      <fixture-en> ~1 fell|dropped|landed ~1 on|onto|beside|next
      fell|came|dropped|landed|crashed|collapsed|toppled|smashed ~2 beside|inches|yards|metres|feet|next|near|behind|where ~3 my|our|me|us|the|from|to ~3 pram|pushchair|buggy|cot|head|son|daughter|baby|kids|child|foot|stood|standing|sat|sitting|children|busker|me|bed
      inch|inches|second|seconds|foot|yard|metre|hair|whisker ~2 either way
      inch|inches|second|seconds|minute|moment ~1 earlier|later|lower|closer|further|deeper ~3 and|my|his|her|would|wed|hed|shed|itd
      inch|inches|foot|yard|metre|feet|yards|metres|hair|whisker ~2 from ~2 my|his|her|our|the|a|where ~2 <kin-en>|<part-en>|pram|pushchair|buggy|cot|i|we|busker|bed
      missed|missing|misses ~1 me|us|him|her|my|our|a ~3 by|head|face|pram ~1 a|an|inches|inch|centimetres|coat|whisker|foot
      by|with a coat|whisker|hair|inch of|from? ~1 paint?
      if ~2 had|hadnt|been ~6 would|wouldve|thered|hed|shed|itd ~3 dead|killed|children|cots|under|crushed|gone
      lucky|glad|miracle ~2 to? alive|killed|dead|hurt
      days|hours|minutes|seconds away from ~2 obituary|death|killed|dying|explosion
      lift|elevator|gondola|cable car|ride|funicular|chairlift|stairlift|escalator ~5 dropped|fell|plunged|plummeted|shaft|floors|stop|stopped|opened|jolted|reversed|jerked ~6 shaft|with|dark|nobody|there|us|hours|inside|over|knees|stop|screaming|by
      manhole|drain|grate|cover|hole|trench|pit|shaft|cellar|hatch ~3 open|uncovered|missing|left|cover|unfenced|unmarked|lid ~6 fell|fall|stepped|kids|children|dark|gate|pavement|school|night|leg|foot|without
      hung|stuck|stranded|left|dangling|trapped|locked ~4 over|up|in|on|inside|at|out ~2 gorge|lift|roof|chairlift|terrace|ride|glider|cable|boot|van|dark|mountain|trail|sauna|freezer|balcony
      locked|shut|trapped ~1 in|inside|us|me|him|her ~3 van|boot|freezer|room|cold|sauna|lift|store|cellar|container|toilet|cubicle ~4 air|hours|night|hour|minutes|screaming|dark|overnight
      <child-en>|toddler|lad|girl|boy|niece|nephew|infants|toddlers ~6 head|fingers|finger|arm|neck|hand|leg|foot ~3 stuck|caught|trapped|between|wedged|jammed|through|sucked
      <child-en>|toddler|lad|girl|boy|niece|nephew ~5 swallowed|licked|drank|chewed|choked|sucked|ate|gulped|bit ~4 battery|bleach|powder|magnet|magnets|bead|beads|button|detergent|tablet|tablets|pod|capsule|pill|pills|coin|cleaner|screw|part|piece|poison|antifreeze|gel|it|glass|plastic|foam
      swallowed|choked|choking|gagged|gagging|gag ~2 on|a|the|one|his|her ~3 battery|magnet|magnets|bead|button|eye|part|piece|bit|wheel|cap|lid|screw|bolt|bone|plastic|glass|foam|stone|string|sticker|bristle
      cord|string|strap|rope|blind|ribbon|lead|wire|drawstring ~3 round|around|from|out ~2 her|his|my|the|their|our ~2 neck|throat
      found ~1 him|her|them|my|our|the ~3 face|wedged|trapped|blue|floating|unconscious|wandering|alone|between|head|under ~4 down|road|in|gap|mattress|water|on|by|outside|car|canal
      walked|wandered|got|slipped|escaped|strayed|toddled ~2 out ~1 of? ~1 the|creche|nursery ~2 nursery|creche|daycare|preschool|school|kindergarten|gate|club|garden|front
      left|dropped|put|forgot|forgotten|abandoned|locked ~1 off? ~1 my|our|a|the|him|her|them ~4 # year|yr|old? ~6 wrong|alone|road|behind|outside|bus|dark|park|street|own|motorway
      put|let|dropped|left|kicked|threw|thrown ~2 off|out ~3 early|middle|motorway|dark|carriageway|nowhere|roadside|hard|wrong|midnight|night
      pram|pushchair|buggy|stroller|wheelchair ~3 gap|tracks|track|rails|rolled|dragged|tipped|slid|down|over|trapped ~2 down|at|on|off|before|by|the|under|between|ramp|platform|into|stairs|escalator
      ramp ~4 slid|slipped|unhooked|collapsed|moved|hooked|gave|tipped
      sold|selling|served|serving|gave|handed ~2 to? ~1 my|a|an|our|the|his|her ~1 # ~4 vodka|alcohol|beer|cigarettes|vape|vapes|fireworks|knife|blade|spirits|cider|gin|whisky|tobacco
      sold|served|selling|serving|gave ~2 my|to|a|an|him|her|our ~3 son|daughter|minor|nephew|niece|underage|kid|child|kids|lad|boy|girl|yr|old ~4 vodka|alcohol|beer|cigarettes|vape|vapes|fireworks|knife|blade|spirits|cider|gin|whisky|tobacco|litre
      sold|served vodka|alcohol|beer|cigarettes|vapes|fireworks|knives|knife|bangers|spirits ~3 at|to|by ~6 child|children|minor|minors|year|kid|kids|counter|yr|old|underage
      smoking|cigarette|fag|lighter|vaping|generator|frying|welding ~6 pump|fuel|petrol|tank|nozzle|gas|forecourt|cylinder|cylinders
      man|lad|guy|fella|bloke|someone|passenger with a knife|machete|gun|blade|hammer
      locked the doors
      wouldnt|would|refused|didnt ~1 not? ~1 let ~1 me|us|her|him out ~2 of|the|until|car|taxi|cab|van
      <staff-en>|rider|courier|man|guy|bloke ~6 followed|follows|chased|stalked|stalking ~1 me|us|her|my ~3 home
      followed|follows|chased|stalked ~1 me|us|her|my ~3 upstairs|floor|door|flat|house|car|room|hotel|lift|work
      foot in the|my door
      put his hand|hands ~1 up|where|down|under
      chlorine|acid|ammonia|cylinder|cylinders|propane|petrol|solvent ~4 cloud|mixed|leaked|spilled|spilt|next|stored|leaking|burst|valve|store|leak
      gas|hob|valve|boiler|pipe|flue|meter|regulator ~4 leak|leaks|leaking|leaked|hissing|left ~1 open|on|smell|all|by|from|again|since|for !water|bin
      smell|smelt|smelled|smells ~2 gas ~3 all|house|kitchen|everywhere|stairs|hall|weeks|days|landing
      not|wasnt|werent|nothing|isnt|never|hadnt|arent ~2 bolted|anchored|latched|secured|clipped|lowered|fastened|earthed|grounded|locked ~3 down|to|shut|in|properly|at|onto|when|with|on|and
      bar|harness|restraint|belt|lapbar ~4 never|not|came|up|opened|lifted|slipped ~3 lowered|locked|up|itself|closed|mid|open ~6 ride|boy|girl|lap|us|ours|by|son|daughter|kids|while
      unhooked|unlatched|unbolted|unanchored|unfenced|uncovered|unguarded|unattended ~3 pond|ponds|pool|well|pit|hole|drain|gate|socket|shaft|scaffold|chemicals
      no|without sides|guard|lid|cover|brakes|rail|railings|fence|barrier|lifeguard|steward ~6 children|kids|toddlers|trailer|hire|karts|pit|pool|pond|saw|shaft|river|lift|drop
      guard ~2 missing|off|removed ~6 saw|blade|hire|machine|grinder|mower
      rolled|rolling|ran|slid|reversed|drifted ~3 out|down|back|off|through|away ~4 gates|hill|slope|lights|path|pavement|nobody|shelter|bumper|itself
      blade|hammer|mallet|brick|slate|tile|bolt|pole|plank|steel|beam|girder|drum|wheel|tine|spanner|glass|pane|icicle|branch|limb|crane|load ~4 flew|dropped|fell|came|went|buried|landed|rolled|swinging|swung|put ~4 through|by|over|beside|inches|into|where|at|above|off|from|against|under ~6 my|our|school|head|hood|pram|foot|canteen|path|greenhouse|wall|tarmac|windscreen|kids|children|us|me
      head height
      within a hand|inch|foot|whisker|yard|metre of
      two|three|ten steps|seconds|inches slower|earlier|later ~2 and|i|id|my|his|her|hed|shed|wed
      lost|misplaced|forgot|left ~1 my|our|the|his|her|three|two|them ~2 son|daughter|child|boy|girl|kids|children|grandson|granddaughter|kid ~10 found|road|beach|taxi|notice|noticed|alone|behind|locked|showers|hours|bus
      found|spotted|wandering ~5 on|by|near the|a ~1 beach|main|dual|motorway|road|railway ~4 road|by|alone|taxi|stranger
      locked|shut|stuck|trapped ~3 us|me|them|him|her|porter|in|inside ~4 stairwell|freezer|sauna|steam|room|toilets|basement|museum|shower|lift|container ~6 no|hours|minutes|insulin|fire|banging|pounding|handle|release|dark
      door|handle ~4 jammed|came|comes|stuck ~3 off|inside|and ~6 inside|pounding|banging|locked|steam|sauna
      without|no release|handle ~3 inside|signal
      doors|door|gate|hatch ~4 open|opens|opened|latched ~3 before|mid|at|while|between ~5 reached|floor|air|feet|moving|flight|stops
      pulled|drove|set|moved|bus|tram|train ~3 off|away ~3 with|while|as ~2 my|the|a|our|her|his ~3 arm|pram|foot|bag|coat|hand|leg|wheels|door
      back wheels ~4 kerb|platform|road
      steering|wheel|brakes|throttle|lever|accelerator|pedal ~3 came|stuck|jammed|failed|wouldnt|would|no ~3 off|stop|not|work|hands|let
      would|wouldnt|didnt not? ~1 stop when ~5 let|lever|brake|released|pressed
      karts|kart|rides|ride|bikes|bus|coach|taxi|tuktuk|car|van ~3 no|without|had brakes|lights|belts|seatbelts|horn
      driver|instructor|pilot|cabbie ~4 singing|drink|drunk|pupils|high|stoned|something|texting|messages|lap|nodded|nodding|asleep|dozed ~3 him|off|ninety|at|between|when|and|with|on
      nodded off ~3 between|on|at|while|and
      bull|lion|lions|bear|crocodile|tiger|cow|bullock|llama|elephant ~4 loose|bites|bit|charged|tracks|escaped|kicked
      reversed|reversing|backed ~6 nobody|watching|bike|child|son|into|over ~4 bike|watching|son|under|him|her
      smelt|smelled|smell|stank|stink ~2 of ~1 eggs|gas|burning|petrol|fumes ~6 rang|told|week|days|weeks|still|open|nothing|helpline
      carbon|alarm|detector|monoxide ~5 went off ~6 fire|brigade|night|morning|evacuat*|headaches
      fire ~1 brigade|service|crew|department ~4 walked|called|cut|disagreed|evacuat*|freed|broke|rescued !station
      firemen|firefighters ~3 walked|cut|freed|broke
      flue|chimney|exhaust|vent ~4 disconnected|blocked|dodgy|packed|cracked|stuffed|loose ~8 headaches|tired|months|weeks|morning|cupboard|sick|all|us
      bedroom|berth|room|bunk|tent ~4 man|stranger|guest ~4 sitting|standing|key|walked|in|bed
      man|stranger ~2 sitting|standing|asleep on|in|by my|our|her bunk|bed|room|berth
      hidden|loose|rusted|hole|gap ~3 floor|rung|rungs|plate|grate|fire|escape|deck ~6 bus|road|escape|through|glove|foot|lace|child|daughter
      acid|chlorine|bleach|solvent|chemical|weedkiller ~6 tiles|floor|wept|leaked|splashed|side|seat|groceries|flour|desk ~8 legs|child|children|skin|red|mouth|eat|cot|food|burned
      cardiac|heart ~1 arrest|attack|stop|stopped ~6 defibrillator|nobody|refused|policy|steward|guard|999
      ring|call|rang 999|911|112|000|ambulance ~6 refused|against|policy|wouldnt|nobody|told|hold|signal|staff
      lightning|storm|gale ~6 ferris|lifejacket|ride|boat|raft
      needle|needles|syringe|syringes|blade|razor|glass|nail|nails ~2 in|on|under ~1 the|a|our|my|his|her ~1 ball|sandpit|sand|seat|playground|pool|slide|pillow|mattress|bed|pocket|cinema|toilet
      lift|elevator|door|hatch ~2 opened|opens ~1 onto|on|to|into nothing|shaft|thin|air|dark|drop
      vaccine|vaccines|insulin|medicine|blood ~2 fridge|freezer ~5 off|warm|broken|weekend|failed|unplugged
      stove|hob|oven|heater|kettle|fryer|knob|iron ~3 turned|switched|came|comes|turns ~1 itself ~1 on
      helmet|helmets|harness|lifejackets|jackets ~3 no|without|broken|missing ~1 straps|strap|buckles|buckle|foam
      dragged|drags|carried|pulled ~2 # ~1 metres|meters|yards|feet|m
      driver|conductor|guard ~3 shuts|shut|closes|closed|slams|slammed ~2 doors|door ~1 on
      bar|harness|belt|restraint ~1 wasnt|wasnae|isnt|not|didnt ~1 locked|lock|clicked|closed
      wasnt|wasnae|not|isnt ~1 earthed
      socket|plug|outlet|sockets ~1 is|was|went|s|has black|brown|burnt|melted
      flames ~2 up to ~2 extractor|ceiling|curtains|roof|window|wall
    `,
    unless: `${play}
      phone|app|call|calls|line|tablet|laptop|signal|wifi|internet ~2 dropped|fell|died
      price|prices|quality|standards|sales|rating|temperature ~2 dropped|fell|slipped|came
      aid|phone|keys|ring|card|wallet|glasses|glove ~2 fell|dropped|went
      bike|bed|tv|delivery|parcel|sofa|order|screen|box|lid|handle|zip|packaging ~4 broke|arrived|snapped
      ice|dry|window|sun cream|shopping
      fire door|doors ~2 arrived|wrong|delivery
      missed|miss ~2 bus|train|flight|call|deadline|connection|appointment`,
  },
]
