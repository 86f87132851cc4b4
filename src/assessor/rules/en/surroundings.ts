import type { MarkedPhrases } from '../mark.ts'

/** What English says around a match that makes it hearsay, play or nobody’s fault. */
export const englishSurroundings: readonly MarkedPhrases[] = [
  {
    // Only strangers: what staff told the author, or a friend lived through, is a fact. “I heard a bang” is no rumour.
    tag: 'hearsay',
    say: `
      i|we|ive|weve|just|been ~1 read|heard|hear|hearing|reading ~1 that|of|about|one|some|these|those|they|people|someone|somebody|others|stories|reports|rumours|rumors !bang
      read|heard|saw ~2 online|somewhere
      read|heard|saw|seen|watched ~5 reddit|facebook|twitter|tiktok|instagram|youtube|forum|news|comments|reviews|video|videos|post|thread|article
      someone|somebody|people|guy|lady|stranger|neighbours|neighbors|everyone|everybody ~2 told|tells|telling|said|says|saying|say|claims|claim|claiming|mentioned|posted|reckons me|us?
      apparently|allegedly|supposedly ~1 these|those|they|some|one|several|people|others|someone|somebody|theres
      word is
      youve|you ~2 heard of|about|that
      rumour|rumor|rumours|rumors has|have|is|are|that|going|says`,
  },
  {
    tag: 'ownDoing',
    say: `
      my|his|her own fault|stupidity|clumsiness|doing
      serves|served|serve me|him|her|us right
      clumsy me|oaf|as
      im|i ~2 clumsy|klutz
      note to self
      i|ive dropped ~3 on my
      dropped it on my
      from lifting|gardening|packing|carrying|hoovering|dancing|cycling
      bit|bite|burned|burnt my|his|her tongue
      dropped my|the phone|book|ipad|kindle|tablet|remote ~2 face|nose|foot|toe
      stubbed my|a|his|her
      slipped|tripped|fell|slid ~4 my|our|his|her own
      my own front? door|garden|drive
      on|into|against the|my|our ~1 coffee table
      over|with my|his|her own
      on my|his|her own oven|hob|stove|iron|rake|foot|feet|cooking|straighteners|stairs|kettle|toaster|bike|lawnmower
      tripped|trip|fell|stumbled|stood|trod over|on the|my|our|a|some cat|dog|lego|laces|shoelaces|hoover
      chopping|peeling|slicing|dicing|grating ~1 onions|onion|carrots|carrot|potatoes|veg|vegetables|garlic|ginger|cheese|peppers|avocado
      my|his|her ankle|leg|wrist|arm|nose|toe|finger|knee|collarbone|rib|ribs skiing|snowboarding|skating|skateboarding|dancing|running|jogging|sledging
      at|playing|during ~1 footy|football|netball|rugby|hockey|badminton|parkrun|karaoke`,
  },
  {
    tag: 'blame',
    say: `
      your|yours|youve
      you sold|rented|gave|served|fitted|installed|left|told`,
  },
  {
    // Money or data that was nearly lost.
    tag: 'averted',
    say: `
      saved|saves my|our|his|her ~2 savings|bacon
      spotted|caught|blocked|flagged|stopped|froze|frozen ~6 before|instantly|immediately
      blocked|stopped|caught|foiled a|the|some ~1 scammer|scammers|fraudster|fraudsters|thief
      warned|warns|alerted me|us|my|mum|dad ~2 off
      found|recovered|returned|recovering ~2 stolen
      shredded ~4 before
      paid out|up`,
  },
  {
    tag: 'praised',
    say: `
      did|done|does its|their|his|her job
      that|this|it|which|airbag|airbags|helmet|seatbelt|alarm|detector|belt|seat|lifejacket saved my|our|his|her|us|me
      alarm|alarms|detector ~2 woke ~4 time|out
      hats off
      walked|helped|carried her|him|me|us|mum|dad to|in|home|up
      stayed on? with me|her|him|mum|us|dad
      technician|mechanic|engineer|fitter|plumber|garage|electrician noticed|spotted
      thats|is how ~2 do|done|do it
      did|doing compressions|cpr
      held ~3 hand ~2 the|whole|until|till
      hero|heroes|lifesaver|lifesavers|kudos
      worth every penny
      faith in humanity
      absolute|proper|total|utter star|stars|gent|gents|angel|angels|legend|legends|saint|gem
      you are something else
      would recommend
      cannot|cant fault
      felt|feel looked after
      done kindly
      give|gave him|her|them|that ~3 raise|promotion|friday`,
  },
  {
    // Where films and plays are watched one may be hurt as anywhere.
    tag: 'venue',
    say: `
      cinema|cinemas|theatre|theater|multiplex|imax|screening|concert|arena|stadium`,
  },
  {
    tag: 'play',
    say: `
      lol|lmao|lmfao|rofl|haha*|hahah*|hehe*|joke|joking|jk|kidding
      😂|🤣|😹|😆
      with|from|of laughter|laughing
      what do you call a|an
      walks|walked into a bar
      knock knock
      laughed so hard
      dnd|skyrim|npc|warzone|roblox|scrabble|cluedo
      d&d session|game|campaign|character
      boss fight|battle|level
      hot take
      unpopular opinion
      in a dream
      dreamt|dreamed i|that|my
      for my|our|her|his ~2 homework|coursework|essay|dissertation
      movie|film|episode|series|season|netflix|novel|anime|manga|album|song|lyrics|trailer|videogame|minecraft|fortnite|gta|pokemon|zelda|marvel|batman|spoiler|spoilers|fanfic|concert|playlist|mixtape|documentary|podcast`,
  },
]
