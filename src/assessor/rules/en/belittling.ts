import type { Rule } from '../rule.ts'
import { elsewhere } from './slights.ts'

/** Being treated worse for sex, love, age, size or purse, told in English by what was said and by who else was not. */
export const englishBelittling: readonly Rule[] = [
  {
    code: 'discrimination.gender',
    lang: 'en',
    say: `
      send|fetch|bring|ask|asked|asks|speak|talk|spoke|told|want|wants|wanted|come ~3 my|her|your ~1 husband|hubby|boyfriend|man|father|dad|fella ~3 in|instead|next|back|first|comes|over|knew|knows|permission|with|signature|approve
      send|fetch|bring|come ~2 back? ~1 a man|husband|male
      does|did ~1 your|my|her husband|man|father know|approve|mind|agree
      women|ladies|girls|woman|females|lady ~2 cant|cannot|shouldnt|arent|unaccompanied ~2 drive|drives|park|allowed|understand|handle|lift|relied|served|negotiate|belong|play|enter|go|come|be
      unaccompanied|lone|bachelor ladies|women|girls|woman|females|lady|female
      alone|without ~1 a? ~1 man|husband|male ~6 refused|turned|not|allowed|women|ladies|denied|woman|lady
      coming|came|come|arrived|dining|travelling without|alone ~1 a? ~1 man|husband|male|guarantor
      for ~1 boys|girls|men|gentlemen|lads|ladies ~3 said|told|he|she|apparently
      suits|cars|tools|engines|football|tap|coding|maths|chess|guitars|drums|bikes ~2 for|is|are ~2 boys|gentlemen|men|lads|girls|blokes
      boys|lads|men|guys|blokes ~6 girls|women|my|daughter|me|us ~4 wipe|biscuits|serve|tea|smile|less|detention|clean|make|sweeping|answer|talking|warning
      male|man ~1 guarantor|relative|guardian|signature|signatory ~4 women|from|only|for|required|needed|policy|sign
      pregnant|pregnancy|bump|maternity|ivf|miscarriage|menopause|breastfeed*|nursing|pumping|childcare ~10 fired|sacked|let|rota|nights|restructur*|demoted|replaced|warned|hours|shifts|shift|dropped|rejected|offer|withdrawn|leave|asked|cover|toilet|denied|refused|panel|around|role|redundant|cut|lateness|attendance
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
      sweetheart|darling|love|luv|hun|girlie|babe|dear|little lady ~4 leave|husband|man|boys|complicated|technical|understand|lads|know
      paid|pays|pay|earn|earns|salary|bonus|offered|raise ~4 less|lower|half|more ~4 than|because|as ~4 lad|lads|guys|men|man|him|boys|brother|he|male|husband|trained
      promotion|promoted|job|role ~4 lad|boy|guy|man|brother|him ~3 i|we|she trained
      pink slip ~6 guys|men|lads|he|they
      nursing|feeding|breastfeeding|fed ~12 toilet|toilets|loo|cover|elsewhere|corner ~8 asked|told|manager|finish|rather|mind|using
      asked|told|mind|rather ~6 finish|feed|nurse|using|use ~4 toilet|toilets|loo|elsewhere
      pump|pumping|breast|express ~4 break|milk|coolbag|room ~8 stealing|home|toilet|natural|no|unpaid|written
      interview|interviewed|interviewer ~14 babies|children|mind|married|pregnant|belly|surprises
      babies|children|kids|married|pregnant|belly ~12 interview|interviewed
      planning|plans|plan|intend ~2 any|on|for|to ~2 more|babies|kids|children|family|little|surprises
      who|whod ~1 would|will|mind|look ~3 mind|after|children|kids
      job|work|place|sport|bike|gym|car|role ~2 for|is ~1 a|an|not|no ~2 lassie|woman|girl|lady|ladies|lass|wee
      oh youre a girl|woman
      not|isnt|arent|wasnt ~1 suitable|allowed|appropriate|safe for ladies|women|girls|females
      women|girls|ladies ~3 on|allowed|let|play|get|come ~3 after|only|until|last|with ~2 two|no|men|boys|november|lights
      boys|men|lads|mens ~2 get|got|have ~4 workshop|stadium|pitch|first|lights|better|proper|full ~6 girls|women|ladies|we|us
      girls|women|girl ~4 sewing|kitchen|pink|unicorns|tea|wipe|serve
      make|makes|made ~2 dey|i|me|her|us|the cook|clean|sweep ~3 for|boys|men
      spoke|spoken|talked|explained|answered ~3 only? ~1 to my husband|boyfriend|dad|father|brother|man
      dont you worry ~4 love|darling|sweetheart|pretty|that
      dad|boyfriend|husband|brother|man ~3 come|came|in|call ~4 explain|discuss
      husband|man|father ~2 on the line|phone|paperwork|call ~3 before
      mothers|mums|moms|mum ~3 hungry|reliable|committed|flexible|focused|serious
      mans|husbands|kevins|brothers|his ~3 payslip|salary|wage|pay ~6 more|grand|double
      expecting|bump|belly|pregnant ~10 shift|shifts|renewed|contract|rota|post|dropped
      dropped|off|lose ~3 shift|shifts|rota|contract ~8 expecting|pregnant|bump|baby
      bid|offer|order|signature|money ~3 off|from a woman|lady|girl
      bloke ~6 nursery|nappies|nanny|midwife|childminder|pottery ~8 parents|not|let|told|uncomfortable|wouldnt|looks
      older|women|woman|girls|ladies ~2 my|your|of|that ~1 age ~5 should|walk|not|told|dont
      gentleman|man|lad|boy ~2 paying|who|first|instead ~4 wine|list|bill|menu|lady|ladies
      fetch|send|bring your ~1 husband|hubby|man|boyfriend|father|dad
      technical|engine|mechanical|financial ~3 husband|man|boyfriend|dad
      girls|women|ladies|bachelors ~3 not allowed
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
      kissing|cuddling|hugging ~8 barred|asked|told|kicked|leave|refused
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
      which|whos ~1 one|ones|of ~2 the|is|was ~1 girl|wife|man|husband|woman|bride
      actual|biological ladies|lady|women|mother|father|parent|parents
      real|proper ladies|lady|mother|father|parent|parents
      just the friend
      visiting|visitors ~3 family ~6 friend|partner|not
      wife|wives and i|me ~8 gone|vanished|cancelled|full|taken|refused|signed
      husband and me|i ~8 girl|leave|refused|suddenly|cancelled|turned
      not|asked|told ~3 dance|kiss|hold|touch|hug ~2 together|hands ~5 family|window|front|children|street|please
      hold|holding hands ~4 window|front|street|outside|door|here
      transition|transitioned|oestrogen|estrogen|testosterone|hormones|deadname ~10 queue|loud|asked|held|laughed|fella|sir|dropped|choir|prescription
      old|little|dirty|bloody poof|poofs|queer|dyke|fag|fairy|tranny
      alternative|different|normal|traditional families|family|couples|lifestyle
      spare|second|separate room|bedroom ~4 which|we|told|agent|us
      mummies|mums and daddies|dads|tots
      kissed|kissing|kiss|cuddled|hugged ~4 asked|told to leave|stop
      my girlfriend|boyfriend and i|me ~14 error|twin|single|refused|mistake|friends|leave|gone
    `,
    unless: `${elsewhere}
      fans|supporters|acceptance|marriage|pride|parade`,
  },
  {
    code: 'discrimination.age',
    lang: 'en',
    say: `
      over|under|past|above ~1 # ~4 apply|bother|applying|hire|hiring|digital|slow|class
      class|event|job|role|club|team ~2 is? for ~1 under|over ~1 # ~2 ~1 only|you|years|said|s|told|slow
      for under|over 40s|30s|50s|60s
      digital natives|native
      young|younger|youthful|fresh ~3 energy|team|dynamic|faces|blood|crowd|people|person|candidate|candidates ~5 told|said|want|wanted|looking|prefer|instead|because|they|not|wrote
      want|wants|wanted|prefer|prefers|looking ~3 someone|somebody|people|team|candidates ~2 younger|young|youthful|energetic
      too old|elderly|young|mature ~3 for|to|said|told|they
      at my|your|her|his|our age ~6 said|told|refused|no|not|cant|why|shouldnt|loan|mortgage|insurance|learn|he|she
      im|aged|am|is|shes|hes|was|turned|turns # ~8 refused|told|ageist|rejected|denied|declined|patronising|dear|digital
      cant|cannot|doesnt|didnt|couldnt|without ~2 manage|use|have|do ~2 an|the|a? app|smartphone|online|computer|email ~6 shouldnt|then|told|perhaps|refused|no|not|banking|money|go
      slow|slowing the|us|them ~2 girls|class|team|others|down
      time of life
      age ~3 lenses|lens|worth|point|bother
      aged # ~4 triple|double|quoted|refused|no
      triple|double|quoted|quote ~4 aged|birthday
      over|past eighties|seventies|sixties|fifties|40s|50s|60s|70s|80s
      grandad|grandpa|granny|gran|nan|old ~2 fella|man|lady|boy|dear|timer ~6 laughed|app|card|screen|coffee|no|back|told
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
      no dss|blacks|bachelors
      no fixed address|abode
      on benefits|housing|universal|welfare ~6 refused|no|not|wont|dont|rejected|agent|agents
      called|calls|call|calling ~1 him|her|me|us|my ~1 a|an beggar|tramp|thief|freak|retard|cripple|spastic|pikey|gypo|slut|whore|terrorist|animal|savage|peasant|chav
      prove|proof|show ~2 i|we|you|that ~2 could|can afford|pay
      could|can|whether|if ~2 i|we|you even pay|afford
      refugees|benefits|council|social ~3 in|tenants|flats|housing ~6 no|not|none|bar|except|separate|back|left|without
      separate|poor|back|side|service|trade ~1 entrance|door|gate|lift ~4 for|tenants|maids|us|servants|staff|locals|residents|only|round|by
      look|looks|looking|look ~1 like ~1 you|a|someone|that|trouble|thief ~4 cant|dont|afford|steal|here|belong|said
      turned|sent|kept|refused ~1 away|out ~1 because|for|as|once|when|after ~4 saw|heard|learned|found|realised|realized|noticed|learnt
      until|once|when|as|till|after ~2 they|he|she|it|host|landlord|owner|agent|driver|staff ~1 saw|heard|realised|realized|noticed|learned|learnt|found ~4 accent|surname|chair|wheelchair|skin|face|dog|cane|scarf|hijab|colour|husband|wife|couple|holding
      funny how|that ~6 once|when|until|after|as ~4 walked|saw|heard|turned|arrived|spoke|black|brown|accent
      double|fully ~1 booked|reserved ~4 until|once|when|walked|saw|heard|empty|then|after
      pulled|taken|took|takes|asked|led|singled|picked ~4 aside|out|room ~6 only|same|because|every|always|colour|passport|skin|again|random|others|white|not
      only ~1 me|us|mine|ours|one ~5 checked|searched|asked|stopped|scanned|pulled|questioned|bag|id|deposit|prove|empty
      searched|scanned|stopped|patted|frisked|questioned|emptied ~6 only|again|neighbours|everyone|lady|her|white|others|him ~4 me|mine|waved|through|fine|not|on|ours
      waved|let|through|fine|straight ~4 white|blonde|blond|english|friend|lady|woman|them|everyone|her|him ~6 stopped|searched|checked|bag|me|asked
      blonde|blond|white|english ~1 friend|couple|kids|family|colleague|coworker|co-worker|lady|woman|man|guy|lad|mate|fella|girl|passenger|customers ~6 got|gets|no|not|let|fine|straight|seated|served|first|given|through|keep|kept|handed|key|behind|instead|none|through
      gave|handed|gives|offered|showed|spoke ~3 my|the|to|her|his|key|menu|it|bill ~2 white|blonde|blond|english ~1 friend|colleague|coworker|co-worker|husband|wife|mate|boyfriend|girlfriend
      not|nothing|arent|isnt|none ~2 made|cut|designed|meant for ~1 bodies|body|hips|figures|people|ladies|women ~1 like|of|with
      bodies|body|hips|figures|ladies|brides|women|shape|sort ~2 like|of|with ~1 mine|body|hips|these|yours|that|your|problem
      doesnt|dont|didnt|not|wont ~2 come|have|do|make|cut|stock ~3 in|for ~1 my|your|that|our size|sort|shape
      uniform|dress|shirt|seat|belt|lifejacket ~4 in|fit ~1 my|me ~1 size ~6 stockroom|back|off|home|not
      girls|people|ones|lads who fit
      plus|larger|bigger|curvy ~1 size|brides|ladies|women ~6 appointment|back|online|only|tuesday|not|separate
      too heavy|big|fat|large|wide for ~1 the|that|our pony|boat|ride|bench|chair|chairs|horse|seat|slide|kayak
      chairs|chair|seat|stool|bench ~2 are|is ~1 delicate|weak|antique ~4 stand|you|bar|weight
      when|until|once youve|you ~1 lost ~1 the|some weight
      food bank|vouchers|benefits|scholarship|credit|dinner|dinners|meals ~8 side|back|names|second|separate|dirt|public|queue|after|read|refused|door
      dirt ~2 because|as ~4 universal|credit|benefits|homeless|accent|traveller
      you ~2 actually|even ~1 afford|pay
      asked|ask|told|wanted ~5 pay|deposit|cash ~3 first|before|up ~6 only|others|nobody|food|us|ones
      only ~2 ones|one|table|family|people|couple ~2 asked|told|made ~2 to ~1 pay|leave|show|wait|prove
      price|prices range|bracket ~5 before|me|my|madam|sir|i
      sale|cheap|budget|clearance ~1 rail|section|rack|range ~6 before|asked|told|downstairs|hadnt
      look|looked ~3 at|us|me ~2 and|up ~6 full|closed|gone|filled|taken|reserved|members|no
      surname|scarf|camera|epilepsy|accent|muslim|traveller|caste ~10 gone|filled|taken|full|vanished|restructuring|cancelled|ended|hold|less
      rang|phoned|called|applied|tried|booked ~8 free|available|start|offered|instant|window|monday ~10 gone|filled|taken|waiting|suddenly|papers|accent
      friend|neighbour|cousin ~4 rang|called|booked|tried|applied ~6 later|after|same ~6 offered|viewing|start|available|free|yes|bother
      same cv|job|grades|school|hours|flat|length|day|cut ~8 but|two|names|more|danish|brother|white|couple|boys|blond|he
      turned|flipped|locked the sign|door|doors ~8 saw|until|when|wheeled|came|us|left|in
      denied|docked|marked|thrown ~3 points|out|down ~4 stop|accent|asked|complained|name
      among|members|better|nice|respectable|decent class|community|type|people|area|background ~6 refused|prefer|prefers|rent|not
      no pensioners
      too fat for
      measured|weighed ~2 in|her|him|me|us ~2 silence|front|public
    `,
    unless: `${elsewhere}
      big fat|fan|thanks|deal
      fat lot|chance|bill|fee|free
      delivery|parcel|order|refund|return|dress|coat|shoes ~4 size|large|big
      size ~4 wrong|return|refund|exchange|order|ordered|too`,
  },
]
