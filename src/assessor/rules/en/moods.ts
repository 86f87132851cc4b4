import type { MarkedPhrases } from '../mark.ts'

/** What English says of how a thing is told: whose it is, denied, asked, imagined, or the news. */
export const englishMoods: readonly MarkedPhrases[] = [
  { tag: 'contrast', say: 'but|still|yet|however' },
  {
    tag: 'own',
    say: `
      my|our|me|mine|us|i|we|im|ive|youre|your|you|yours|were`,
  },
  {
    tag: 'self',
    say: `
      my|mine|our|ours|me|us|i|we|ive`,
  },
  {
    tag: 'denial',
    say: `
      not|never|without|isnt|wasnt|didnt|doesnt|dont|arent|werent|hasnt|havent|nor|nothing|cannot|cant|wont|zero|nobody|noone`,
  },
  {
    // What somebody is accused of is not what was done to them.
    tag: 'denial',
    say: `
      accused|accuse|accuses|accusing me|us|my|our|him|her|them ~2 of`,
  },
  { tag: 'no', say: 'no' },
  {
    tag: 'ahead',
    say: `
      do|can|should|will|would|could|may|must i|we|you|one|they
      is|are it|there|the|this|these ~3 safe|possible|ok|okay|allowed|true|normal|dangerous
      what happens|if
      how do|can|to|much|many|long|safe
      can|could someone|anyone|people
      has|have|did|does anyone|anybody|someone
      is|are my|our|the ~1 data|information|details ~1 shared|stored|kept|safe|secure|protected|encrypted|used`,
  },
  {
    // What a remedy ended, and what is done to an old animal.
    tag: 'came',
    say: `
      stopped|cured|cleared|soothed|healed|calmed|relieved ~4 itching|itch|rash|pain|swelling|blisters|burning|vomiting|cramps|diarrhea|diarrhoea
      put|putting ~4 to sleep|rest`,
  },
  {
    // Why somebody came: what another maker's thing had done.
    tag: 'came',
    say: `
      thats|is|s why i|we ~1 bought|chose|got|picked|ordered ~1 yours
      thats|is|s why i|we ~1 came|switched|moved|changed to you|yours`,
  },
  {
    tag: 'condition',
    say: `
      should i|we|you
      if|imagine|suppose|hypothetically|pretend|wish|hope|hoping|unless|wonder|wondering
      what if
      like it|theyre|its
      as if|though
      would|might`,
  },
  {
    tag: 'news',
    say: `
      breaking|reuters|bbc|cnn|ap|nytimes|guardian|exclusive|headline|headlines
      breaking news
      according to
      police|officials|authorities|court|judge|report|reports|study|researchers|experts|scientists ~1 say|says|said|find|finds|rules|ruled|suggests|warn|warns
      news|article|story|report ~2 about|on|says|‹link›
      via ‹account›
      police|cops|detectives ~1 seek|seeks|arrest|arrests|arrested|investigate|investigating|appeal|hunt
      man|woman|suspect|driver|teen ~1 arrested|jailed|sentenced
      new|proposed law|bill|regulation ~6 force|passed|takes|comes|voted|parliament
      webinar|workshop|seminar|lecture|conference|class|course|exam ~4 on|about|in
      learned|learning|reading|studying|studied ~4 about|for
      traffic accident|jam|alert|news
      expect delays
      trump|obama|clinton|president|senator|minister|congress|parliament|election|war|military|army|isis|syria|ukraine|gaza|israel|iraq`,
  },
]
