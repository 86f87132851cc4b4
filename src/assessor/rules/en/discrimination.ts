import type { Rule } from '../rule.ts'

/** English politics and fiction: they speak of race and sex all day. */
export const englishTalk = `
    trump|obama|clinton|hillary|president|congress|senate|election|republican|republicans|democrats|gop|liberals|conservatives|movie|film|episode|season|song|album|police|cops|supremac*|media|racism|brexit|islam|islamophobia|kkk|blm|feminism|feminists|society
  `

/** Somebody was treated worse for who they are, in English. */
export const englishDiscrimination: readonly Rule[] = [
  {
    code: 'discrimination.named',
    lang: 'en',
    say: `
      discriminated|discriminating|discriminates|discriminate against ~2 me|us|my|because|customers|people|passengers|for|based|him|her|our|by|them|disabled|seniors
      i|we|was|were|been|felt|being|feel|am|got ~2 discriminated
      this|it|thats|is|was|its|pure|clear|blatant|outright|racial|age|gender|disability|religious|sex|of|for|face|faced|experienced ~2 discrimination !is|exists
      racially|profiled ~2 profiled|abused|because|by|me|us
      racial profiling
      discrimination ~4 <staff-en>|store|airline|hotel|restaurant|company|bank|flight|customer|against
    `,
    unless: englishTalk,
  },
  {
    code: 'discrimination.race',
    lang: 'en',
    say: `
      racist|racists ~4 <staff-en>|towards|remark|remarks|comment|comments|service|treatment|store|airline|company|joke|slur|me|us|to
      <staff-en> ~4 racist|racism|n-word|slur|slurs
      called ~3 n-word|slur|slurs|racial|monkey|terrorist
      racial|racist slur|slurs|abuse|remarks|remark|comments|comment
      because ~5 black|brown|asian|african|mexican|latino|latina|hispanic|indian|arab|foreign|foreigner|immigrant|skin|race|color|colour|accent|nationality|ethnicity
      <staff-en> ~4 mocked|mocking|laughed|laughing|joked|commented|comment|comments|insulted|imitated|remark|remarks|about|because ~3 my|our|his|her ~1 skin|race|accent|ethnicity|color|colour|nationality|hair
      <staff-en> ~6 my|our|his|her ~1 race|accent|ethnicity|nationality
      not serve|rent|seat|let ~3 <race-en> people|customers|families|guests|passengers|couple|folks
      only|just|every|all ~2 black|brown|asian|latino|hispanic|arab ~1 person|people|customer|customers|passengers|family|one|ones|couple|guests ~6 <staff-en>|was|were|asked|stopped|searched|removed|told|kicked|followed|id|line
      followed ~4 around|store ~6 black|brown|skin|color|colour|race|thief|shoplift*
    `,
    unless: englishTalk,
  },
  {
    code: 'discrimination.disability',
    lang: 'en',
    say: `
      wheelchair ~6 denied|refused|broken|broke|damaged|destroyed|left|lost|ramp|access|not|no|stairs|without|stranded|couldnt|cant|wouldnt !fuss|problem|problems|bother|trouble|hassle|left
      refused|denied|deny|refuse|left|abandoned|kicked|mocked|laughed|wouldnt|stranded|ignored|removed ~6 wheelchair|disability|disabled|autistic|autism|blind|deaf|amputee|crutches
      refused|denied|deny|refuse|left|abandoned|kicked|mocked|laughed|wouldnt|stranded|ignored|removed ~6 guide|service|assistance|down|downs dog|dogs|syndrome
      service|guide|assistance dog|dogs|animal ~5 refused|denied|not|no|kicked|asked|wouldnt|leave|turned
      no|not|without|lack|never|zero ~3 accessible|accessibility|wheelchair|ramp|step-free ~2 access|disabled?
      because ~5 disabled|disability|wheelchair|deaf|blind|autistic|autism
      <staff-en> ~5 mocked|mocking|laughed|imitated|fun ~5 disability|stutter|disabled|wheelchair|autistic|limp|speech|deaf
      ada violation|compliant|compliance
    `,
    unless: `${englishTalk}
      asked|asks first|before|whether|if
      without|never|before ~2 asked|asking
      wheelchair i|we|that ~2 bought|ordered|rented|hired
      left|right brake|wheel|side|arm|hand|leg|armrest|tyre|footrest`,
  },
  {
    code: 'discrimination.gender',
    lang: 'en',
    say: `
      sexist|misogynist|misogynistic ~4 <staff-en>|remark|comment|comments|joke|towards|ad|advert|company|me|remarks|treatment
      <staff-en> ~5 sexist|misogynist|sexism
      because ~4 im|i|am|was|she|shes|were|we|being ~2 a? woman|female|pregnant|women|girl|mother|breastfeeding|nursing
      breastfeeding|breastfeed|nursing|pregnant|breastfed ~6 kicked|asked|told|denied|refused|fired|leave|cover|shamed|removed|off|stop
      fired|refused|denied|rejected|demoted ~4 pregnant|pregnancy|maternity
      told|asked ~6 husband|man|men ~3 instead|home|speak|talk|decide|permission
      come|came|return|back with my|your|a husband|boyfriend|man|father
      paid less ~4 men|man|male|woman
    `,
    unless: englishTalk,
  },
  {
    code: 'discrimination.orientation',
    lang: 'en',
    say: `
      homophobic|transphobic|homophobia|transphobia ~4 <staff-en>|remark|comment|comments|slur|slurs|treatment|company|towards|abuse|me|us|from
      <staff-en> ~6 homophobic|transphobic|homophobia|misgender*|deadname*
      because ~5 gay|lesbian|trans|transgender|queer|bisexual|same-sex
      refused|denied|kicked|asked|told|turned|refuse ~7 gay|lesbian|trans|transgender|same-sex|queer ~2 couple|couples|customers|customer|people|me|us?
      misgendered|misgendering|deadnamed ~4 me|us|my|<staff-en>
      called ~3 faggot|fag|dyke|tranny
      held|holding hands ~6 boyfriend|girlfriend|husband|wife ~8 asked|told|kicked|leave|refused
    `,
    unless: `${englishTalk}
      fans|supporters|acceptance|marriage`,
  },
  {
    code: 'discrimination.religion',
    lang: 'en',
    say: `
      hijab|headscarf|turban|kippah|yarmulke|niqab|veil ~7 remove|removed|asked|told|denied|refused|kicked|because|searched|off|mocked|pulled
      removed|asked|told|denied|refused|kicked|pulled|forced|stopped ~7 hijab|headscarf|turban|kippah|yarmulke|niqab
      because ~1 of|im|i|were|we|shes|she|hes|he|they|theyre|my|our|being|you ~2 muslim|jewish|religion|faith|sikh|hindu|christian
      islamophobic|antisemitic|anti-semitic ~4 <staff-en>|remark|comment|slur|treatment|abuse|comments
    `,
    unless: `${englishTalk}
      asked|asks first|before|whether|if`,
  },
  {
    code: 'discrimination.age',
    lang: 'en',
    say: `
      because ~5 my|his|her|our|their|of age|old
      too old ~6 told|denied|refused|fired|hired|rejected|served|<staff-en>
      ageist|ageism|age|elderly discrimination`,
    unless: englishTalk,
  },
  {
    code: 'discrimination.language',
    lang: 'en',
    say: `
      refused|told|mocked|laughed|yelled|because|denied ~7 speak|speaking|spoke|accent ~2 english|spanish|language|arabic|chinese|accent
      speak english|american ~4 or|here|leave|out|<staff-en>`,
    unless: englishTalk,
  },
  {
    code: 'hint.discrimination',
    lang: 'en',
    say: `racist|discrimination|homophobic|sexist|discriminated|transphobic|racism`,
  },
]
