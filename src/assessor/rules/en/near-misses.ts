import type { Rule } from '../rule.ts'

/** Harm that was one step away, in English; for Spanish see `es/hazards.ts`, for Portuguese `hazards.ts`. */
export const englishNearMisses: readonly Rule[] = [
  {
    code: 'hazard.near_miss',
    lang: 'en',
    say: `
      nearly|almost|narrowly ~2 hit|crashed|choked|drowned|burned|burnt|electrocuted|crushed|blinded|suffocated|collided ~3 <person-en>|my|our|by|house|another|on
      could|couldve|wouldve|might|mightve have|ve? been|ended ~2 much? ~1 worse|killed|fatal|deadly|disaster|hurt|injured|tragedy
      could|couldve|might|mightve have|ve? ~1 burned|burnt|injured|hurt|blinded|started|caused|crashed|choked|electrocuted ~4 <person-en>|house|fire|someone|accident|seriously|badly
      thank god|goodness ~4 no one|nobody|noone|wasnt|were|was|i ~3 hurt|injured|home|killed|asleep
      accident waiting to happen
      someone|somebody|people|kids|children ~2 could|will|might|is|going ~4 hurt|injured|killed|burned|die
    `,
    unless: `movie|film|episode|season|game|goal|lol|penalty|laughing
      crashed out|on`,
  },
  { code: 'harm.none', lang: 'en', say: `no one|nobody|noone ~2 hurt|injured|harmed` },
]
