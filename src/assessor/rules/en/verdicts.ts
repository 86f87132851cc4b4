import type { Rule } from '../rule.ts'
import { englishRenounced } from './legal.ts'

const elsewhere = `trump|obama|congress|senate|clinton|election|president|celebrity|murder|movie|film|episode|season|series|novel|song
      show|pony|horse|rosette|bake|baking|cake|cakes|scones|marmalade|talent|strictly|village|pie|pies|contest|fancy
      tennis|basketball|squash|badminton|netball|food court|courts
      supreme|federal court|reserve
      homework|coursework|essay|dissertation|exam|revision|lecture
      jury duty|service
      settled ~2 in|into|down|on|nicely
      case number ~6 no|nothing|still|reply|answer|silence|weeks|week|waiting|closed
      help desk
      emotional damage
      suing for peace
      ordered ~2 pizza|lunch|coffee|food|takeaway|drinks
      buying|selling|bought|sold a|our|my|the ~1 house|flat|home|place
      shout out
      family tree
      court in the land
      death penalty
      <lawyer-en> ~1 friend|friends
      nothing|something to do with any|the ~1 company
      ${englishRenounced}`

/** Cases that run: hearings, rulings, papers served, officers at work and people who act together, as told in English. */
export const englishVerdicts: readonly Rule[] = [
  {
    code: 'legal.action',
    lang: 'en',
    anyMood: true,
    say: `
      <tribunal-en> ~3 ruled|rules|found|finds|awarded|ordered|orders|upheld|dismissed|sided|adjourned|granted|refused|listed|decided|decides|struck|sealed|threw|split|agreed|signed|laughed|heard|hears|issued|fined|accepted|concluded|gave|reckoned|asked|read|wants|notice
      rent|licensing|labour|labor|disputes|dispute|lands|parole|assessment ~1 board|tribunal|panel|court ~4 thursday|friday|monday|tuesday|wednesday|ordered|says|has|got|cut|ruled|against|on|with|now
      county|circuit|crown|magistrates|district|local|consumer|industrial|small|sheriff|civil|family|land|labour|labor|family|high ~1 court|courts|claims
      lok adalat
      first-tier|first tier ~1 tribunal?
      in front of|before ~1 a|the|judge ~1 judge|magistrate|tribunal|court|arbitrator|adjudicator|bench|registrar
      taking|take|takes|took|dragged|dragging|brought|bringing|going|gone|off|back|went|called|summoned ~4 to|before|at|by|in ~1 the|a|an? ~1 <tribunal-en> !shoes|house|appearance
      lodged|lodge|filed|file|issued|issuing|submitted|served|serving|sent|sending|drafted|posted ~3 claim|writ|petition|summons|proceedings|papers|application|injunction|affidavit|suit|motion|grievance|et1|notice|appeal|dispute ~4 against|court|tribunal|landlord|company|employer|online|yesterday|monday
      claim form|number ~4 court|filled|came|issued|posted|served|in|sideboard
      statement|particulars of claim|truth
      letter before claim|action
      notice|letter of claim|demand|intention
      witness statement|statements
      demand|statutory|legal|enforcement|abatement|improvement|prohibition|compliance|disclosure|possession ~1 notice|order|demand|warrant
      demand letter
      high court|writ ~1 writ|enforcement?
      winding|wound up order|petition
      ccj|ccjs
      bailiff|bailiffs|sheriff|process ~2 server|called|went|collected|seized|order|instructed|booked|visited|fees|sent
      send|sent|sending|asked|instructed ~2 ~1 the bailiffs|sheriff|sheriffs
      judgment|judgement|determination|ruling|adjudication|injunction|restraining|undertaking|settlement ~4 against|favour|favor|our|my|for|from|court|judge|obtained|breach|order
      award|awarded|verdict ~3 against|favour|favor us|our|my|them|him|her|you|the
      won|win|winning our|my|the|his|her ~1 case|appeal|hearing|claim|tribunal|arbitration|judgment
      ruled|found|decided|decision|went|upheld|determination|finding|judgment|order ~3 in ~1 my|our|her|his|their|tenants|customers favour|favor
      ruled|found|decided|finds|rules against him|them|her|you|the
      hearing !aid|aids|test|tests|loss|care|protection ~1 notice|date|went|set|listed|scheduled|adjourned
      hearings|hearing ~3 tribunal|court|judge|zoom|telephone|minutes|weeks|november|december|january|february|march|april|may|june|july|august|september|october
      trial listed|date !night
      trial ~2 county|crown|court|judge|magistrates|jury
      case listed|adjourned|heard|conceded
      mediation ~2 failed|on|with|date|session|set|next|monday|tuesday|wednesday|thursday|friday
      mediator|conciliator|adjudicator|arbitrator ~4 invited|wrote|called|says|said|asked|has|split|found|agrees|agreed|told
      inquest|coroner
      see|seeing|meeting|meet|facing|face ~2 you|them|him|her|yous|at|in ~2 court|tribunal|acat|vcat|ncat|qcat|rtb|wrc|acas
      bring|brought your|their terms|lawyer|solicitor|barrister
      before the|a|his|her disciplinary|conduct|licensing|parole
      fitness to practise
      struck off
      banned|ban|disqualified list|directors|from|for ~2 director|directors|trading|years|practising
      directors ~3 disqualified|banned|charged
      needed|called|giving|give|gave|standing|appear|appearing ~2 as? ~1 a? ~1 witness|evidence|testimony ~3 in|against|at|for|case|court|trial|police|to
      conceded|concede|admitted|admit|admits|accepted|accepts|denied|deny|denies ~1 liability|negligence
      interest at # percent|%
      costs against|awarded|order
      plus costs|damages ~1 and|to|against|awarded
      no win no fee ~6 i|we|ive|mine|me|my
      group|collective|class|joint ~1 claim|action|litigation|lawsuit|complaint|suit
      collecting|signing|joined|joining|join|adding|put ~4 names|name|mine|claim ~4 claim|action|petition|lawsuit|down|fee
      #|twenty|thirty|forty|fifty|sixty|hundred|hundreds|dozens ~3 us|tenants|leaseholders|residents|franchisees|buyers|families|homeowners|customers|drivers|owners|victims|postmasters|waitresses|estate|parents ~8 solicitor|lawyer|barrister|tribunal|court|claim|lawsuit|voted|suing|action|regulator|judge|federal
      going|go|coming|come|gone after the|them|him|you|their ~3 freeholder|builder|company|insurer|landlord|developer|directors|together|together|owners
      suing|sued|sue me|the|my|our|us|them|you|him ~2 for|over|a|if|solicitors|landlord|builder|company|bank|airline|clinic
      issued|issuing|issue|started|start|filed ~2 proceedings|summons|writ
      issued|issuing ~1 a|the|my|our claim
      limitation date|period ~3 the|is|runs|expires
      served ~1 them|him|her|papers|repeat|you|yesterday|today ~2 at|on|right|with|in|personally|papers|!food
      been served !food|drinks|yet|cold|breakfast|lunch|dinner|by
      stay of eviction
      section # ~2 notice|matter|claim|proceedings|eviction|of|complaint
      repayment|rent ~1 order|repayment ~3 application|order|tribunal
      deed of|undo|settlement ~2 settlement|deed
      injunction|injunctions|injunctive|subpoenaed|summonsed|summonses|counterclaim|defendants|plaintiff|plaintiffs
      consumer ~1 forum|commission ~3 awarded|ordered|ruled|will|has|on|complaint
      closure|interim|witness|court ~1 order|summons ~3 says|says|came|on|for|they|them|from|against
      enforceable undertaking
      deadlock letter
      money claim online
      proof of debt
      costs reserved
      plus costs
      pleaded|pleading guilty
      sentencing ~1 is|in|on|after|next
      prosecuting ~1 the|them|him|her|you|your
      warrant ~1 out|for ~3 contractor|builder|landlord|arrest|him|her|them
      lost at|on first|appeal
      they|theyve|he|company settled ~2 cant|cannot|out|before
      settled out of court
      we|were|im|i suing
      sued ~5 won|lawyer
      bundle ~2 for|tabbed|judge|court|tribunal
      signed|sworn|swore|filed|so|will ~3 affidavit|affidavits
      found for me|us|him|her|the ~1 on|tenant|customer|claimant|consumer
      filed|lodged|registered|filing|lodge|lodging ~2 fir|pil|petition|counterclaim|claim|complaint ~4 against|with|station|court|regarding|tribunal
      petition ~2 against|acknowledged ~3 the|you|disco|company|landlord|council
      conciliation|deposition|arbitration ~3 with|at|on|table|only|room|their|date
      named as defendants|defendant
      opened|open a|the case ~4 police|station|number|charge|against|cas
      case number ~3 came|bio|back|fridge|got|cas
      docket number
      creditors meeting
      licence|license|licensing ~1 revoked|suspended|committee
      struck out
      reissued|reissue ~4 against|company|court
      heard by|before the|a|parliamentary ~1 committee|court|tribunal|board
      gave|giving|give ~1 evidence|statement ~4 against|in|at|court|tribunal|police|fiscal|committee
      handwriting expert
      going|go|escalate|escalated over their heads
      notice under
      tribunal|court|mediation|arbitration|deposition ~1 on|this|next|at ~1 monday|tuesday|wednesday|thursday|friday|week|month|ten|nine|two
      writ|writs ~3 post|served|issued|goes|against|in
      judge ~2 said|says|told ~2 pay|give|refund|return
    `,
    unless: elsewhere,
  },
  {
    code: 'named.lawyer',
    lang: 'en',
    anyMood: true,
    say: `
      <lawyer-en> ~4 letter|drafted|drafting|sent|sends|instructed|reckons|says|said|thinks|appointed|act|acting|issuing|writes|wrote|took|takes|taking|advised|advises|booked|talking|preparing|involved|looking|ready|agreed|agrees|contacted|works|bored|has|read|will|wants|asked|notice|lined
      instructed|instructing|instruct|engaged|engaging|retained|appointed|briefed|seeing|saw|met|meeting|found|getting|paying|booked|through|rang|phoned|emailed|forwarded ~3 <lawyer-en>
      companys|their|his|her|its|landlords|banks ~1 <lawyer-en>
      <lawyer-en> ~4 about|against|over|regarding ~4 you|your|landlord|clinic|surgery|company|deposit|cracks|builder|damage|bank|eviction|injury|dismissal
      legal aid|clinic|cover|expenses|rep|representation
      took|taking|take|got|seeking|sought ~1 legal advice
      law centre|center|clinic|society|firm
      tenants|renters union|association
      citizens advice ~4 says|said|reckons|reckon|told|letter|agree|agreed|wrote
      bar association
      union ~1 rep|solicitor|lawyer|paying|paid|backing|taking|put|got|has|official|steward ~1 is|me|the|a|it|up|form|him|her|on|for|that|and|says
      hear|hearing from messrs|chambers|counsel|our|my
      brother|sister|cousin|uncle|aunt|daughter|son|nephew|niece|law|friend ~3 lawyer|solicitor|barrister|paralegal|attorney|practises|advocate ~5 bored|drafted|says|and|on|has|he|she|who|letter|taking
      brass plate
      advised|told by counsel
      citizens advice ~5 form|n1|monday|appointment|claim|letter
      niece|nephew|daughter|son|sister|brother|neighbour|friend ~2 paralegal|trainee ~4 framed|drafted|letter|reply|read
      nda ~4 sign|lawyer|paralegal|solicitor|refuse|niece
    `,
    unless: `${elsewhere}
      law society|firm|centre ~2 ball|dinner|quiz|party|job|interview
      legal|lawyer ~1 drama|thriller|joke|jokes
      will|house|flat|completion|probate ~3 lovely|quick|brilliant|great`,
  },
  {
    code: 'legal.police',
    lang: 'en',
    anyMood: true,
    say: `
      police|garda|gardai|detective|detectives|officers|cops|constable|sergeant|cid ~5 statement|statements|report|interview*|seized|requested|evidence|charged|cctv|dashcam|footage|reference|copies|took|taken|originals|number|crime|complaint|investigating|opened
      statement|statements|dashcam|footage|evidence|report|form|screenshots ~5 police|garda|gardai|detective|detectives|cops|officer
      crime ~1 reference|ref|number
      action fraud
      garda report|station|statement
      charged|charge|charging him|her|them ~3 with
      pressing|press|pressed charges
      went|going|go|walked|walking|reported|been|report ~2 to ~1 the? ~1 police|garda|gardai|cops|station ~4 about|over|with|if|and|today|yesterday|finish
      to the police station
      police station ~2 finish|tomorrow|today|next
      criminal ~1 offence|complaint|charge|charges|matter|investigation|case|record
      police ~2 scotland|have ~3 asked|my|helmet|report|the
      looked|looking into by ~6 police|council|licensing
      charged ~2 all|both|three ~2 directors|managers
      asked|asking ~3 preserve evidence
      order|orders to preserve
    `,
    unless: `${elsewhere}
      lovely|kind|found|wallet|purse|cat|dog|bike ~4 handed|returned|found
      scene|drama|documentary|podcast|box set`,
  },
  {
    code: 'named.regulator',
    lang: 'en',
    anyMood: true,
    say: `
      <regulator-en> ~4 decision|determination|upheld|ruled|ordered|fined|opened|investigat*|accepted|case|told|confirmed|asked|asking|found|finds|agreed|complaint|reply|replied|banned|answered|wrote|writing|date|looking|came|shut|notified|reference|wants|awarded|condemned
      reported|reporting|report|complained|complaint|complaints|lodged|lodge|told|went|escalated|escalating|referred|refer|notified|application|filed|file|mentioned|statement|grievance|appealed|raised|registered|emailed|called|rang|sent|send|written|wrote|tell|next|bottle ~7 <regulator-en>|inspectorate|registrar|authority|authorities|ministry
      reported|reporting|complained|complaint ~6 council
      ombuds ~1 people|decision|office|service|ruled|they|must
      <regulator-en> next|now|has|have|got ~1 it|our|my|the|your|you|them|case|file|bundle|receipts
      medical|nursing|dental|health|bar|law|legal|press|veterinary|teaching|care|real|estate|pharmaceutical|accountancy ~1 council|board|society|inspectorate|regulator|commission|products ~2 authority? ~4 reported|has|opened|about|upheld|against|register|says|because|that|wants|investigat*|date|complaint
      reported|reporting|complained|notified ~5 medical|nursing|dental|veterinary|law|professional|products|advertising|licensing|pensions|housing ~1 council|board|society|authority|body|standards|board|people
      upheld|struck|fined|disciplinary ~5 council|board|society|committee|authority|body|standards|college|commission
      professional|governing|regulatory ~1 body|bodies
      disciplinary ~1 committee|panel|hearing|board ~4 of|on|in|for|day|the
      advertising standards|authority
      workplace relations
      fair|equal|human ~1 work|housing|opportunity|rights|employment|pay ~1 commission|ombudsman|people|agency|tribunal|notice|authority|compliance|act|test
      environmental health
      environment agency
      trading|food|building|fire|housing|planning|labour|labor|hygiene|wage|safeguarding|council|enforcement|animal|environmental ~1 standards|inspector|inspectors|inspectorate|officer|officers|control|enforcement|enforcement|welfare ~4 came|called|closed|shut|walked|visited|measured|served|seized|asked|sat|wrote|issued|condemned|found|took|has|is|about|was|says|agreed|inspected
      inspector|inspectors|inspectorate ~3 sat|walked|closed|shut|served|seized|asked|took|counted|sealed|measured|found|came|visited|from ~6 site|kitchen|staff|canteen|hours|photos|tank|copies|ministry|shop|timesheets|notes|me|us|them|clock
      man|woman|lady|officer|somebody from the ministry|council|commission|department|authority|revenue|board|inspectorate
      ministry|ministers|ministerial|commissions ~3 portal|justice|labour|grievance|number|labor|complaint
      council|councils ~3 served|serving|fined|prosecuting|enforcement|penalty|notice
      fined|fine|penalty ~3 of? ~2 # ~2 grand|thousand|k|million ~4 for|after|by
      data ~1 protection|privacy ~1 commissioner|commission|authority|regulator
      data|information|privacy|childrens|police|human|pensions commissioner|commissioners|commission
      attorney ~1 general|generals
      state attorney|attorneys
      adr|redress|alternative ~1 scheme|dispute|resolution|jurisdiction
      accepted|has|have jurisdiction
      compensation|redress|arbitration|adjudication|guarantee scheme|fund|service ~4 accepted|paid|ruled|found|application|now|has
      mp|councillor|councilor ~2 has|wrote|raised|asked ~1 it|about|the|to|them
      sealed|raided|shut|padlocked ~2 their|the|his ~1 office|offices|shop|kitchen|site|premises|factory|plant
      safework|worksafe|fsai|ccpc|oaic|crtc|gphc|nhtsa|cnpc|consob ~6 looking|closed|has|have|opened|into|shut|reported|confirmed|told|wrote
      reported|tell|told|report|off|going|writing|wrote ~4 safework|worksafe|fsai|ccpc|oaic|crtc|gphc
      <regulator-en> ~1 at|has|have|visit|it|about|is|are|will|got|took|stop ~3 last|our|receipts|my|it|looking|into|case|the|put|licence
      by|to|from the? <regulator-en> at|and|it|about
      competition|transportation|privacy|pensions|safety|transport ~1 bureau|agency|commission|regulator|ombudsman|commissioner ~5 has|have|put|agrees|decision|stop|receipts|determination|order|opened|told|says
      inspector|officer from ~1 the ~1 department|council|ministry|commission|health
      department of labour|labor|justice|health
      hygiene|bylaw|enforcement|licensing|planning|environmental|compliance ~1 officer|committee|warden ~3 put|wrote|measured|sits|served|came|told|gave|has|was|closed
      building control
      dangerous structure
      national enforcement body
      gas safe ~3 prosecut*|investigat*|register
      tenancy|rental|landlord ~3 board|branch|tribunal ~3 gave|rang|officer|has|till|ordered|and|says|on
      registrar of ~3 told|about|called|has
      subject access
      trademark office ~3 upheld|refused|ruled
      caution|cautioned ~3 council|pharmaceutical|regulator|board
      equality|childrens|charity|electoral ~1 commission|commissioner
      regulator|council|authority|board|commission ~3 pulled|revoked|suspended|withdrew|cancelled ~3 licence|license|registration|permit
      cyber crime|cell
      licensing people|board|committee|panel
      rent officer|tribunal
    `,
    unless: `${elsewhere}
      price cap
      stars|rating|hygiene score|lovely|proud|job|interview|internship|graduate
      vet|bus|ticket inspector|inspectors
      trump|brexit|fed|climate`,
  },
  {
    code: 'legal.breach',
    lang: 'en',
    say: `
      lemon law
      cooling|cooling-off off? period|rules|rights|right ~4 broke|broken|breach|ignored|refused|denied
      broken|broke|breaking|breach|breached ~2 cooling|cooling-off|gdpr|law|rules|regulations|act|tenancy|lease|covenant
      unfair|void|unenforceable|voidable|illegal|unlawful|invalid ~1 term|terms|clause|contract|notice|eviction|fee|increase|charge|dismissal|deduction|deductions|agreement
      notice|clause|contract|increase|fee|eviction|term ~2 is|was|has|are|says ~3 invalid|void|unenforceable|unlawful|illegal|no ~1 effect?
      under|per|breach|section|citing|cited|quoted|quoting|says|read|against ~4 act|regulations|directive|statute|ordinance|cra|legislation ~3 #|a|you|1954|section|says|the|and|i|it
      warranty|consumer|rights|tenancies|rights|credit|equality|protection|housing|supply|guarantee|consumers ~2 act ~1 of? #|a|says|gives|means|and|you|i|section|is
      consumer rights act
      cra 2015
      section # of|says|matter|claim
      that is|thats|its conversion|fraud|contempt|theft|trespass|nuisance|perjury
      contempt of
      not a licence|license to
      isnt|not|wasnt on|in the register|registered
      constructive|unfair|wrongful ~1 dismissal
      payment|rent ~1 in lieu
      unlawful|unlawfully|lawfully
      withhold|withholding|withheld|docked|docking|docks|unpaid|stole ~3 wages|pay|tips|hours|overtime|holiday|deposit|certificate|salary|payslip
      clock|clocked out ~3 and ~2 keep|carry|stay|work|working
      without ~2 notice|permission|authorisation ~3 evict*|locks|cut|demolish*|entered|disconnected
      changed|changing the locks
      defamed|defame|defaming|defamatory|slandered
      breached|breaches|breaching|breach|broke ~3 clause|price cap|cap|covenant|lease|guarantee
      by law ~4 has|have|must|days|thirty|to|you|he|they
      quiet enjoyment
      irresponsible lending
      deposit|plot|land|house|grave ~4 never|not ~1 lodged|protected|registered|scheme
    `,
    unless: `${elsewhere}
      should|shouldnt|ought|must ~2 be ~2 illegal|crime|criminal|law|unlawful
      how|so|that ~2 illegal|unlawful ~2 good|tasty|cute
      docked ~2 port|harbour|ship|boat|phone`,
  },
]
