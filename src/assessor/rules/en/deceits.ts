import type { Rule } from '../rule.ts'

const elsewhere = `trump|obama|clinton|hillary|election|congress|senate|president|movie|film|episode|season|series|novel|song|album|game|match|referee|ref|raffle ticket
      neighbour|neighbor|mum|husband|wife took ~1 it
      drink|drinks|coffee|coffees|starter|dessert|meal|bread|side|beer|wine|pizza|chips ~4 never|didnt|only ~2 order|ordered|had
      monopoly|poker|darts|quiz
      not what|how i|we ~1 agreed|signed|ordered
      spotted|caught|blocked ~4 before`

/** Money, names and goods taken by deceit, as people tell it in English: what they never did, and what was not there. */
export const englishDeceits: readonly Rule[] = [
  {
    code: 'fraud.unauthorised',
    lang: 'en',
    say: `
      never|didnt|neither|none ~1 of? ~1 them|us|i? ~1 took|take|opened|open|opted|signed|sign|subscribed|joined|asked|applied|authorised|authorized|consented|agreed|owned|requested|remember|remembers ~6 loan|mortgage|contract|account|card|policy|insurance|membership|line|lines|isa|sim|plan|credit|finance|debt|supplier|subscription|signing|transfer|tariff
      loan|mortgage|contract|account|card|policy|insurance|membership|line|isa|sim|plan|credit|finance|debt|subscription|statements|tariff|agreement|debit ~5 never|didnt ~2 took|take|opened|open|opted|signed|sign|asked|applied|authorised|authorized|agreed|owned|requested|heard|joined|existed
      never|not been|set|stayed|lived|gambled|drove|driven|had|owned|heard|visited ~4 foot|there|in|one|such|of|since|it|more ~2 state|city|country|account|fund|them|london|lagos|years|life|him
      not|isnt|wasnt|never my|his|her|our|mums|mams|dads|nans|their ~1 signature|handwriting|writing|initials|voice
      signature ~6 forged|wrong|spelled|spelt|copied|isnt|not|lifted|pasted|traced|scanned|off|under|different
      forged|faked|traced|copied|lifted|pasted|used|took ~2 my|his|her|our|mums|dads ~1 signature|initials
      signed ~4 never|not by|for me|us|him|her
      signed ~1 by|as me|him|her
      somebody|someone|advisor|adviser|agent|stranger|man|they|who ~2 signed ~2 for|as|in|with ~1 me|my|him|her|mum|dad
      not|never by me|us
      not me|mine ~3 transaction|order|card|purchase|account|ordered|bought|spent
      in ~1 my|his|her|our|mums|grans|dads name ~6 none|never|not|loan|didnt|for|at|without|which|and|somewhere|nobody
      on|with|using my|his|her|our|mums|dads ~1 id|licence|license|ssn|pan|bvn|passport|identity|aadhaar|nin|details|selfie|face ~6 opened|open|got|took|loan|line|lines|phone|account|plan|contract|credit|never|someone
      opened|open|took|got|taken|ordered|bought|raised|registered|rented ~3 line|lines|loan|loans|account|accounts|mortgage|contract|phone|credit|card|plan|car|house|flat ~4 on|in|with|using|out my|his|her|our|mothers|mums|dads ~1 id|name|identity|details|house|licence|ssn|passport|pan|bvn|selfie|home
      selfie|id|passport|pan|aadhaar|bvn|ssn|details|copy ~6 loan|phone|plan|sim ~2 with|using|on|opened|taken|in
      loan ~3 disbursed
      claims|claim|fines|fine|bill|debt|loan|tolls|points ~4 none|never|not ~2 mine|ours|me|us|took|hers|his
      bill|fine|fines|tolls|toll|ticket|charge|debt|letter ~6 never ~1 been|driven|set|left|had|took|lived
      billed|charged|charge|charging|charges|invoiced|claiming|claimed|debited|bill ~8 never|wasnt|hadnt|didnt ~2 stayed|slept|visited|happened|fitted|there|opted|drink|exist|occurred|took|used|lived|own
      billed|billing|claimed|claiming|claims|charged ~3 insurance|insurer|medicare|medicaid|nhs|ndis|card ~4 for|every|twice ~6 never|not|happened|didnt|tortoise|floor|visit|cleaning|treatment|appointment
      charged|billed|paying|pay ~3 for ~3 two|three|second|both|other ~3 never|house|somebody
      opened|took|take|drew ~2 out? ~2 loan|mortgage|overdraft|credit ~6 march|hospital|asleep|coma|dead|somebody|someone|name
      someone|somebody|stranger|fraudster ~3 taken|took|takes|got|opened|ordered|collected|cashed|claimed|rented|switched|cancelled|changed|redirected|transferred|withdrew|sold|gets|is|has ~4 my|his|her|our|mums|dads|mothers|grans ~3 house|name|refund|rebate|pension|cheque|account|password|morphine|prescription|parcel|number|card|id|tax|property|policy|benefits
      password|email|number|address|pin|pension|phone|details|limit ~2 was|were|got|been ~1 changed|reset|redirected|switched|swapped ~4 not|never|me|someone|without|unknown
      redirected|switched|rolled|moved|ported ~3 to|over ~3 account|fund|supplier|provider|network ~5 never|didnt|without|heard|nobody
      switched ~4 without|consent|asleep
      switched ~4 never|didnt|nothing ~1 asked|agreed|signed|said|spoke|knew
      gone|vanished|missing|moved|emptied|drained|shifted|withdrawn|cleared|wiped|spent ~4 # ~1 am|a.m|pm|oclock
      # ~3 gone|vanished|emptied|drained|shifted|withdrawn ~4 account|overnight|card|savings|wallet|nobody|otp|am|pm
      nobody|noone|never|didnt ~2 shared|share|gave|give ~1 anyone|anybody|them|him|her|out? ~1 my|an|any|the|that? otp|pin|code|password
      clear|cleared|emptied|drained|wiped|zeroed|cleaned ~2 my|his|her|our|mums|dads ~2 account|wallet|savings|card|balance|points
      emptied|drained|empty|zero ~2 wallet|account|balance ~2 app|this|overnight|morning|woke
      money|savings|funds|pension|fd|deposit ~4 shifted|broken|gone|emptied|vanished|moved|disappeared ~4 in|within|minutes|overnight|from|by|account|sunday|morning
      woke ~3 to ~6 emails|texts|alerts|messages|orders|transactions|emptied|drained ~5 orders|confirming|transactions|spent|wallet|gone|transfer|withdrawal|purchases
      not my order|card|signature|number|voice
      £|$|€ ~2 to ~2 a|an ~2 shop|store|casino|lounge|garage|account ~4 never|dont|not|i
      swapped|ported|hijacked ~1 my|our|his|her ~1 sim|number
      sim ~1 swap|swapped|swaps|ported|cloned|hijacked
      credit ~1 pulls|checks|searches|inquiries
      debt ~1 letter|collector|collectors ~5 never|not|contract|somebody|wrong|mine|previous|loan
      changed|altered|added|inflated|doctored ~3 contract|figure|amount|mileage|invoice|scratch|reading|page|terms|date ~4 after|photo*|signed|later|then|pen|marker
      points|miles|voucher|bonds|rebate ~2 went|redeemed|used|cashed|spent|claimed|gone ~6 address|someone|somebody|shipped|stranger|blender|fryer
      in my name ~6 address|orders|account|card|seller
      never|didnt ~2 asked|ask|wanted|bought|joined|apply|applied|activate ~4 for|it|that|insurance|club|card|horoscopes ~8 month|week|year|gone|since|taken|insurance|since|either
      horoscopes|horoscope|ringtones|club|subscription ~6 never|nobody|phone ~2 asked|joined|bill
      card|account ~6 never|not|nobody ~2 gave|given|asked|applied
      charging|charge|billing|debiting|spending ~3 dead|late|deceased ~2 mother|father|husband|wife|mum|dad|nan|aunt
      late|dead ~1 husband|wife|mother|father|mum|dad ~4 spending|spent|charged|signed|billed|buying
      has|had dementia ~10 signed|agreed|agreement|contract|sold|release
      signed|agreed|signature|sign ~8 dementia|dead|sedation|care|funeral|years
      power of attorney ~6 witnessed|forged|carer|taxi|fake
      got|put himself|herself ~2 on ~3 mandate|will|account|deeds
      sim ~2 went|goes|cards|card ~3 dead|registered|on ~8 savings|empty|gone|aadhaar
      empty|emptied ~3 savings|account|wallet|by
      not|wasnt|isnt|never my email|phone|signature|handwriting|name|alphabet|idea
      answered my ~1 security|own
      security questions
      changed|switched|amended ~2 my|the ~2 bank|address|password|email|details ~4 after|never|email|not|one|without
      address|password|email has been changed
      logged|signed in from
      someone|somebody|stranger|they ~4 claimed|cashed|redeemed|collected|collecting|picking|claiming|hired|opened|using|unlock ~3 my|our ~4 refund|prescriptions|prescription|parcels|points|bonds|ticket|tab|room|account|card
      collecting|collected|picking|picked ~2 up? ~1 my|our ~2 parcels|prescriptions|prescription|morphine|pension
      shipped|sent|delivered ~2 to ~3 address|locker|house|lockup ~3 in|i|never
      have|got|is a|my mortgage|loan ~1 in slough|a|another
      transactions|charges|payments|purchases ~5 car|petrol|casino|shop ~6 dont|never|live
      billed|charged|fined ~4 van|bike|car|scooter ~6 day|while|when ~4 ramp|garage|pieces|sold|repair|scrapped
      yard|plate|plates ~4 cloned|copied|duplicate|riding|somebody|someone|fake
      meter|reader|reading ~6 photo|says|not ~4 dial|mine|isnt|never
      atm|machine|cashpoint ~5 nothing|gave|short ~6 balance|debited|dropped|account
      card|gift ~6 drained|empty|used ~4 already|rack|sticker|when
      overwritten|altered|doctored|squiggle ~6 pen|ink|time|card|date|docket
      helped ~3 machine|atm|cashpoint ~4 emptied|gone|pin|swapped
      charged|charges|billed ~6 city|country|state|town|gym|hotel|place ~3 never ~1 seen|been|visited|set|used|joined|stayed
      loan|overdraft|policy|contract ~2 you|i took out
      never|nobody ordered|signed|asked|joined ~4 still|keep|keeps ~1 paying|charging|billing|charged
      paying|paid|charged ~6 cover|policy|plan|insurance|club ~6 has|doesnt|never|no ~1 storage|such|own
      new email|number|phone|address|device on|added ~4 not|never|isnt ~1 mine|me
      otp|code ~3 came|arrived ~6 gone|went|left|money
      pension|isa|fund|policy ~2 moved|transferred|cashed ~4 whom|who|someone|never|without|wont
      charges|transactions|payments ~2 from ~1 malta|nigeria|brazil|china|russia|texas|dubai|india|philippines|abroad|vegas
    `,
    unless: elsewhere,
  },
  {
    code: 'fraud.scam',
    lang: 'en',
    say: `
      odometer|mileage ~6 turned|wound|rolled|clocked|back|rewound|tampered|reset|rigged|altered|corrected
      clock ~2 turned|wound|rolled ~1 back
      turned|wound|rolled|clocked|rewound|tampered|messed ~3 odometer|mileage
      # on the clock|odometer
      miles|mileage|km ~10 mot|history|dvla|online|records|previous ~6 #|says|higher|less|more|showed
      scale|scales|pump|weighs|weighed ~6 rigged|thumb|leans|bag|tampered|cheat|cheats|magic
      never|not|didnt zeroed|zero|reset ~2 the|meter|pump|scale|it
      litre|litres|gallon|keg|kilo|kg|grams ~6 full|took|takes|at|short ~4 litre|litres|keg|tank|cheat|magic|short|less
      flat|apartment|cottage|villa|house|rental|property|address|agency|company|firm|office|shop|hotel|job|landlord|street|villa|lodge|seller|car|puppy|plan|charity|tour|course ~2 doesnt|didnt|never|dont|not|neither ~1 exist|existed|exists
      no such address|flat|company|number|plan|person|job|place|firm|hotel|agency|policy|house|street|account|room|doctor|course
      theres|there|was|is no job|agency|company|house|flat|office|villa|puppy|charity|ticket|tickets
      neither|none|nobody ~2 us|them|i|exists|exist|there ~4 according|exists|booking|heard|knows|knew
      deposit|paid|transferred|sent|wired|payment|fee|fees|holding ~10 stopped|blocked|vanished|disappeared|deleted|ghosted|unreachable|gone|empty|dead|nobody|answering ~3 answering|replying|me|number|site|page|profile|office|there|knows|exists|line
      stopped|stops|quit answering|replying|responding ~4 deposit|money|soon|once|paid|same|account
      number|phone|profile|page|website|site|office|ad|listing|shop|account ~2 is|was|has|had|now|then|suddenly ~1 dead|disconnected|deleted|gone|vanished|empty|blocked|down ~6 money|deposit|paid|after|my|savings|fee|refund
      same photos|pictures|pics|photo ~4 on|under|other|different|pages|names|listing|three|elsewhere
      said|says|saying|claimed|claiming|pretended|pretending|posing|posed|introduced ~3 from|as|was|be|were ~2 ~2 bank|banks|hmrc|police|irs|water|gas|electric|council|microsoft|amazon|apple|fraud|security|revenue|courier|your|network|telecom
      she|he|they|lady|man|caller|girl|somebody|someone|gentleman ~1 said|says ~2 ~2 water board|company|bank|hmrc|fraud|security|police|gas
      your|banks|bank fraud|security team|department ~6 never|rang|call|called|said|knew|phoned
      ring|rang|call|called|calls|phoned|text|texted|texts|voice|email|emailed|caller|whatsapp ~6 knew|knows|had|knowing|quoted ~3 my|what|her|his|name|the|everything|our|policy ~6 spent|name|code|policy|balance|bought|number|booking|account|parcel|maiden|address|digits|husband
      knew|knows my|her|his|mums|dads ~3 sort|balance|policy|account|card|last|transactions|maiden|pension|code
      rings|ringing|calls|calling|phoning|rang|called|phoned ~4 elderly|old|folk|folks|pensioners|pensioner|gran|grandma|mum|nan ~8 warranty|bank|safe|account|money|confirmed|number|protected|router|virus|paid|computer
      protected|safe|secure|holding account ~6 move|moved|transfer|transferred|told|savings
      move|moved|transfer|shift ~4 protected|safe|secure account
      not|isnt|wasnt|never your|their|our|the|real|actual ~1 number|agent|website|team|employee|company|driver|staff|rep
      called|rang|phoned|number ~4 search|google|result|top|advert ~10 charged|took|gone|money|card|account|install*|screen|refund|changed
      screen ~1 share|sharing|mirroring
      anydesk|teamviewer|quicksupport
      install|installed|download|downloaded ~6 app ~8 gone|money|account|minutes|broken|emptied|savings
      read|gave|called|typed|told|confirm|confirmed|tell|enter|entered|give|shared ~4 code|otp|numbers|pin|digits|passcode ~6 gone|money|account|emptied|took|card|next|out|again|him|her|them|phone|minutes
      clicked|click|tapped|opened ~4 link|text|it ~10 gone|emptied|account|bank|came|money|card|call|called|voice
      text|texts|sms ~4 parcel|delivery|fee|customs|toll|refund|tax ~6 clicked|link|fake|scam
      wire|bank|payment|invoice|account ~1 instructions|details|line|number|digit ~6 changed|wrong|never|different|intercepted|looked|hacked|fake|swapped
      one|single digit ~3 changed|different|in
      logo ~8 bank|account|digit|changed|fake
      fake|bogus|cloned|sham|phoney|phony|dodgy|copycat|impostor|imposter|lookalike ~1 front|website|site|number|plate|plates|agent|page|profile|company|charity|collector|badge|voucher|ticket|tickets|listing|shop|letter|email|recruiter|doctor|certificate|reviews|meds|card|machine|invoice|seller|account|app|inspector|engineer|officer|licence
      skimmer|skimmed|skimming
      glued|fitted|taped|attached|clipped ~2 over|onto|to|on ~4 slot|machine|atm|reader|cashpoint|pump
      swallowed|kept|ate|jammed ~4 card|machine ~10 gone|nothing|emptied|left|withdrawn|pin
      ran|run|runs|tapped|swiped ~1 my|the|our card ~4 own|his|her|twice|through|second|reader|machine
      brick|bricks|sand|rice|potatoes|stones|rocks|soap|tile|tiles|newspaper|magazines|book|onions|gravel|wood|salt|flour|water|cardboard ~6 where|instead|sealed|inside|in|was|wrapped|box|bubble ~6 laptop|phone|ipad|console|camera|box|wrap|tablet|watch|card|parcel|should|supposed|sealed|xbox|playstation|drone
      box|parcel|package|case|packaging ~6 brick|bricks|sand|rice|potatoes|stones|rocks|soap|gravel|weights|newspaper|empty ~6 where|instead|laptop|phone|inside|sealed|wrap|ipad|console|camera|sealed|bubble|wrapped
      carat|karat|gold|silver|hallmark*|stamped ~6 tests|tested|plated|brass|fake|turned|copper|less|turns|green|weighs
      gate|turnstile|scanned|barcode|steward ~4 already|duplicate ~1 used|scanned|barcode?
      scanned already
      same barcode|seat|ticket|tickets|booking|confirmation ~4 sold|as|forty|twice|exact|people|other|others
      seat|seats|ticket|tickets|room|house|car|flat|it ~2 sold|resold ~2 twice|already
      sold|resold ~2 the|our|my|same ~2 seat|seats|ticket|tickets|room|house|car|flat ~2 twice|again
      stolen ~6 sold|bought|towed|seized|cops|police|paid|papers|seller
      rego|papers|v5|logbook|service ~2 book|papers|documents|history ~4 fake|forged|stolen|one|same|cloned|wrong
      part|parts|battery|filter|boiler|engine ~5 never|not|wasnt|werent|still ~2 fitted|changed|replaced|touched|installed|original|dusty|old ~4 charged|paid|billed|inside|another|second|invoice|in|there|sticker|from
      charged|paid|billed|invoiced|took ~8 part|work|repair|service|room|suite|minibar|damage|scratch ~4 never|not|wasnt|wasn|isnt ~2 fitted|done|there|happened|mine|changed|touched|touched|in
      added|adding|invented|drew|drawn|faked|planted|staged ~2 a|the|my|fake ~1 scratch|dent|damage|claim|accident|injury|charge|fault|leak
      pocketed|embezzled ~4 money|cash|deposit|tip|tips|card|change|difference|it|donations|premiums
      kept|keeps|took|takes ~1 the|our|my ~1 vat|money|deposit|donations|float|premium|premiums|fees|collection ~5 never|vanished|closed|gone|dissolved|quarters
      same director|owner|people|man ~6 new|another|different|identical ~2 firm|company|name|shop|logo
      company|firm ~5 dissolved|liquidated|closed|folded|unregistered ~8 still|taking|money|payments|deposit|paid|new
      funeral|pension|investment|crypto|bond|timeshare|ponzi|forex|gold|mining|trading ~2 plan|fund|scheme|club|platform|app|policy|firm|account|bot ~10 gone|never|no|fake|vanished|empty|existed|locked|withdraw|nobody|froze|paid|disappeared
      cant|couldnt|wont|wouldnt|cannot ~2 withdraw ~5 fund|platform|broker|crypto|investment|profit|tax
      training|registration|processing|visa|admin|release|customs|clearance|holding ~1 fee|fees|charge ~8 job|paid|no|never|agency|gone|loan|nobody|fake|airline|visa
      offer|job|recruiter|agency ~6 fee|fees|paid|passport|ssn|forty|visa ~8 no|nobody|fake|never|loan|gone|exist|scam|knows
      raffle|lottery|competition|draw|prize|giveaway|scratchcard|scratch ~6 rigged|fixed|sister|doesnt|never|theirs|pocketed|cousin|nobody|fee|claim
      charity|collector|collecting|collection|badge|fundraiser|crowdfunded|crowdfunding ~8 fake|doesnt|never|not|gone|sort|codes|vanished|stock|registered|ai|workshop
      warranty|subscription|policy|plan|membership|extended ~4 never|not|isnt|wasnt a? ~1 warranty|policy|plan|real|membership|one
      confirmed|confirm|confirming ~3 her|his|my|account|bank|card|mums|grans ~2 number|details ~8 month|charged|debited|since|ever|never|paying|paid
      medicine|meds|tablets|pills|perfume|cream|serum|battery|charger|bag|trainers|airpods|whisky|vodka ~3 is|are|was|were|turned ~3 counterfeit|fake|fakes|knock-off|watered|copies
      gave|given|handed|paid ~3 savings|pension|money|rebate|inheritance|deposit ~6 twin|stranger|impostor|imposter|face|man|somebody|someone
      his|her|strangers|flatmates|someone elses|face ~3 unlocked|unlock|opened|let ~4 app|phone|account|bank|in
      rented|let|sold|listed|advertised ~2 out ~2 my|our house|flat|home|apartment
      stock ~1 footage|photo|photos|image|images ~6 founder|founders|workshop|team|company|fake|ai|seller|seller
      there is|was no trip|woodworm|buggy|puppy|agency|farm
      theres no wood|trip|smith|farm|puppy
      no farm|house|shop|office|hotel|flat|cottage|building|company|such|surgery ~1 at|on ~2 postcode|address|street|number
      drove|arrived|reached ~6 to ~8 field|wall|dressing|bricked
      keys|key fit|fits|fitted nothing|none|no
      nobody|noone|cant|cannot ~2 find|trace ~2 the|him|this|that ~1 man|person|seller|agent|landlord|again
      rent|deposit|paid ~10 six|four|five|nine|three|seven|eight|others|families ~4 us|turned|met|families|move|of
      sold|rented|let|leased ~2 the? same ~3 to ~1 two|three|four|five|six|several
      same ~3 sold|rented|let ~2 to ~1 two|three|four|five|six|several
      whole|all ~3 same ~2 brochure|number|room|flat|booking|keys
      tank|bottle|jug|jar|bag|sack|keg|cylinder|docket ~4 holds|says|hold|said|takes ~3 # ~4 # ~1 jug|says|dipstick|scale|holds?
      clicked|pumped|charged|delivers|delivered|says ~3 # ~2 litres|litre|kilos|kg|grams|gallons ~6 holds|says|dipstick|got|scale|home|only
      dipstick|scales|scale|jug ~4 says|said|tested|weighed|reads ~3 #|less|third|half|short
      butcher|butchers|grocer|stall|fishmonger|vendor ~3 thumb|weighs|weighs|scale
      thumb ~3 scale|weighs|pound
      tenners|notes|twenties|coins ~1 short
      third|quarter|half less|short|light ~6 kilo|scale|weighed|kitchen|office
      billed|charged|paid|invoiced ~8 new|replaced|replacement ~8 old|same|original|initials|scratched|still
      tested|lab|uni ~4 mine|it|said ~6 syrup|fake|not|water|plastic|copper|brass
      real|genuine ~3 stuff|one|farm|company|website|number|card|bottle ~6 tea|other|never|fake|wales|different|not
      says|claims|claimed|said ~6 inspector|officer|engineer|doctor|surveyor ~4 wasnt|isnt|fake
      wasnt|isnt one ~2 checked|turned|took
      inspector|surveyor|buyer|valuer|doctor|agent|landlord ~3 is|was|turned ~2 married|fake|nobody|cousin|related
      turns|turned out ~6 fake|imaginary|invented|copied|married
      references|certificate|diploma|degree|accreditation|badge|licence ~3 invented|fake|forged|copied|made|bought
      copied ~1 badge|logo|website|number|card
      hi|high vis ~8 rings|bedroom|tap|taps|water|mum|gone
      photos|photo|pictures ~2 of|from ~3 slates|roof|another|showroom|different|someone ~4 house|else|dubai|property
      rental|house|flat|cottage|room|villa|cabin ~8 old lady|stranger|owner|family ~4 door|opened|answered|pyjamas|gown
      had been|was|were ~2 bricked|demolished|closed|sold ~3 since|years
      pay|paid ~3 vat|tax|courier|customs|fee ~5 fridge|prize|won|winnings|parcel ~4 no|again|then|courier
      selling|flogging|posting|posts|sells ~3 my|choir|contacts|friends|followers ~4 sunglasses|vouchers|crypto|giftcards|cards|links
      mail|message|messages|emails ~4 sent|all ~4 contacts ~3 asking|vouchers
      qr ~4 peeled|sticker|fake|wasnt|stuck|over
      approved|scanned|paid ~6 gone before|minutes|seconds
      otp|upi|pin|code ~8 gone|emptied|savings|fd|shifted|minutes
      fake|dispatch|bogus rider|courier|driver ~5 collected|waybill|goods|parcel
      never|not been ~1 laid|built|fitted|installed|planted
      certificates|bags|numbers|sites|tickets|licences|badges|addresses|notes|reviews|meds|shoes|plates|watches|perfumes fake
      caller|callers|scammer|scammers|fraudster|fraudsters ~3 knew|had|knows ~2 my|her|his|our
      tickets ~2 sold|bought ~4 band|show|gig|event|match|tour ~6 split|never|exist|existed|cancelled|dead|ended|nineteen
      agents|landlords|solicitors ~3 trust|client|escrow ~1 account ~4 brother|his|her|own|gone|empty
    `,
    unless: `${elsewhere}
      clock ~2 radio|alarm|in|work|off|wall
      around the clock
      family tree
      departures|timetable|board
      wifi|broadband|signal|pool ~5 exist|existed|exists
      magician|conjuror
      stopped replying ~2 date|tinder|ex|hinge`,
  },
]
