import type { Rule } from '../rule.ts'

/** A court or an office named by somebody who does without it, is dared to go there, or has business of another kind with it. */
export const englishRenounced = `
    no need ~3 court|lawyer|lawyers|solicitor|solicitors|attorney|sue|ombudsman|regulator
    not|wont|never|dont|didnt|wouldnt ~1 going|gonna|be|want|need|needed|planning|bother ~6 sue|suing|court|lawyer|lawyers|solicitor|attorney|ombudsman|regulator|standards
    wasnt|werent|isnt|not needed|necessary|there
    told|tell|tells|telling|dared|dare|said|says ~3 take us|them|him|her ~1 to? court
    sue us
    your|their|internal|inhouse|in-house|bank's|company ~1 own? ombudsman|ombudsperson
    does|do|is|can|what|how ~1 ombudsman|regulator ~2 charge|free|do|work|cost|contact
    our lawyers|attorneys|solicitors|firm ~6 help|helps|fight|fights|win|you|today|call
    free ~2 consultation|consultations
    call|dm|contact|message us|now
    link in bio
    law firm ~2 helps|offers|serving
    completed|completion|conveyancing|mortgage|surveyor
    new home|house
    was|were|is|are ~2 friendly|excellent|wonderful|quick|brilliant
    stars|deserved
    proud aunt|uncle|mum|mom|dad|parent|parents|sister|brother
    whoever|person|genius|idiot|guy who? invented`

/** The law, its people and its offices are named against us, in English. */
export const englishLaw: readonly Rule[] = [
  {
    code: 'legal.action',
    lang: 'en',
    say: `
      i|we|im|ill|well|were|am|will|gonna|going|shall|can|could|might|should ~4 sue|suing you|them|your|this|the|for|over|if|in
      suing you|them|your|this|the ~3 airline|company|for|over|store|bank|because|if
      see|seeing|meet you|u|them|yall ~1 in ~1 court
      take|taking|takes|took|taken|going ~2 to ~1 small? ~1 court
      take|taking|bring|brought|file|filing|filed|start|started|starting|pursue|pursuing|considering|seek|seeking|threaten*|face|proceed ~3 legal action|proceedings|recourse|remedies
      legal action|proceedings ~3 against|will|if|is|has|be|you
      file|filing|filed|filled|start|started|join|joining|joined ~3 lawsuit|suit|litigation ~1 against?
      file|filing|filed|start|started|make|making ~3 claim ~1 against|court
      class action !park|center|movie
      a|the|this ~1 tribunal|judge ~4 will|decide|hear|decides
      take|takes|taking|took|going|go|taken ~4 tribunal|arbitration|judge
      employment|labor|labour tribunal|board|court
      wage|tip|deposit theft
      small claims
      lawsuit ~3 against|coming|is|filed|over|will|has|you
      served ~2 papers|lawsuit|summons
      hear|hearing from my|our|a lawyer|lawyers|attorney|solicitor
      cease and desist
      arbitration ~2 claim|demand|filed|case|hearing|against
    `,
    unless: `people ~1 suing ~1 everyone
      trump|obama|clinton|congress|senate|election|celebrity|movie|film|episode|season|kardashian
      sue me|storm
      should|ought|deserve|deserves ~2 be? sued|jailed|arrested
      sue|suing|sued|arrest ~1 my|the fridge|dog|cat|bed|alarm|mirror|brain|stomach|scale|bathroom
      class action ~1 park|center|movie
      spot a lawsuit
      ${englishRenounced}`,
    anyMood: true,
  },
  {
    code: 'named.lawyer',
    lang: 'en',
    say: `
      my|our lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|union !friend|joke|general|meeting|dues|hall|jack|flag|club|canteen|card|cards|membership|newsletter|magazine
      hired|hiring|called|calling|contacted|contacting|consulted|consulting|speaking|spoken|spoke|talking|getting|retained|contact|call|consult|instructed|see|get ~3 lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel !friend|joke|general
      lawyer|lawyers|attorney|solicitor up
      lawyer|attorney|solicitor ~2 will|says|has|is ~3 contact|touch|letter|case|handle|sue
      your legal department|team
    `,
    unless: `district attorney
      attorney|lawyers general|trump|president|celebrity|clinton
      better call saul
      movie|film|episode|season|series
      want|wanna|wants to be|become
      ${englishRenounced}`,
    anyMood: true,
  },
  {
    code: 'named.regulator',
    lang: 'en',
    say: `
      ombudsman|ombudsmen
      trading standards
      consumer ~1 protection|affairs|rights|watchdog|council|commission !of
      report|reporting|reported|complain|complained|complaining|complaint|complaints|file|filed|filing|letter|writing|escalate|escalating|escalated|contact|contacting|refer ~6 dot|fcc|ftc|faa|bbb|cfpb|cpsc|fda|osha|ofcom|ofgem|fca|caa|hse|asa|ico|epa|nhtsa|regulator|regulators|authorities|ntsb|finra|accc|gdpr
      report|reporting|reported|complain|complaint|file|filed ~3 you|this|them|with|to ~4 regulator|regulators|authority|authorities|commission|attorney|better
      better business bureau
      attorney general ~1 s? office|complaint|report|about
      department of transportation|labor|justice|health|insurance
      health|food ~1 inspector|inspection|department|safety|standards ~2 agency?
      data protection ~1 authority|commissioner|officer|agency
      section 75
      banking|insurance|energy|aviation|telecom regulator|authority|commission
    `,
    unless: `trump|obama|congress|senate|clinton|netneutrality|neutrality|election|russia|fbi
      ${englishRenounced}`,
    anyMood: true,
  },
  {
    code: 'legal.breach',
    lang: 'en',
    say: `
      breach|breached|breaching|breaches of? ~1 contract|agreement|warranty|gdpr
      this|thats|thats|it|its|is|isnt|youre|are|was|were|what|which ~3 illegal|unlawful|against the law
      breaking|breaks|broke|violating|violates|violated|violation|violations|against|break ~4 law|laws|regulations|regulation|statute|rights|ec261|eu261|act|code|contract
      illegally|unlawfully ~3 charged|charging|towed|evicted|fired|withheld|withholding|kept|refused|denied|sold|using|entered|terminated|repossess*|foreclos*|retained
      illegal ~1 charge|charges|practice|practices|fee|fees|eviction|repossession|contract|debt|activity|clause
      false|misleading advertising|advertisement|advertising|claims
      consumer rights|law act?
      breach of
      wrongful|unlawful|illegal ~1 termination|dismissal|eviction|repossession|foreclosure
      unpaid ~1 wages|overtime
      minimum wage ~4 paid|below|less|not|law
      in|are|is|a violation of ~3 law|laws|regulation|regulations|rights|act|contract|code
      eu261|ec261|eu ~1 261
      i|my|our know|have|consumer|passenger rights
      negligence|negligent
      defamation|defamatory|libel|slander
      perjury
      extortion|blackmail|blackmailed|extorted|blackmailing ~5 me|us|you|they|your|delete|remove|unless|police|report|pay|photos !story
      this|thats|its|is ~2 extortion|blackmail !for
    `,
    unless: `should|shouldnt|ought|needs|must ~2 be ~2 illegal|crime|criminal|law
      should|must ~3 law
      illegal ~3 how|good|cute|pretty|beautiful|fine|hot|much|to look|immigrants|aliens|immigration|streaming|move|block|tackle|formation|substance
      how ~2 illegal
      trump|obama|clinton|congress|senate|president|brexit|immigrants|immigration|gun|abortion|isis|police|muslims|voter|election|government
      laws of physics|attraction|nature
      criminally good|underrated`,
  },
  {
    code: 'legal.police',
    lang: 'en',
    say: `
      filed|filing|file|made|making ~2 police report|complaint
      called|calling|contacted|contacting|reported|reporting|involve|involved|call|calls|calling ~4 police|cops|sheriff ~3 on|to|because|and|about|after|!stop|me|us
      police report ~3 filed|number|against
    `,
    unless: `movie|film|episode|song|shot|shooting|killed|trump|black|blm|protest*|fashion|grammar`,
  },
  {
    code: 'hint.legal',
    lang: 'en',
    say: `illegal|unlawful|lawsuit|sue|attorney|solicitor|lawyers|sued
      should be illegal`,
  },
]
