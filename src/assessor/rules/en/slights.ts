import type { Rule } from '../rule.ts'
import { englishTalk } from './discrimination.ts'

/** Politics, sport, history, praise: who people are, and nobody was treated worse for it. */
export const elsewhere = `${englishTalk}
      abortion|vaccine|vaccines|soros|castro|maduro|chavez|maga|denounce|antifa|refugee crisis|nintendo|sitcom|eurovision
      off sale|everything|all
      %|discount
      asked|asks first|before|whether
      without|never|before ~2 asked|asking
      museum|history|war|novel|book|documentary|cup|world|team|football
      lovely|brilliant|wonderful|kind|thank|thanks|cheers|bless|kudos|fantastic|best`

/** Being treated worse for where one is from, for faith or for a body that works otherwise, told in English by what was said and by who else was not. */
export const englishSlights: readonly Rule[] = [
  {
    code: 'discrimination.race',
    lang: 'en',
    say: `
      <origin-en> ~1 <folk-en> ~10 <slight-en>|back|outside|twice|extra|deposit|alone|other
      <slight-en> ~8 <origin-en> ~1 <folk-en>
      im|i|were|we|shes|hes|theyre|hers|wifes|husbands|mums|dads ~1 am|are|is|was|were? ~1 <origin-en> ~10 <slight-en>|sweeping|deal|told|asked|here|else|shrugged|economy|felt|learn|belong|back|lost|sort
      only|just ~1 the|my|our|me|us ~2 <origin-en> ~10 <slight-en>|pays|pay|paid|pulled|checked|asked|deposit|id|bag|person|customer|passenger|traveller|man|woman
      only|just me|us|ours|mine ~3 afro|hijab|turban|accent|black|brown|skin|dreads|surname|headscarf
      only|just|every|all|three|four|five|six ~1 ids|id|times|bag|bags ~4 from|of ~3 <origin-en>|none|mine|not
      no|not|never <origin-en> !tomorrow|today|food|wine|beer|friday|coffee|tea
      no|not|dont|doesnt|wont|wouldnt|refuse|refuses|refused ~2 deal|rent|let|serve|hire|do|take|like|want|accept|teach|admit|cater|doing ~2 to|with|for? ~1 <origin-en> !food|notes|money|plates
      your|his|her|their sort|kind|type|mob|lot ~4 wreck|drink|fight|steal|belong|welcome|elsewhere|smell|ruin|nick|better
      your sort|kind|lot|mob ~2 not|dont|always|here|in|are
      you lot|people drink|fight|steal|feel|smell|cant|dont
      one of them|those ~1 lot|sort|here|boards
      right|regular|proper|usual|better|certain|wrong ~1 sort|kind|type|class of ~1 guest|guests|people|person|customer|clientele|tenant
      doesnt|dont|didnt|wouldnt|not|wont|would fit|suit|match|spoil ~2 the|our|your|their ~1 image|vibe|look|clientele|brand|aesthetic|dress
      spoil|spoils|ruin|ruins|lower|lowers the|our ~1 vibe|tone|atmosphere|image|look
      too black|brown|foreign|ethnic|asian|native|local|poor|skint|common|rough|ghetto|urban
      learn|speak|talk|spoke|speaking|understood|understand ~2 english|american|properly|language ~4 first|or|here|please|to|said|told|asked|she|before|get|nobody
      asked|told|ask|tell|tells|said|shouted|barked|snapped ~4 learn|speak|understand|understood|spoke ~2 english|american|properly|language
      english|american|british|local|white|european ~1 only|voices|names|accents|faces|staff|candidates|one ~4 preferred|prefer|please|wanted|apply|he|she|they|said
      prefer|prefers|preferred|want|wants|wanted|asked ~3 local|english|american|british|white|european ~1 staff|voices|voice|names|accents|faces|one|person|people|candidates
      where are|were you|we|they really|actually from
      asked|asks|ask|wanted ~4 where ~4 really|actually from
      asked|asks|ask|wanted|want|know|guess ~4 caste|tribe|community|religion|surname|nationality|ethnicity ~4 before|first|then|and|on|they|suddenly|at|for|showing
      caste|tribe|surname|accent|skin|nationality|origin|origins ~4 enough|wrong|trouble|rejected|refused|denied|laughed|ghetto|mocked|voice
      name|surname ~3 sounded|sounds ~3 trouble|ghetto|foreign|funny|terrorist
      name|names ~4 easier|too|hard|shorten|anglicise|pronounce|unpronounceable ~3 for|everyone|so|they|clients|customers|said|nicky
      changed|swapped|posted|sent|same|booked|applied|signed ~3 name|cv|as ~5 instant|nothing|rejected|declined|phone|yes|accepted|approved|fine|interview
      indians|africans|asians|blacks|pakistanis|mexicans|foreigners|locals|muslims|jews|arabs|gypsies|travellers|refugees|immigrants|bachelors|natives|poles|romanians|chinese|nigerians|latinos|aboriginals ~4 not|dont|never|pay|paid|no|round|back|cant|cannot|out|must|should|steal|always|welcome|allowed|wait|banned|refused|only|here|separate|owner|with|other
      dont|no|wont|wouldnt|doesnt|hate|hates|ban|bans|barred ~3 indians|africans|asians|blacks|pakistanis|mexicans|foreigners|muslims|jews|arabs|gypsies|travellers|refugees|immigrants|bachelors|natives|poles|romanians|nigerians|latinos|aboriginals|dss
      did|doing|does|put|putting|made|making|makes ~1 on? ~1 the|an|my|her|his|our|a|fun ~1 indian|asian|chinese|accent|eyes|impression ~4 to|at|of|and|mate|when|laughed|she|he
      slanty|slanted|squinty|pulled|chinky ~2 eyes
      served|serves|serving|seated|serve|let|waved|greeted|helped ~2 everyone|everybody|others|couples|people|them|all|lady|woman|man|guy|three|two ~4 behind|after|before|first|ahead|else|except|but|around|came ~3 me|us|him|her|mine|then|first
      followed|shadowed|watched|trailed|tailed ~1 me|us|my|him|her|our ~4 aisle|aisles|around|round|shop|store|everywhere|guard|whole|every|till|out|mall
      guard|security|detective|assistant|manager ~3 followed|follows|following|shadowed|watched|trailed|tailed ~1 me|us|my|him|her|our
      grabbed|clutched|clutching|hid|moved|pulled|held ~2 her|his|their ~1 handbag|purse|bag|wallet ~5 when|as|closer|tight|i|we
      asked|thought|assumed|assumes|took|mistook|mistaken|treated ~3 me|i|she|he|him|her|my|us ~4 cleaner|maid|nanny|driver|carer|courier|waiter|thief|shoplifter|drug|dealer|delivery|beggar|intruder|trespassing
      change|money|card|receipt ~4 counter|tongs|floor|tray ~4 not|only|my|mine|palm|hand|everyone
      tongs|gloves|sanitiser|sanitizer|wiped|sprayed ~4 only|after|my|mine ~2 mine|me|us|change|hand|seat|i
      turned|sent|kept|turn ~2 away|out|back|outside|round ~4 <origin-en>|accent|skin|colour|surname|locals|tourists|natives
      tourists|foreigners|whites|english|locals ~3 through|in|straight|round|first|front|good ~4 gate|door|queue|back|drains|side
      rate|price|prices|fare|menu ~3 for ~1 foreigners|locals|indians|tourists|us|whites
      n-word|slur|slurs|monkey|terrorist|golliwog|coon|wog|chink|paki ~4 at|me|us|my|him|her|called|said|shouted|my|on|by|joke|jokes|from
      racism|racist|xenophobi*|islamophobi*|antisemit*|anti-semit*|casteist|colorism|colourism|homophobi*|transphobi*|ableism|ableist|fatphobi*|sexist|sexism|misogyn*|ageism ~5 desk|landlord|staff|bar|hotel|nurse|manager|comments|remarks|company|shop|driver|guard|boss|waiter|agent|clinic|gym|teacher
      igbo|yoruba|hausa|zulu|xhosa|shona|cree|inuit|metis|zimbabwean|angolan|congolese|eritrean|sudanese|afghan|albanian|slovak|latvian|estonian|moldovan|georgian ~8 <slight-en>|rent|landlord|accent|told|asked|people|second|back|followed
      rent|rents|sell|sells|serve|serves ~2 to ~1 igbo|yoruba|hausa|us|muslims|indians|africans|travellers|blacks ~2 !from
      doesnt|dont|wont|wouldnt rent|rents|sell|serve ~1 to ~1 us|people|foreigners|families
      for|only|third ~3 only ~1 black|brown|asian|african|latino|muslim|indian ~1 family|person|couple|man|woman|kid|kids|people
      heavy|thick|strong|foreign ~1 accent
      accent ~3 confuses|confusing|puts|heavy|list|rate|off|wanted|rent
      heard|hears ~2 my|the|his|her|our ~2 accent|surname|name ~8 wanted|deposit|rent|front|gone|needed|full
      year|years|months ~2 rent|deposit ~2 up|upfront|front|advance ~8 paid|us|me|accent|couple|girl|danish|others
      asked|asking ~4 papers|visa|passport ~4 parcel|pharmacy|parents|have|born|english|only|others
      got a|your visa|papers
      carded|searched|asked ~2 my|our|the ~1 cousins|cousin|brother|friends|husband|wife|friend ~3 not ~1 me|him
      wiped|washed|sanitised|sprayed ~4 hands|freshener|counter|seat|chair ~6 after ~5 us|money|family|left|my|me|touching
      gloves on ~6 only|mine|bag|check
      pick|choose|use|want|one|name ~3 real|proper|easier|normal|simpler ~1 one|name
      we can say|pronounce
      does|did|doing|do|puts|put ~1 the|an|on voice|accent ~4 whole|room|laughs|laughed|host|to|howls|for|at|mate|when
      going|go|gone|been|head ~2 back ~1 where|to ~2 you|they|we ~1 came|from|belong
      happier|comfortable|better|suited|kinder ~3 among|amongst|with|in|at|off|down ~2 his|her|your|their|own|the|my ~2 own|people|kind|section|sort|road|site|indian|community
      his|her|their|your own kind|people|sort|community
      certain|particular|different|right type|sort|kind|class of ~1 tutor|teacher|face|customer|family|person|look|community|client
      sold|gave|served|took ~4 man|couple|woman|girl|family ~1 behind|beside|after|next
      next|man|woman|customer|couple|girl|student ~2 in front|behind|after ~8 without|nothing|no|bought|just|through|free|smile|not asked
      patients|customers|clients|parents|families ~4 real|white|proper|english|local ~1 one|doctor|nurse|teacher|person
      isnt|not|wont touching|touch|seen|served by ~2 me|him|her|indian|black|foreign
      knew|know who the father
      curry|garlic|spice|spices|dal ~3 smell|smells|smelly|stink|stinks
      smell|smells|smelly|stink|stinks ~2 of? ~1 curry|spice|spices|food|cooking ~3 they|them|note|together|warden|neighbour|landlord|like
      from the|that estate|site|hostel|camp|slum|village ~8 cash|gone|refused|proof|full|no|second|address|closed
      lower|low|upper|other ~1 caste
      your|our|their|that kind of place|area|shop|restaurant|club|neighbourhood
      ethnic|afro|coarse|black|curly ~1 hair|texture ~5 extra|charged|charge|refused|dont|double|touch
      refused|dont|wont|wouldnt|cant ~2 touch|do|cut|style ~2 my|your|her|afro|black|that|ethnic ~1 hair|texture
      free|available|fine|open|yes for ~2 not|full|gone|unavailable ~1 for
      people from there|here|that|your|africa|india
      talking|speaking|spoke|talked ~1 irish|welsh|gaelic|spanish|arabic|polish|urdu|hindi|punjabi|chinese|mandarin|french|portuguese|romanian|russian|ukrainian ~8 told|put|asked|stop|english|refused|leave|barred|laughed
      put|hung|told|asked|stop|refused ~8 talking|speaking|spoke ~1 irish|welsh|gaelic|spanish|arabic|polish|urdu|hindi|punjabi|chinese|mandarin|portuguese|romanian|russian|ukrainian
    `,
    unless: `${elsewhere}
      fans|supporters|debate|politics|tweet|tweets|twitter
      one|some of them|those ~1 days|things|moments`,
  },
  {
    code: 'discrimination.religion',
    lang: 'en',
    say: `
      <faith-en> ~8 remove|removed|off|unwrapped|unwrap|pulled|pulls|yanked|tugged|comes|refused|turned|told|stays|uniform|giggle|laughed|searched|patted|detector|hygiene|terrorist
      remove|removed|unwrapped|unwrap|pulled|yanked|tugged|told|asked|kicked|refused|barred|confiscated ~6 <faith-en>
      ordered|sent ~3 out|home|away ~4 <faith-en>
      eid|ramadan|diwali|prayer|prayers|mosque|halal|kosher|sabbath|shabbat|namaz|gurdwara ~10 refused|denied|laughed|cheered|bacon|pork|excuse|saudi|elsewhere|village|ham|joke|mocked|sacked|warned
      waved|waving|slipped|put|offered|threw|served ~2 bacon|pork|ham|beef ~4 my|nose|muslim|halal|kosher|jewish|hindu|vegetarian
      go|back to saudi|africa|india|pakistan|mexico|poland|china|palestine|israel|jamaica
      muslim|muslims|jewish|jew|jews|sikh|sikhs|hindu|hindus|jehovahs ~6 <slight-en>|owner|searched|landlord|separate|bachelors
    `,
    unless: `${elsewhere}
      football|team|club|summer|silk|wool|knitted|lost|lovely ~1 scarf
      scarf|veil|beard|braids ~5 delivery|delivered|arrived|colour|size|ordered|bought|parcel|refund|return|knitted`,
  },
  {
    code: 'discrimination.disability',
    lang: 'en',
    say: `
      <impaired-en> ~8 <slight-en>|leave|elsewhere|spoil|vibe|crawl|filmed|weigh|weighed|rude|difficult|luggage|pallets|disruptive|carer|outside|double|spam|robot|hung|confiscated|told|asked !staff|the|for|if|about
      <impaired-en> ~6 turned|sent ~1 away|out|home|back
      <slight-en>|told|asked|made|carried|dragged|crawl|confiscated|weighed|turned|sent|threw|hauled|left|lifted|won|cant|couldnt ~8 <impaired-en>
      <impaired-en>|adhd|downs|tourettes|cp ~10 sent|refused|wouldnt|laughed|outside|leave|rude|elsewhere|mocked|imitated|failed
      feeding tube|pump|button ~8 outside|leave|refused|told|asked|eating|floor|marks|hygiene|cover
      colostomy|stoma|catheter ~2 bag? ~8 explain|refused|not|let|told|outside|louder|wouldnt|toilet
      hearing|guide|assistance|service|support ~1 aids|dog|dogs|loop|unit ~8 <slight-en>|told|off|outside|leave|no|not|colouring|asked|wait|stay|allergic|fee|pet
      ear defenders|lanyard ~8 refused|told|asked|disruptive|wouldnt|off|board|laughed
      prosthetic|prosthesis|stump|stumps|birthmark|stammer|stutter|tic|tics|limp|scar|scars|psoriasis|vitiligo|eczema|alopecia ~8 <slight-en>|told|customer|facing|looking|laughed|finished|face|queue|off|hide|cover|job|clients|took|touch|off-putting
      clients|customers|guests|patients|parents ~1 dont|doesnt|wont|wouldnt|prefer|would|might|not ~2 want|like|feel|find|look|complain|object ~4 at|at|comfortable|look|see|it|hard|stumps|accent|wheelchair|that|someone|you|uncomfortable|questions
      dont|doesnt|didnt|not look|seem|sound disabled|blind|ill|sick|autistic|deaf
      blue badge|disabled ~3 bay|space|parking|badge ~8 ticketed|doesnt|fine|look|laughed|refused|blocked|parked|taken|told
      driver|drivers|conductor|attendant|crew ~5 lower|ramp|ramps|kneel|wheelchair|chair|scooter ~4 for|refused|wouldnt|wont|me|prams|pram|left|no|not|drove
      wont|wouldnt|refused|refuse|refuses|wouldn|never|didnt|too|couldnt|not ~2 lower|put|deploy|get|bring|let|fetch ~2 the|a|out|down|my ~1 ramp|ramps|lift|wheelchair|chair|scooter
      wheelchair|scooter|powerchair|chair|walker|frame ~1 taxi|user|users|access ~6 double|extra|cost|costs|more|no|not|wait|refused|told|cant|cannot|never|only|stairs|out
      told|asked ~3 to ~1 wait|stay|sit|go|come ~6 wheelchair|pram|power|ramp|guide|dog|carer|disabled
      interpreter|captions|subtitles|braille|bsl|isl|asl ~6 no|not|refused|wasnt|budget|without ~4 scan|appointment|print|mother|deaf|form|bring|me|class|interview|provided|budget|so
      no|without interpreter|captions|subtitles|braille ~4 scan|appointment|mother|deaf|bring|me|at|for|so
      large|in ~1 print|braille ~6 refused|wouldnt|no|not|get|children|ask|couldnt|form
      carer|companion|assistant|pa ~6 full|fare|extra|refused|not|wouldnt|sit|asked|talked|instead ~3 to|fare|me|with|him|her|unless|price
      asked|spoke|talked|speaks|talk|ask ~2 to? ~1 my|her|his|the ~1 carer|husband|wife|boyfriend|girlfriend|mother|son|daughter|friend|mum ~4 not|instead|what|if|as|over|rather
      special|needs|deaf|disabled|autistic|sen ~2 class|needs|unit|kids|children|pupils|school ~8 skipped|no|not|without|colouring|excluded|separate|left|cant|outside|too
      normal ~1 kids|children|people|customers|ones|class
      imitated|imitates|mimicked|copied|aped|mocked|laughed|giggled|sniggered|joked|jokes ~4 walk|speak|limp|stutter|stammer|tics|speech|signing|wheelchair|accent|disability
      finished|finishes|finishing my|his|her|our ~1 sentences
      because|as|since|for|over|with ~3 epilepsy|epileptic|hiv|stroke|down|downs|ms|cancer|chemo|dementia|bipolar|schizophrenia|depression|tourettes ~8 refused|wont|wouldnt|told|sacked|not|no|sent|asked|denied
      hiv|epilepsy|epileptic|stroke|dementia|mute|nonverbal|non-verbal|speech ~8 wont|wouldnt|refused|blocked|sacked|zero|rude|serve|served|touch|told|job|not|ignored|robot|drops|flagged|hung|seconds|waits|drunk|drink|come|failed|offered
      wont|wouldnt|refused|blocked|zero|rude|serve|served|touch ~6 hiv|epilepsy|epileptic|stroke|dementia|mute|non-verbal|nonverbal|relay
      relay ~2 operator|call|service ~8 hung|drops|dropped|refused|hang|cut
      four|three foot ~4 tall|one|lifted|carried|ride|laughed|clapped
      in|use|from|using ~1 a|my|his|her chair ~8 hazard|refused|pillar|outside|grass|lift|cant|reach|told|asked|stairs|sped|not|loading
      usher|bouncer|doorman|steward|concierge|attendant|lifeguard|warden ~10 chair|wheelchair|frame|stick|cane ~8 hazard|not|pillar|outside|own|back|cant
      white cane|stick ~8 sat|left|nothing|told|asked|outside|stay|miss
      two sticks|crutches ~8 shut|slow|stay|home|told|queue|wait
      oxygen|dialysis|insulin|pump|chemo|tremor|parkinsons|tics|spina|mastectomy|cochlear|implant|albinism|dyspraxia|autism|cleft ~12 outside|refused|reject|rejected|stopwatch|laugh|witch|afraid|insurance|embarrass*|elsewhere
      worse|less|happier|kinder|better|quiet ~3 of|on|day ~4 worry|quiet|walker|boy|day|day
      asked|asks|told|tells|turned ~1 my|her|his|the ~1 carer|wife|husband|mother|friend|mum ~4 can|could|if|what|whether|does ~2 he|she|it|i|understand|want
      could|can he|she ~1 understand|manage|follow|walk
      talked|spoke|speaking|talking|talks|speaks ~2 to ~1 my|her|his carer|mother|mum|wife|husband|interpreter|friend|son|daughter ~3 the|instead|whole|not|only|throughout
      quiet carriage|day|session ~4 people|him|her|like
      accessible|disabled ~1 loo|toilet|toilets|entrance|lift|platform|seats|bay ~5 closed|locked|closes|pillar|bins|storage|mops|broken|chained|boxes
      goods|service|freight ~1 lift ~4 bins|with|wheelchair|rubbish|only
      step ~4 ramp ~8 fetch|no|free|nobody|back|told|broken
      ramp ~5 back|cupboard|broken|locked|fetch|free|nobody|prams|pram
      prams|buggies|bikes ~8 wheelchair|ramp|chair|scooter|me
      brought|bring your own seat
      end|back|behind|edge ~2 of ~1 the ~1 row|line|photo|class ~5 downs|chair|behind|tall|autistic
      calling|called|call|calls ~2 clumsy|backward|vegetable|spastic
      proper disabilities|disability|disabled
      in your condition
      said|says|say|saying no to my|the|her|his ~1 chair|wheelchair|dog|guide
      wheelchair|wheelchairs|chair|crutches|dog ~4 fire|health|safety|trip ~1 risk|hazard
      stage|entrance|door|venue|office ~3 steps ~8 wheelchair|rolled|wings|chair|carried
    `,
    unless: `${elsewhere}
      batteries|battery|arrived|delivered|delivery|repair|warranty|ordered|bought|hire|hired ~4 wheelchair|scooter|hearing|aid|aids|walker|cane
      wheelchair|scooter|hearing|aid|aids|walker|cane|crutches ~6 arrived|delivered|delivery|repair|warranty|ordered|bought|battery|batteries|hired|rusted|snapped|squeaks
      colour|color blind
      blind spot|date|bake|cord|cords|drunk|eye
      sugar|candy cane
      electric|moped|vespa|hire|rental ~1 scooter|scooters`,
  },
]
