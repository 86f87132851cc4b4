import type { Rule } from '../rule.ts'

/** Talk of the day; a bank that only suspects; a payment on its way, which somebody asks after. */
const talk = `trump|obama|clinton|hillary|election|congress|senate|president|democrats|republicans|voter|movie|film|episode|season|song|album|climate|religion|russia|russian|wikileaks|snowden|game|match|var|referee|ref|refs|umpire|linesman|facts|impersonation
    drove|drive|driving|driven|walked|ran|cycled ~4 miles|km
    yall|u all|draintheswamp|voter
    my own ~1 number|address|details
    drink|drinks|coffee|coffees|starter|dessert|meal|bread|side|beer|wine|pizza|chips ~4 never|didnt ~2 order|ordered|had
    gift|tag|cake|mug|shirt|bottle|necklace|balloon|badge ~4 someone|somebody|another
    not what|how i|we ~1 agreed|signed|ordered
    bank|visa|mastercard|amex ~10 thought|thinks|believed|believes|suspected|suspects|suspicion ~4 fraud|fraudulent|suspicious|scam
    did|made|sent ~3 transfer|transaction|payment ~4 recipient|beneficiary|receiver|friend|landlord ~3 not|doesnt|hasnt|didnt|cant|still|yet`

/** Money taken or personal data exposed without leave, in English. */
export const englishFraudPrivacy: readonly Rule[] = [
  {
    code: 'privacy.leak',
    lang: 'en',
    say: `
      data ~1 breach|leak|leaks|breaches|leaked|breached|exposed|theft
      leaked|leaking|leak|exposed|exposing|exposes|published|disclosed|disclosing|revealed|posted|shared|sharing|emailed|sent|sending|gave|given|handed|giving|sold|selling|left|dumped|printed ~3 my|our|customers|customer|other|peoples|patient|patients|everyones|personal|private|her|his|someones|somebodys|strangers|another ~3 personal|private|medical|bank|credit|passport|<data-en> ~3 <data-en>|to|online|publicly|on|without|in
      my|our|customer|personal|private|others|peoples|someones|strangers|her|his ~3 <data-en> ~4 leaked|exposed|breached|stolen|published|public|visible|dark|compromised|disclosed
      see|saw|seeing|shows|showed|showing|view|access|received|receiving|get|got|logged ~4 another|other|someone|somebody|strangers|stranger|peoples|everyones ~1 else? ~1 s? ~1 customer|customers|passenger|passengers|patient|patients|person|persons|peoples|<data-en>|order|orders ~3 <data-en>|names
      someone|somebody|strangers|stranger|anothers elses ~3 <data-en>|order|account
      other|another customers|customer|peoples|passengers|passenger|patient|persons|users ~3 <data-en>|orders
      privacy ~1 breach|violation|nightmare|violated
      password|passwords ~3 plain|plaintext|unencrypted
      camera|cameras ~5 changing|fitting|bathroom|hacked|bedroom|dressing|toilet
      identity ~1 theft|stolen
      stole|stolen|steal|stealing my|our ~1 identity|data|details
      dark web
    `,
    unless: `${talk}
      i|ive|we|id ~1 gave|give|given|shared|sent|showed my|our`,
  },
  {
    code: 'privacy.misuse',
    lang: 'en',
    say: `
      without ~2 my|our|her|his ~2 consent|permission|authorization|authorisation|knowledge|approval
      sold|sells|selling|sharing|shares|shared ~2 my|our|customer|customers|user|users|your ~3 data|info|information|details|number|email
      recording|recorded|spying|spied|tracking|eavesdrop* ~3 me|us|our|my|customers|users|conversations|kids
      listening|listens|listened ~1 in|to ~2 conversations|calls|kids|us|private ~2 without|microphone|secretly|bedroom|home|private
      hipaa|gdpr ~2 violation|breach|violated|request|complaint
      violat* ~3 privacy|hipaa|gdpr
      my photo|photos|picture|pictures|image ~4 without|ad|advert|consent|permission
      credit ~2 pulled|inquiry|check|inquiries ~4 without|never|unauthorized|authorized
    `,
    unless: `${talk}
      dating|boyfriend|girlfriend|mom`,
  },
  {
    code: 'fraud.account_taken',
    lang: 'en',
    say: `
      my|our|his|her ~3 account|accounts|card|email|profile|points|miles|sim|phone ~3 hacked|compromised|cloned|hijacked|skimmed|breached|swapped
      hacked|hacking|cloned|skimmed|compromised|hijacked ~2 my|our|into ~2 account|card|email|profile|accounts
      someone|somebody|stranger|hacker|hackers|thief|fraudster|scammer|scammers ~4 accessed|used|using|logged|opened|emptied|drained|got|changed|withdrew|stole|hacked|spent|ordered|bought|transferred|into ~4 my|our ~3 account|card|money|points|details|name|savings|number|miles|credit
      account ~3 emptied|drained|cleaned|wiped
      drained|emptied|wiped|cleaned ~2 my ~2 account|savings|balance|card|bank
      opened ~3 account|accounts|loan|card|line|credit ~4 my|our name|identity|ssn
      account|loan|card|accounts ~4 opened ~3 my name|knowledge|without
      sim swap
    `,
    unless: talk,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'en',
    say: `
      unauthori* ~2 charge|charges|charged|transaction|transactions|payment|payments|withdrawal|withdrawals|debit|transfer|purchase|purchases|access|account|inquiry|use
      fraudulent ~2 charge|charges|transaction|transactions|payment|account|activity|withdrawal|use|purchases|loan|inquiries|activities|claim
      charge|charged|charges|charging|debited|withdrew|took|taken|taking|billed|transaction|transactions|payment|purchase|withdrawn|deducted ~6 never|didnt|not|without|dont ~2 authori*|approve|approved|make|made|recognise|recognize|sign|signed|agree|agreed|order|ordered|permission|consent|asking|request|requested|consented|bought
      i|we never|didnt|did|havent ~1 not? ~1 authori*|recognise|recognize|signed ~3 this|these|that|charge|any|charges|payment|transaction|up|for
      signed|enrolled ~1 me ~1 up ~4 without|never|permission|consent
      forged|faked|forging|falsified ~3 signature|documents|my|document|contract
      credit|debit card ~3 fraud|fraudulently
      money|savings|salary|deposit|cash|funds|balance|points|miles|credits|card ~4 gone|missing|disappeared|vanished
      gone|missing|disappeared|vanished ~2 from my|our ~2 account|card|balance|savings|wallet
      fraud ~2 on|charges|charge|dispute|case ~2 my|account|card?
      committed|committing|commit|victim|pure|outright|is|this ~2 fraud
    `,
    unless: talk,
  },
  {
    code: 'fraud.scam',
    lang: 'en',
    say: `
      scammed|defrauded|swindled|conned|cheated|robbed ~2 me|us|out|by|my|customers|of|people
      i|we|was|were|been|got|being|getting|just|have|ive scammed|defrauded|swindled|conned
      this|its|it|thats|theyre|youre|is|are|was|total|complete|such|huge|biggest|a|an|absolute|massive|pure|company|site|website|store|seller|same ~1 scam|scammers|ponzi|swindle !artist|likely
      took|taken|takes|taking|kept|keep|keeps|stole|stolen|stealing|steal|steals|pocketed ~2 my|our|peoples|the|customers|your ~2 money|deposit|savings|cash|refund|funds|payment|tips|miles ~4 never|ran|disappeared|vanished|blocked|without|from|!bags
      stole|steal|stealing|steals|robbed ~3 from|my|our|customers ~2 customers|me|us|people|money|account
      phishing ~3 email|text|attack|site|your|link|call|from
      fake|bogus|counterfeit|knockoff|knock-off|replica ~2 product|products|goods|item|items|tickets|ticket|shop|store|site|website|seller|invoice|invoices|charger|perfume|shoes|bag|parts|account|booking|reviews
      bait and switch
      pyramid|ponzi scheme
      money ~3 laundering
      sold|sells|selling|sent|received|got|bought ~3 fake|counterfeit|stolen|bogus
    `,
    unless: `${talk}
      scam likely
      not a scam
      i was robbed ~1 of`,
  },
  {
    code: 'fraud.theft',
    lang: 'en',
    say: `
      <staff-en> ~4 stole|stealing|steal|stolen|pocketed|robbed|rifled ~4 my|our|from|package|phone|wallet|cash|laptop|camera|jewelry|bag|food|ipad|customers
      stolen|missing|stole|took|rifled ~5 from|out ~2 my|our|her|his|checked ~2 bag|bags|luggage|suitcase|room|safe|locker|baggage|hotel|package
      embezzl*
      bribe|bribes|bribery|kickback|kickbacks ~6 me|us|my|our|asked|asks|asking|demand*|want|wants|wanted|took|takes|taking|paid|pay|staff|officer|manager|driver|inspector|company
      asked|asks|asking|demand*|want|wants|wanted|took|takes|taking|paid|pay|paying ~4 bribe|bribes|kickback|kickbacks
    `,
    unless: `${talk}
      stole my heart|show|soul`,
  },
  {
    code: 'hint.fraud_privacy',
    lang: 'en',
    say: `scam|fraud|scammers|thieves|privacy|hacked|scammer|fraudulent|ripoff`,
  },
]
