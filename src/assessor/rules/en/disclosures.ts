import type { Rule } from '../rule.ts'

const elsewhere = `trump|clinton|election|russia|wikileaks|snowden|congress|movie|film|episode|season|series|novel|song|album
      read my own
      gift|tag|cake|mug|balloon
      my own ~1 number|address|details|prescription
      left my|our ~1 car|van|bike|dog|wallet|bag|phone|umbrella|keys|purse|coat|card
      i|ive read
      help desk
      i|ive|we ~1 gave|give|given|shared|sent|showed|posted my|our
      spotted|caught|blocked ~4 before
      wedding photographer|album`

/** What strangers got to see, and who looked without business there, as people tell it in English. */
export const englishDisclosures: readonly Rule[] = [
  {
    code: 'privacy.leak',
    lang: 'en',
    say: `
      someone|somebody|another|different|wrong|strangers|previous|other|peoples|everyones|everybodys|mans|womans|neighbours|neighbors|tenants|applicants|patients|colleagues ~1 elses|else|persons|customers|patients|mans|womans|familys|guests|tenants|peoples|applicants|clients|people|person|man|woman|customer|patient|fellas|residents|users|students ~2 <record-en> !parcel|food
      see|saw|seeing|showed|shows|show|showing|read|opened|open|got|get|getting|sent|received|attached|gave|returned|given|emailed|posted|pulled ~3 mr|mrs|ms|miss|dr ~1 ~1 <record-en>|file|scan|evening|diagnosis
      mr|mrs|ms|miss ~2 letters|statements|results|records|scan|prescription|diagnosis|file|biopsy|bank|hospital|payslip
      woman|man|stranger|fella|lady|guy|person|lad|somebody|someone|neighbour|tenant|owner|buyer ~4 is|was|has|keeps|been ~1 getting|got|opening|receiving|reading|seeing|posting|using ~3 my|our|his|her ~3 <record-en>|me|account|name
      getting|got|received|opened|sent|keep|been ~3 his|her|their|another|strangers|different ~1 <record-en> ~4 instead|and|wrong|since|not|again|mine|for|name
      called|calls|call|says|greets|greeted ~1 me ~1 colin|wrong|another|someone ~3 showed|shows|mortgage|balance|account
      showed|shows|show|showing|let|lets|see|seen|could|can ~4 read|see|line|every|open ~3 everyone|everybodys|everyones|others|other|all|whole|anyones|neighbours|strangers ~4 <record-en>|deliveries|orders|applicants|names|line|paid|details|parcels|patients
      list|spreadsheet|sheet|sheets|folder|register|rota|roster|printout|whiteboard|newsletter|notice|email ~5 everyone|everyones|everybodys|names|salary|salaries|all|whole|patients|logins|passwords|tenants|applicants|rooms|beds|guests|customers|children|kids ~6 counter|public|shared|emailed|out|names|car|printed|room|numbers|addresses|sick|salary|link|bin|wall|left|door|beds|read
      everyones|everybodys ~2 <record-en>|logins|emails|names|addresses|salaries|numbers ~4 in|on|printed|visible|shared|cc|to|with|newsletter|out|readable
      cc|copied everyone|everybody
      in the to|cc line|field|box
      left|lying|dumped|found|printed|pinned|taped|stuck|blowing|propped|dropped|binned|tossed|handed|thrown ~6 counter|wall|desk|car|bin|skip|window|noticeboard|street|printer|pavement|train|reception|recycling|lamppost|public|folder|bus|park ~5 with|names|passport|records|passports|files|notes|contracts|patients|my|our|everyones|details|numbers|ssn|lot|screen
      records|files|ssn|passports|contracts|handover|scans|folders|notes|results|payslips|statements ~4 left|lying|dumped|found|printed|pinned|taped|blowing|loose ~4 counter|wall|desk|car|bin|skip|window|noticeboard|street|printer|pavement|train|reception|everyone|public|park|photocopier
      screen ~3 turned|facing|open|left|visible ~6 patients|names|me|customers|details|records|wrong|public
      diagnosis|hiv|oncology|abortion|fertility|psychiatr*|std ~6 envelope|outside|postcard|aloud|loud|queue|announced|shouted
      shouted|announced|read|reading|called|said|asked|yelled|bellowed ~3 out|aloud|across|loud ~4 diagnosis|pin|results|prescription|date|balance|weight|salary|medication|test|arrears|password|account
      told|tells|telling|told ~2 the|my|whole|his|her|all|entire|everyone ~3 parish|office|family|village|husband|wife|boss|boyfriend|girlfriend|mother|parents|neighbour|neighbours|employer|ex|team|town|class ~3 about|what|my|i|that|her|where|of ~4 arrears|test|results|debt|bought|diagnosis|pregnant|salary|account|balance|buying|visit|biopsy|medication|treatment|loan|order|address
      mailed|emailed|posted|sent|sends|sent|gave|given|handed|texted|forwarded|passed|read ~2 my|our|her|his|mums|dads|daughters|sons ~4 results|grades|diagnosis|salary|payslip|payslips|statement|statements|address|number|photos|wage|slips|notes|records|file|scan|medical|disability|biopsy|password|code|location|prescription|passport ~3 to|on|out|round|around|with ~2 my|the|a|her|his|parents|ex|family|broker|wrong|work|mother|vendors|others|husband|everyone|boss|neighbour|group|chat
      sold|sells|passed|gave|shared|leaked|slipped|forwarded|screenshotted|sent|sharing|selling|handed ~3 my|our|her|his|mums ~2 prescription|number|details|code|address|data|photos|results|mood|email|phone|file|salary|slots|list|pics|plate|location|history ~5 to|with|round|around|site|company|online
      shared ~1 with selected|trusted|third ~1 partners|parties
      selected|trusted partners
      dropped|sold|sell|sells|lifted|copied|leaked ~2 mood|health|our|my|user|patient|customer|period|location ~1 data|slots|list|details|quotes
      breach|breached|hack|hacked|leak|leaked ~4 i|my|me|mine|were|our|details|data|everyones ~2 in|out|exposed|on|are|it|stolen
      unauthorised|unauthorized party|person|access|parties
      dark web
      spam|scam|phishing|casino|junk ~2 texts|calls|emails|stuff|messages ~8 since|started|after|hour|minutes|days|registered|alias|knees|only|address|signed
      alias|address|email ~4 only|unique|plus ~4 you|you|used|have|know|sold|leaked
      how|where|who did|does|do|would|told ~2 he|she|they|you|him|them ~3 get|got|have|know|find ~3 my|our|her|where ~1 number|address|name|birthday|email|i|phone|that|live
      happy birthday ~6 never|told|how|gave|data|know
      knows|knew|know ~2 my|what|where ~3 biopsy|diagnosis|results|salary|earn|live|address|debts|prescription|bought|balance ~4 nobody|told|never|how|no|to|from|reason
      logs|log|logged|logging|signed ~2 out|in|into ~4 previous|strangers|someone|somebody|another|before|last|other|colin|still
      still ~3 logged|connected|unlock|signed|linked ~5 previous|fella|owner|car|sold|stranger|last
      sold|sell ~2 the|my|our|old|that|last ~1 car|phone|laptop|van|house|tablet ~8 still|unlock|see|posting|app|connected|access|track|location|data|buyer
      open|unsecured|unprotected|public server|folder|bucket|link|drive|database|camera|cam ~5 strangers|anyone|everyone|kids|children|photos|toddler|records|all|passports|our
      open to|for ~1 all|anyone|everyone|everybody|the ~1 world|public|internet|see|web
      shows|show|see|seeing|saw|showed ~3 exact|my|kids|childs|our|other|another ~1 location|distance|dot|address|home|child|childs|kids|kid ~4 to|instead|man|other|stranger|blocked|parents|of
      other|different|another parents|customers|users|people|families ~3 could|can|see|saw|watch|hear|read ~2 see|my|our|hear|watch|kids|child|son|daughter
      cc|ccd|copied ~3 all|everyone|us ~3 bcc|names|list|couples|parents|patients
      instead of bcc
      logged|signed ~1 me? ~1 in as
      welcome back ~8 his|her|their|could|not|card|address
      got|was|were|am logged ~1 in as
      now im|i ~2 with ~2 card|account
      stranger|strangers|somebody|someone|person ~4 whatsapp|pictures|photos|files|contacts ~2 still|on|left|were|came
      another|someones|somebodys|strangers|someone|somebody ~1 strangers|persons|elses ~1 name|inbox|letterbox|account|flat
      arrived|landed|came|went|turned|posted|sent|put ~4 in|to|through|with|at ~1 someone|somebody|the|a|my|an|another ~2 elses|flat|neighbour|neighbours|downstairs|stranger|inbox|letterbox ~2 inbox|downstairs|opened|flat|letterbox|pin
      results|letter|prescription|bag|card|statement|statements ~8 downstairs|neighbour|neighbours|wrong|old|elses|strangers ~2 opened|address|house|door|flat|letterbox
      opened|torn ~1 envelope|letter ~6 empty|bank|card|slot|glue
      rang|called|told|contacted|phoned|emailed|messaged ~1 my|our|her|his ~1 boss|work|employer|mother|family|neighbour|wife|husband|landlord|parents ~3 about ~3 debt|loan|arrears|payment|money|order|test|results
      debt|loan|arrears|salary|owe|weight|miscarriage|diagnosis|medication ~8 pub|stranger|speaker|noticeboard|group|chat|boss|colleagues|neighbours|window|wall
      invite|invited|added|group ~6 everybodys|everyones|everybody|all ~4 arrears|numbers|names|debts|salary|results
      noticeboard|window|wall|gallery|brochure ~8 names|meals|miscarriage|weight|medical|debts|arrears
      put|pinned|posted|stuck|printed|printing|posting|posts ~3 list|names|photo|picture|address|cv|file ~6 noticeboard|window|wall|online|newsletter|facebook|instagram|internet
      replied|reply|responded|answered ~6 my ~1 full|home|real|whole ~1 address|name|number|weight
      replied|reply ~4 with my address|number
      address|number|notes|diagnosis ~5 google|googled|wall|depot|window|poster|posting|posted
      notes|records|file|files ~8 google|googled|search|online|public
      public ~3 tracking|web|chat|link|page|channel ~6 anyone|open|see|password|picture|pictures|without
      isnt|not|without behind|a|even ~1 password
      already|had|has|knew ~3 my pin|password|ni|ssn|diagnosis
      read ~3 out ~2 to her|him|someone|another|the ~3 because|answered|woman|man|surname|name
      profile|dating|scraped|catfish|timeshares ~5 my ~1 photos|photo|face|pictures
      profile|account ~3 using|with|has ~2 my|our|her ~1 photos|photo|face|pictures|name
      ads|adverts|advert|voucher ~8 divorce|pregnant|pregnancy|said|talked|conversation|dinner|told|know
      watching ~1 her|my|our|his basket|shopping|screen
      employer|boss|insurer|wife|husband|girlfriend|gf|parents|mother ~4 know|knows|found|sees|learned|saw ~6 app|period|email|spoilt|rings|basket|because|tracker|location
      someone|somebody|stranger|strangers ~2 elses|else ~1 kid|baby|child|camera|feed|car|doorbell|house ~6 appeared|feed|camera|photo|book|watching|app
      elses|strangers ~1 prescription|baby|kid|childs|results|payslip|passport|medical|diagnosis|contacts|photos
      smart|kids|childs|her ~1 watch|smartwatch|speaker|toy|monitor ~4 talking|spoke|voice|talk|sent|recording
      logged|log ~1 in ~2 from ~4 isnt|not|never|me
      doorbell|bell|app|camera|cam|monitor|feed ~8 somebody|someone|another|strangers|others ~1 elses|else|persons|customers|familys ~2 porch|house|baby|kid|bedroom|garden|living|room|home|child
      baby monitor|cam|camera ~6 man|voice|stranger|hello|spoke|talking
      whole|entire|all ~3 class|depot|office|school|team|staff|ward|street|town ~3 got|has|have|read|saw|seen|knows ~4 my|her|his|our ~3 form|file|salary|payslip|results|diagnosis|medical|records|notes|address|number|letter
      payslips|results|records|salaries|files|forms ~6 printer|photocopier|desk|table|counter|corridor|skip|bin ~3 all|morning|day|night|open|for|where
      password|login|code|key ~3 worked|works|opened|opens ~3 for|on|in ~2 neighbours|someone|another|other|everyone|next|all ~1 account|accounts|house|flat|flats|door|doors
      emailed|emails|sent|texts|texted|mails ~1 my|our|her|his ~1 boss|mother|employer|ex|parents|wife|husband|landlord|school ~3 a|my|the|about|summary|results|bill|report
      xrays|x-rays|scans|biopsy|results|records ~3 came|arrived|in ~2 my ~1 envelope|inbox|post|file|email
    `,
    unless: `${elsewhere}
      someone|somebody|another ~2 elses|customers|persons ~2 parcel|order|package|pizza|food|meal|turn|luggage|suitcase|coat|umbrella|shoes|photo ~1 album
      mr|mrs|ms|miss ~1 bean|potato|whippy|tickle|doubtfire|brown
      spam|junk ~1 folder
      log|logged ~2 complaint|ticket|fault|call`,
  },
  {
    code: 'privacy.misuse',
    lang: 'en',
    say: `
      hidden|tiny|concealed|secret|spy|pinhole|covert ~1 camera|cameras|lens|cam|microphone|mic|recorder|tracker
      lens|camera|cameras|cam|webcam|microphone|recorder ~6 clock|smoke|alarm|detector|bedroom|bathroom|shower|toilet|toilets|bed|changing|teddy|charger|socket|vent|mirror|shelf|fitting|cubicle|dressing|ensuite|tanning|sunbed|pointing|midnight|airbnb !baby
      smoke|alarm|detector|clock|mirror|vent|charger|socket|bedroom|bathroom|shower|toilet|bed ~6 lens|camera|cam|webcam|microphone|recorder
      filming|filmed|films|recorded|recording|videoed|photographed|photographing|snapped ~2 me|us|her|my|him|people|women|girls|guests ~4 shower|changing|bathroom|toilet|undress*|bedroom|sleep|sleeping|without|through|consent|feeding|breastfeeding|naked|asleep|underwear|skirt
      drone ~8 window|bathroom|garden|bedroom|sunbathing|kids|hovered|roof|changing
      facial recognition ~8 without|sign|door|never|guard|picture|consent|supermarket|shop
      webcam|camera|mic|microphone ~4 on ~3 midnight|night|itself|without
      looked|looks|looking|reading|read|accessed|accessing|snooping|snooped|nosed|nosing|browsed|scrolled|peeked ~2 up|at|in|through|into ~1 my|our|her|his|mums ~2 file|records|notes|chart|messages|photos|gallery|record|history|biopsy|pictures|texts|medical|diary
      looked|looking|look up ~1 my|her|our|his ~2 file|records|notes|chart|record|address|name|number
      copied|copies|copy|beamed|transferred|airdropped|downloaded|saved|kept|sent|took ~3 my|our|her|his|himself ~3 photos|pics|pictures|nudes|videos|images|gallery|selfies ~4 off|from|to|laptop|phone|during|onto|himself|his|before|while|of
      took|taken|takes|screenshot|screenshots|screenshotted|snapped ~2 a|of|my|screenshot|photo|picture ~3 my|our|bank|card|id|passport|screen|licence|buzzer|app|plate ~6 sent|his|own|phone|chat|while|helping|tick|kept
      got|took|lifted|kept|copied|used|noted|saved|wrote|found|pulled|jotted|memorised|keeps|uses ~1 down? ~1 my|the|her|our ~1 number|address|name|phone|details|email|drop-off ~2 off|from|on|to|and ~3 slip|form|receipt|order|delivery|system|label|parcel|booking|app|till|records|texted|texts|waits|turned|messages|website|wall
      texted|texting|texts|messaged|messaging|messages|rang|called|whatsapped|added ~1 me|her|my|us ~8 date|beautiful|gorgeous|pretty|wink|fancy|cute|snapchat|kiss|lonely|boyfriend|creepy|facebook|instagram|unasked
      i|you|was|were single ~4 text*|message*|night|when|where|wink
      driver|drivers|courier|rider|technician|engineer|plumber|delivery|agent|lad|guard|nurse|clerk|cashier|barman|waiter|assistant|teacher ~8 my number|address ~8 texts|texted|messaged|waits|turned|rang|night|single|date|instagram|facebook|house
      stalked|stalks|stalking|waits|waiting|turned|lurks|shows ~1 up|by|outside|for|at ~4 one|your|driver|drivers|him|outside|home|work|address|house|thursdays|nights ~4 drivers|driver|address|wait*|work|house|home|number|again
      photo|photos|picture|pictures|face|image|video|selfie|x-ray|scan|skin|portrait ~2 of|from|i|we ~3 my|me|our|us|mine|her|his|child|daughter|son|baby|mole|wife|children ~10 billboard|advert|ad|ads|advertising|website|brochure|poster|leaflet|online|instagram|facebook|catalogue|campaign|nappies|pitch
      my|our|his|her|wifes|daughters|sons|childs|babys|kids|mums ~3 photo|photos|face|picture|pictures|back|image|scar|wedding|quotes|voice|video|body ~8 billboard|advert|ad|ads|advertising|brochure|poster|leaflet|campaign|catalogue|pitch|search|website|sample|stock
      found|saw|spotted|seen ~2 my|our|her|his ~4 photo|photos|cv|face|quotes|picture|number|voice|essay|resume|letter|wedding|pictures ~8 sample|website|online|advert|ad|billboard|recruiters|pitch|deck|poster|site|facebook|search|template
      never ~1 signed|agreed|asked|consented|gave ~3 permission|release|thing|consent|to ~5 photo|photos|face|image|ad|billboard|poster|video|number|birthday|website
      tracked|tracking|tracks|track|followed|logs|records|monitors ~2 where|my|our|us|me|everywhere|every ~4 went|location|phone|movements|car|steps|keystrokes|walk|drive
      app|apps ~4 sold|sells|listening|listens|sends|sent|uploaded|uploads|reads|posts|copied ~3 my|our|mood|period|everything|photo|contacts|data ~3 data|to|contacts|messages|ad|photo|everybody|family|location|conversations
      advert|adverts|ad|ads|brochure|leaflet|calls|email|emails ~6 diagnosis|pregnancy|biopsy|prescription|results|astigmatism|illness|miscarriage|heart|medication ~6 before|never|told|i|pills|by|only|how
      results|prescription|diagnosis|dna|genealogy|test|astigmatism ~6 advert|advertising|ads|ad|sold|partners|site|insurers
      keeps|kept|stores|stored|holds ~3 video|recordings|copies|copy|passport|everything|footage|scans|passports ~8 shows|show|year|years|buys|anyone|lad|whoever|printer|mine|forever|never|wall|taped
      rang|called|calls|rings|phoned ~1 me|us|each|her|my ~6 knowing|about ~3 accident|crash|claim|marks|grades|what|failed|divorce|debts|loss|mortgage|salary|earn|exam
      only you|they|the ~2 and|knew|know|have|had ~4 hospital|knew|one|it|that|i|address|alias
      signed ~1 me up ~2 for|to
      tracker|airtag|gps ~3 in|under|inside|on ~2 my|the|our|hire|rental ~2 car|bag|boot|lining|coat|van|contract
      filmed|filming|recorded|videoed ~3 from|inside|through|in ~2 the|an|my ~2 vent|air|staff|wardrobes|ceiling|window|wall|above|side|keyhole|wardrobe
      clip|video|footage|photo|picture|selfie|recording|transcript ~2 of|with|has ~1 me|myself|us|my|our|mine ~6 bath|crying|views|likes|background|shower|row|bed|chest|gown|sleeping|group|online
      # views|likes
      gopro|camera|cctv|phone|lens ~6 changing|bathroom|toilet|loo|bath|girls|shelf|facing|pointing ~5 bathroom|toilet|loo|door|red|shelf|girls|room
      cctv|camera ~4 facing|pointing|pointed|aimed|trained ~3 bathroom|toilet|loo|bedroom|garden|door|window|shower|changing|girls
      recording|listening|recorded|heard|heard ~5 speaker|microphone|mic ~6 competitor|boss|quoted|transcript|pitch|row|owner
      speaker|microphone|mic ~5 sent|recording|recorded|light|lit|small|small ~4 boss|print|transcript|call|owner|conversation|row
      mic|microphone ~6 pizza|adverts|ads|washing|toaster|kettle|fryer
      technician|tech|engineer|repair|fitter|installer|plumber|carer|locksmith|valet|mechanic ~6 sent|sorted|liked|reading|kept|made|copied|filmed|heard|watched|folder|log ~4 my|our|himself|key|photos|pics|messages|folder|log
      folder ~6 my own? ~1 photos|pictures|messages
      reading|read|looking|going ~1 through? ~1 my|our|her messages|texts|emails
      installer|stranger|fitter ~4 lock|camera|cam|doorbell ~4 history|log|cough|voice
      kept ~1 a|the|our|my ~1 key|set|copy|keys|fingerprint|prints ~6 burgled|forced|fella|sale|leave|left|years
      fingerprint|fingerprints|thumbprint|prints|biometric* ~6 partner|leave|left|kept|keeps|loan|never
      photographed|photocopied|photocopy|scanned|copied ~2 my|our|her|the ~2 aadhaar|passport|licence|id|door|card|house|bedroom|hallway|fingerprint
      took|takes|photographs ~2 a ~1 photo|photos|picture ~3 of ~2 my|our|open|the ~2 open|hall|hallway|front|bedroom|house|door
      took|put|used|use|posted|sells|sell|sold ~4 my|our|her ~2 before|chest|back|face|belly|hair|son|daughter|photo|pic ~8 window|billboard|gallery|advert|website|instagram|never|weight|dental
      billboard|gallery|brochure ~8 never|agreed|me|my|son|daughter|tattoo
      called|rang|texted|messaged|knew|calling|ringing ~8 private number|alone
      private|personal number|phone ~6 sundays|wearing|called|rang|texted|since|night
      where|that|if i ~1 lived|live alone
      lived|live alone ~8 form|knew|wrote|only|asked
      only ~1 place|person|company ~1 i|id|who ~1 ever|wrote|had|knew|gave ~5 form|yours|you|shop|it|was
      what was|are i|you wearing
      wrote|written ~3 my ~1 number ~4 wall|door|toilet|depot|group
      permission|consent ~4 students|watch|video|record|photo|never|dont|didnt
      never|didnt ~1 ticked|switched|enabled|agreed ~4 on|share|location
      boyfriend|girlfriend|husband|wife|ex|parents|mother ~5 see|saw|track|follow ~3 my|location|me|where
      filmed|filming|films|recorded|photographed ~1 us|me|them|people|customers|women|girls ~3 in|while|through|from ~2 fitting|changing|dressing|locker|shower|toilet|room|rooms|bed|bath
      found|find ~2 a|the ~1 tracker|airtag|camera|lens|microphone ~4 when|in|under|behind|inside|on !collar|order
      film|filmed|video|photographed ~6 underwear|naked|undressed|gown ~12 lecture|shown|showed|class|students|website|online
      added|followed|found|friended me on ~2 socials|facebook|instagram|snapchat|linkedin|tiktok|insta
      delivery|courier|driver|technician|guy|lad ~4 added|followed|friended|dmed me|my|her
    `,
    unless: `${elsewhere}
      baby|wildlife|trail|dash|reversing|door|security|doorbell ~1 camera|cam ~4 great|works|love|picture
      camera|lens|webcam ~4 arrived|battery|focus|broken|scratched|zoom|blurry|delivery|warranty|charge|review
      selfie|photo|photos|picture ~3 me and|with
      alarm clock
      camera show|shows|prank|pranks
      wedding`,
  },
]
