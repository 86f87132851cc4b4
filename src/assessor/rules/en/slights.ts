import { talk } from '../discrimination.ts'
import type { Rule } from '../rule.ts'

const elsewhere = `${talk.en}
      abortion|vaccine|vaccines|soros|castro|maduro|chavez|maga|denounce|antifa|refugee crisis|nintendo|sitcom|eurovision
      off sale|everything|all
      %|discount
      asked|asks first|before|whether
      without|never|before ~2 asked|asking
      museum|history|war|novel|book|documentary|cup|world|team|football
      lovely|brilliant|wonderful|kind|thank|thanks|cheers|bless|kudos|fantastic|best`

/** Being treated worse for who one is, told in English by what was said, and by who else was treated otherwise. */
export const englishSlights: readonly Rule[] = [
  {
    code: 'discrimination.race',
    lang: 'en',
    say: `
      <origin-en> ~1 <folk-en> ~10 <slight-en>|back|outside|twice|extra|deposit|alone|other
      <slight-en> ~8 <origin-en> ~1 <folk-en>
      im|i|were|we|shes|hes|theyre|hers|wifes|husbands|mums|dads ~1 am|are|is|was|were? ~1 <origin-en> ~10 <slight-en>|sweeping|deal|told|asked|here|else|shrugged|economy|felt|learn|belong|back|lost|sort
      only|just ~1 the|my|our|me|us ~2 <origin-en> ~10 <slight-en>|pays|pay|paid|pulled|checked|asked|deposit|id|bag|person|customer|passenger|traveller|man|woman
      only|just me|us|ours|mine ~3 afro|hijab|turban|accent|black|brown|skin|dreads|surname|name|headscarf
      only|just|every|all|three|four|five|six ~1 ids|id|times|bag|bags ~4 from|of ~3 <origin-en>|none|mine|not
      no|not|never <origin-en> !tomorrow|today|food|wine|beer|friday|coffee|tea
      no|not|dont|doesnt|wont|wouldnt|refuse|refuses|refused ~2 deal|rent|let|serve|hire|do|take|like|want|accept|teach|admit|cater|doing ~2 to|with|for? ~1 <origin-en> !food|notes|money|plates
      your|my|our|his|her|that ~1 sort|kind|type|mob|lot|people ~4 better|wreck|drink|fight|steal|not|dont|always|belong|welcome|here|elsewhere|smell|site|always|ruin|nick
      you lot|people drink|fight|steal|feel|smell|cant|dont
      one|some of them|those|you|your|that ~1 lot|people|sort|here|boards|type
      right|regular|proper|usual|better|certain|wrong ~1 sort|kind|type|class of ~1 guest|guests|people|person|customer|clientele|tenant
      doesnt|dont|didnt|wouldnt|not|wont|would fit|suit|match|spoil ~2 the|our|your|their ~1 image|vibe|look|clientele|brand|aesthetic|dress
      spoil|spoils|ruin|ruins|lower|lowers the|our ~1 vibe|tone|atmosphere|image|look
      too black|dark|brown|foreign|ethnic|asian|native|local|poor|skint|common|rough|ghetto|urban
      learn|speak|talk|spoke|speaking|understood|understand ~2 english|american|properly|language ~4 first|or|here|please|to|said|told|asked|she|before|get|nobody
      asked|told|ask|tell|tells|said|shouted|barked|snapped ~4 learn|speak|understand|understood|spoke ~2 english|american|properly|language
      english|american|british|local|white|european ~1 only|voices|names|accents|faces|staff|candidates|one ~4 preferred|prefer|please|wanted|apply|he|she|they|said
      prefer|prefers|preferred|want|wants|wanted|asked ~3 local|english|american|british|white|european ~1 staff|voices|voice|names|accents|faces|one|person|people|candidates
      where are|were you|we|they really|actually from
      asked|asks|ask|wanted ~4 where ~4 really|actually from
      asked|asks|ask|wanted|want|know|guess ~4 caste|tribe|community|religion|surname|nationality|ethnicity ~4 before|first|then|and|on|they|suddenly|at|for|showing
      caste|tribe|surname|accent|skin|nationality|origin|origins ~4 enough|wrong|trouble|rejected|refused|denied|laughed|ghetto|mocked|voice
      name|surname ~3 sounded|sounds ~3 trouble|ghetto|foreign|funny|terrorist
      my name ghetto|funny|unpronounceable
      name|names ~4 easier|too|hard|shorten|anglicise|pronounce|unpronounceable ~3 for|everyone|so|they|clients|customers|said|nicky
      changed|swapped|posted|sent|same|booked|applied|signed ~3 name|cv|as ~5 instant|nothing|rejected|declined|phone|yes|accepted|approved|fine|interview
      indians|africans|asians|blacks|pakistanis|mexicans|foreigners|locals|muslims|jews|arabs|gypsies|travellers|refugees|immigrants|bachelors|natives|poles|romanians|chinese|nigerians|latinos|aboriginals ~4 not|dont|never|pay|paid|no|round|back|cant|cannot|out|must|should|steal|always|welcome|allowed|wait|banned|refused|only|here|separate|owner|with|other
      dont|not|no|never|wont|wouldnt|doesnt|hate|hates|ban|bans|barred ~3 indians|africans|asians|blacks|pakistanis|mexicans|foreigners|muslims|jews|arabs|gypsies|travellers|refugees|immigrants|bachelors|natives|poles|romanians|nigerians|latinos|aboriginals|dss
      did|doing|does|put|putting|made|making|makes ~1 on? ~1 the|an|my|her|his|our|a|fun ~1 indian|asian|chinese|voice|accent|eyes|impression ~4 to|at|of|and|mate|when|laughed|she|he
      slanty|slanted|squinty|pulled|chinky ~2 eyes
      served|serves|serving|seated|serve|let|waved|greeted|helped ~2 everyone|everybody|others|couples|people|them|all|lady|woman|man|guy|three|two ~4 behind|after|before|first|ahead|else|except|but|around|came ~3 me|us|him|her|mine|then|first
      followed|follows|following|shadowed|watched|watches|trailed|tailed|tailing ~1 me|us|my|him|her|our ~4 aisle|aisles|around|round|shop|store|everywhere|guard|whole|every|till|out|mall
      guard|security|detective|assistant|manager ~3 followed|follows|following|shadowed|watched|trailed|tailed ~1 me|us|my|him|her|our
      grabbed|clutched|clutching|hid|moved|pulled|held ~2 her|his|their ~1 handbag|purse|bag|wallet ~5 when|as|closer|tight|i|we
      asked|thought|assumed|assumes|took|mistook|mistaken|treated ~3 me|i|she|he|him|her|my|us ~4 cleaner|maid|nanny|driver|carer|courier|waiter|help|thief|shoplifter|drug|dealer|delivery|beggar|intruder|trespassing
      change|money|card|receipt ~4 counter|tongs|floor|tray ~4 not|only|my|mine|palm|hand|everyone
      tongs|gloves|sanitiser|sanitizer|wiped|sprayed ~4 only|after|my|mine ~2 mine|me|us|change|hand|seat|i
      turned|sent|kept|turn ~2 away|out|back|outside|round ~4 <origin-en>|accent|skin|colour|surname|locals|tourists|natives
      tourists|foreigners|whites|english|locals ~3 through|in|straight|round|first|front|good ~4 gate|door|queue|back|drains|side
      rate|price|prices|fare|menu ~3 for ~1 foreigners|locals|indians|tourists|us|whites
      n-word|slur|slurs|monkey|terrorist|golliwog|coon|wog|chink|paki ~4 at|me|us|my|him|her|called|said|shouted|my|on|by|joke|jokes|from
      racism|racist|xenophobi*|islamophobi*|antisemit*|anti-semit*|casteist|colorism|colourism|homophobi*|transphobi*|ableism|ableist|fatphobi*|sexist|sexism|misogyn*|ageism ~5 desk|landlord|staff|bar|hotel|nurse|manager|comments|remarks|company|shop|driver|guard|boss|waiter|agent|clinic|gym|teacher
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
      im|shes|hes|son|daughter|husband|wife|mum|dad|brother|sister|have|has|had|got|my|kid|lad ~3 <impaired-en>|ms|adhd|downs|tourettes|cp ~10 told|sent|refused|wouldnt|laughed|outside|leave|rude|elsewhere|mocked|imitated|failed
      feeding tube|pump|button ~8 outside|leave|refused|told|asked|eating|floor|marks|hygiene|cover
      colostomy|stoma|catheter ~2 bag? ~8 explain|refused|not|let|told|outside|louder|wouldnt|toilet
      hearing|guide|assistance|service|support ~1 aids|dog|dogs|loop|unit ~8 <slight-en>|told|off|outside|leave|no|not|colouring|asked|wait|stay|allergic|fee|pet
      ear defenders|lanyard ~8 refused|told|asked|disruptive|wouldnt|off|board|laughed
      prosthetic|prosthesis|stump|stumps|birthmark|port|stammer|stutter|tic|tics|limp|scar|scars|psoriasis|vitiligo|eczema|alopecia ~8 <slight-en>|told|customer|facing|look|looking|laughed|finished|face|queue|off|hide|cover|job|clients|took|touch|off-putting
      clients|customers|guests|people|patients|parents|nobody ~1 dont|doesnt|wont|wouldnt|prefer|would|might|not ~2 want|like|feel|find|look|complain|object ~4 at|at|comfortable|look|see|it|hard|stumps|accent|wheelchair|that|someone|you|uncomfortable|questions
      dont|doesnt|didnt|not look|seem|sound disabled|blind|ill|sick|autistic|deaf
      blue badge|disabled ~3 bay|space|parking|badge ~8 ticketed|doesnt|fine|look|laughed|refused|blocked|parked|taken|told
      driver|drivers|conductor|attendant|crew ~5 lower|ramp|ramps|kneel|wheelchair|chair|scooter ~4 for|refused|wouldnt|wont|me|prams|pram|left|no|not|drove
      wont|wouldnt|refused|refuse|refuses|wouldn|never|didnt|too|couldnt|not ~2 lower|put|deploy|get|bring|let|fetch ~2 the|a|out|down|my ~1 ramp|ramps|lift|wheelchair|chair|scooter
      wheelchair|scooter|powerchair|chair|walker|frame ~1 taxi|user|users|access ~6 double|extra|cost|costs|more|no|not|wait|refused|told|cant|cannot|never|only|stairs|out
      told|asked ~3 to ~1 wait|stay|sit|go|come ~6 wheelchair|pram|power|ramp|guide|dog|carer|disabled
      no|without|refused|never|not ~2 interpreter|captions|subtitles|large|braille|signer|bsl|isl|asl|loop ~4 scan|appointment|print|mother|deaf|form|bring|me|class|interview|provided|was
      large|in ~1 print|braille ~6 refused|wouldnt|no|not|get|children|ask|couldnt|form
      carer|companion|assistant|pa ~6 full|fare|extra|refused|not|wouldnt|sit|asked|talked|instead ~3 to|fare|me|with|him|her|unless|price
      asked|spoke|talked|speaks|talk|ask ~2 to? ~1 my|her|his|the ~1 carer|husband|wife|boyfriend|girlfriend|mother|son|daughter|friend|mum ~4 not|instead|what|if|as|over|rather
      special|needs|deaf|disabled|autistic|sen ~2 class|needs|unit|kids|children|pupils|school ~8 skipped|no|not|without|colouring|excluded|separate|left|cant|outside|too
      normal ~1 kids|children|people|customers|ones|class
      imitated|imitates|mimicked|copied|aped|mocked|laughed|giggled|sniggered|joked|jokes ~4 walk|speak|limp|stutter|stammer|tics|speech|signing|wheelchair|accent|disability
      finished|finishes|finishing my|his|her|our ~1 sentences
      because|as|since|for|over|with ~3 epilepsy|epileptic|hiv|stroke|down|downs|ms|cancer|chemo|dementia|bipolar|schizophrenia|depression|tourettes ~8 refused|wont|wouldnt|told|sacked|not|no|sent|asked|denied
      hiv|epilepsy|epileptic|stroke|dementia|mute|nonverbal|non-verbal|speech ~8 wont|wouldnt|refused|blocked|sacked|zero|rude|serve|served|touch|told|job|not|ignored|robot|drops|flagged|hung|seconds|waits|drunk|drink|come|failed|offered
      wont|wouldnt|refused|blocked|zero|rude|serve|served|touch|not ~6 hiv|epilepsy|epileptic|stroke|dementia|mute|non-verbal|nonverbal|relay
      relay ~2 operator|call|service ~8 hung|drops|dropped|refused|hang|cut
      four|three foot ~4 tall|one|lifted|carried|ride|laughed|clapped
    `,
    unless: `${elsewhere}
      batteries|battery|arrived|delivered|delivery|repair|warranty|ordered|bought|hire|hired ~4 wheelchair|scooter|hearing|aid|aids|walker|cane
      wheelchair|scooter|hearing|aid|aids|walker|cane|crutches ~6 arrived|delivered|delivery|repair|warranty|ordered|bought|battery|batteries|hired|rusted|snapped|squeaks
      colour|color blind
      blind spot|date|bake|cord|cords|drunk|eye
      sugar|candy cane
      electric|moped|vespa|hire|rental ~1 scooter|scooters`,
  },
  {
    code: 'discrimination.gender',
    lang: 'en',
    say: `
      send|fetch|bring|ask|asked|asks|speak|talk|spoke|told|want|wants|wanted|come ~3 my|her|your ~1 husband|hubby|boyfriend|man|father|dad|fella ~3 in|instead|next|back|first|comes|over|knew|knows|permission|with|signature|approve
      send|fetch|bring|come ~2 back? ~1 a man|husband|male
      does|did ~1 your|my|her husband|man|father know|approve|mind|agree
      women|ladies|girls|woman|females|lady ~2 cant|cannot|shouldnt|arent|unaccompanied ~2 drive|drives|park|allowed|understand|handle|lift|relied|served|negotiate|belong|play|enter|go|come|be
      no|unaccompanied|single|lone|bachelor ladies|women|girls|woman|females|lady|female ~3 allowed|on|in|without|after|permitted|not|allowed|tenants|please|here|refused
      alone|without ~1 a? ~1 man|husband|male ~6 refused|turned|not|allowed|women|ladies|denied|woman|lady
      coming|came|come|arrived|dining|travelling without|alone ~1 a? ~1 man|husband|male|guarantor
      is|are|its|was|for|only ~2 for ~1 boys|girls|men|gentlemen|lads|guys|women|ladies ~4 said|told|he|she|so|apparently|not|my|only|the|put
      suits|cars|tools|engines|football|tap|coding|maths|chess|guitars|drums|bikes ~2 for|is|are ~2 boys|gentlemen|men|lads|girls|blokes
      boys|lads|men|guys|blokes ~6 girls|women|my|daughter|me|us ~4 wipe|biscuits|serve|tea|smile|less|detention|clean|make|sweeping|answer|talking|warning
      male|man ~1 guarantor|relative|guardian|signature|signatory ~4 women|from|only|for|required|needed|policy|sign
      pregnant|pregnancy|bump|maternity|ivf|miscarriage|menopause|breastfeed*|nursing|pumping|childcare ~10 fired|sacked|let|rota|nights|restructur*|demoted|replaced|warned|hours|shifts|shift|dropped|rejected|offer|withdrawn|leave|asked|stop|outside|cover|toilet|denied|refused|panel|around|role|redundant|cut|lateness|attendance
      fired|sacked|restructur*|redundant|demoted|dismissed|laid ~6 months|weeks ~3 along|pregnant|gone
      told|tell|telling|asked|announced ~5 ivf|pregnant|pregnancy|expecting|baby ~6 sacked|fired|let|weeks|nights|hours|rota|demoted|dropped|redundant
      sacked|fired|dropped|demoted|redundant|rejected|refused|denied ~8 ivf|pregnant|pregnancy|expecting|bump|maternity|breastfeed*|mum|mother|womb
      period|cramps|menopause|endometriosis ~6 attendance|excuse|warning|sick|written|laughed|dramatic|disciplinary
      single|working|divorced|unmarried ~1 woman|mother|mum|mom|mums|moms|women ~8 refused|denied|family|relied|cant|wouldnt|no|reference|rent|owner|mortgage|not|guarantor
      mum|mother|mom|woman with ~1 # kids|children ~4 relied|cant|cannot|rely|not
      stop|stopping having|working|work ~3 family|children|baby|babies
      told|get|got|asked|made|make ~1 to smile more
      smile more
      not|never ~1 smiling ~4 written|write|warning|told
      male|female ~1 examiner|doctor|driver|nurse|officer|carer ~8 difficult|refused|denied|laughed|no|last
      single|alone and|in|woman # ~8 no|father|owner|visitors|husband
      no male|female|lady visitors
      sweetheart|darling|love|luv|hun|girlie|babe|dear|little lady ~4 leave|husband|man|boys|complicated|technical|understand|lads|know
      paid|pays|pay|earn|earns|salary|bonus|offered|raise ~4 less|lower|half|more ~4 than|because|as ~4 lad|lads|guys|men|man|him|boys|brother|he|male|husband|trained
      promotion|promoted|job|role ~4 lad|boy|guy|man|brother|him ~3 i|we|she trained
      pink slip ~6 guys|men|lads|he|they
    `,
    unless: `${elsewhere}
      stag|hen ~1 do|party|night
      clothes|shoes|sizes|section|range|toilets|loos|changing|sizes|department ~4 women|men|ladies|boys|girls
      women|mens|womens|ladies|girls|boys|men ~1 clothes|shoes|sizes|section|range|toilets|loos|department|football|fashion
      my|our|his|her husband ~1 has|handles|is|was|loves|ordered`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'en',
    say: `
      two|both|second|our ~1 dads|mums|moms|mothers|fathers|brides|grooms|husbands|wives|girls|women|men|lads|mams|mommies|daddies ~10 refused|refuses|wouldnt|wont|cancelled|canceled|withdrew|barred|kicked|turned|questions|denied|unavailable|kissing|awkward
      refused|refuses|wouldnt|wont|cancelled|canceled|withdrew|barred|turned|rejected|denied ~8 two|both ~1 dads|mums|moms|mothers|fathers|brides|grooms|husbands|wives|girls|women|men|mams
      which|who ~2 of us|you|them ~1 was|is|the ~2 wife|husband|man|woman|real|mother|father|mum
      kissing|cuddling|hugging ~8 barred|asked|told|kicked|leave|family|stop|children|refused
      holding|held hands ~8 barred|asked|told|kicked|leave|refused|stop|noticed
      dead name|named|names|naming
      deadname*|misgender*|pronouns ~6 refused|wrong|laughed|keeps|kept|badge|told|insists|refuses|system|not|staff|twice|printed|customer
      calling|called|calls|call|calls|kept|keeps ~2 me|her|him|them|my ~2 sir|madam|maam|mister|miss|she|he|it|lad|young ~4 after|corrected|despite|though|twice|loud|i|again|laughed|deliberately
      mx ~3 miss|mr|mrs|crossed|dont
      trans|transgender|transitioned|nonbinary|non-binary|queer|lesbian|gay|bi|hijra|hijras|enby|drag ~10 <slight-en>|leave|rota|pushed|uncomfortable|cancelled|march|prove|sacked|shifts|badge
      <slight-en>|leave|pushed|sacked|uncomfortable|cancelled|dropped|turned ~8 trans|transgender|nonbinary|non-binary|queer|lesbian|lesbians|gay|gays|hijra
      came out ~2 as|at ~10 rota|shifts|hours|off|fired|sacked|dropped|nobody|since
      lifestyle ~4 problem|choice|wrong|disagree|against|family
      kind|type of lifestyle
      homophobic|transphobic|biphobic|queerphobic ~3 landlord|staff|manager|owner|driver|host|slur|slurs|abuse|remark|remarks|bouncer
    `,
    unless: `${elsewhere}
      fans|supporters|acceptance|marriage|pride|parade`,
  },
  {
    code: 'discrimination.age',
    lang: 'en',
    say: `
      over|under|past|above ~1 # ~4 apply|bother|applying|hire|hiring|need|digital|slow|class|not|only|no
      class|event|job|role|club|team ~2 is? for ~1 under|over ~1 # ~2 ~1 only|you|years|said|s|told|slow
      for under|over #|40s|30s|50s|60s
      digital natives|native
      young|younger|youthful|fresh ~3 energy|team|dynamic|faces|blood|crowd|people|person|candidate|candidates ~5 told|said|want|wanted|looking|prefer|instead|because|they|not|wrote
      want|wants|wanted|prefer|prefers|looking ~3 someone|somebody|people|team|candidates ~2 younger|young|youthful|energetic
      too old|elderly|young|mature ~3 for|to|said|told|they
      at my|your|her|his|our age ~6 said|told|refused|no|not|cant|why|shouldnt|loan|mortgage|insurance|learn|he|she
      im|aged|am|is|shes|hes|was|turned|turns # ~8 refused|told|ageist|rejected|denied|declined|patronising|dear|digital
      cant|cannot|doesnt|didnt|couldnt|without ~2 manage|use|have|do ~2 an|the|a? app|smartphone|online|computer|email ~6 shouldnt|then|told|perhaps|refused|no|not|banking|money|go
      slow|slowing the|us|them ~2 girls|class|team|others|down
    `,
    unless: `${elsewhere}
      too young
      too old for ~2 this|these|that|late|party|clubbing|fortnite|tiktok|my|me
      seconds|minutes|hours|pounds|euros|dollars|quid|grand|percent|degrees|kg|miles|km|orders`,
  },
  {
    code: 'discrimination.named',
    lang: 'en',
    say: `
      fat|overweight|obese|big|bigger|plus|large|heavy|size # ~8 weigh|weighed|scale|scales|seats|seat|refused|told|laughed|front|joke|jokes|diet|clap|kitchen|lose|fits|warning|warnings|belt|ride|earrings|clapped|served|off|sweaty
      fat|overweight|obese|big|bigger|large|heavy ~1 girls|people|girl|lady|woman|one|ones|customers|lad|man|guy ~6 weigh|scale|seat|seats|refused|told|laughed|front|joke|diet|clap|kitchen|try|warning|warnings|not|cant|make|good
      weigh|weighed|weighing ~2 her|me|him|my|us ~6 front|not|before|gate|bag|scale|board|everyone|party
      stand|stood|step|put ~2 on ~1 a|the scale|scales
      anything|nothing|clothes|dress|uniform ~2 in my|her|your size ~4 not|even|said|laughed|told|earrings|she|he
      two seats ~2 or|and ~1 diet|lose
      lose|losing|drop ~2 weight|stone|pounds ~4 then|first|come|before|or|said|told
      everything was|is|blamed ~2 my|her weight
      waddl*|chubby|piggy|whale|elephant|lard ~4 said|waitress|boss|look|called|me|joke|comment|staff|laughed
      homeless|beggar|beggars|tramp|scruffy|skint|maid|maids|servant|servants|labourer|labourers ~6 <slight-en>|pavement|outside|stairs|floor|separate|entrance|cups|lift
      no ~1 dss|blacks|bachelors
      no dss
      no fixed address|abode
      on benefits|housing|universal|welfare ~6 refused|no|not|wont|dont|rejected|agent|agents
      called|calls|call|calling ~1 him|her|me|us|my ~1 a|an beggar|tramp|thief|freak|retard|cripple|spastic|pikey|gypo|slut|whore|terrorist|animal|savage|peasant|chav
      prove|proof|show ~2 i|we|you|that ~2 could|can afford|pay
      could|can|whether|if ~2 i|we|you even pay|afford
      refugees|benefits|council|social ~3 in|tenants|flats|housing ~6 no|not|none|bar|except|separate|back|left|without
      separate|poor|back|side|service|trade ~1 entrance|door|gate|lift ~4 for|tenants|maids|us|servants|staff|locals|residents|only|round|by
      look|looks|looking|look ~1 like ~1 you|a|someone|that|trouble|thief ~4 cant|dont|afford|steal|here|belong|said
      turned|sent|kept|refused ~1 away|out ~1 because|for|as|once|when|after ~4 saw|heard|learned|found|realised|realized|noticed|learnt
      until|once|when|as|till|after ~2 they|he|she|it|host|landlord|owner|agent|driver|staff ~1 saw|heard|realised|realized|noticed|learned|learnt|found ~4 accent|name|surname|chair|wheelchair|skin|face|us|me|dog|cane|scarf|hijab|colour|husband|wife|couple|were|holding|two
      funny how|that ~6 once|when|until|after|as ~4 walked|saw|heard|turned|arrived|spoke|black|brown|accent
      double|fully ~1 booked|reserved ~4 until|once|when|walked|saw|heard|empty|then|after
      pulled|taken|took|takes|asked|led|singled|picked ~4 aside|out|room ~6 only|same|because|every|always|colour|name|passport|skin|again|random|others|white|not
      only ~1 me|us|mine|ours|one ~5 checked|searched|asked|stopped|scanned|pulled|questioned|bag|id|deposit|prove|empty
      searched|checked|scanned|stopped|patted|frisked|questioned|emptied ~6 only|again|neighbours|everyone|lady|her|white|others|him ~4 me|mine|waved|through|fine|not|on|ours
      waved|let|through|fine|straight ~4 white|blonde|blond|english|friend|lady|woman|them|everyone|her|him ~6 stopped|searched|checked|bag|me|asked
      blonde|blond|white|english ~1 friend|couple|kids|family|colleague|coworker|co-worker|lady|woman|man|guy|lad|mate|fella|girl|passenger|customers ~6 got|gets|no|not|let|fine|straight|seated|served|first|given|through|keep|kept|handed|key|behind|instead|none|through
      gave|handed|gives|offered|showed|spoke ~3 my|the|to|her|his|key|menu|it|bill ~2 white|blonde|blond|english ~1 friend|colleague|coworker|co-worker|husband|wife|mate|boyfriend|girlfriend
    `,
    unless: `${elsewhere}
      big fat|fan|thanks|deal
      fat lot|chance|bill|fee|free
      delivery|parcel|order|refund|return|dress|coat|shoes ~4 size|large|big
      size ~4 wrong|return|refund|exchange|order|ordered|too`,
  },
]
