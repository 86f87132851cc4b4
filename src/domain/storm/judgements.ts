/**
 * Beginnings of words that say how somebody feels, what they think of it, or merely that they complain, in the three
 * languages that are read: every complaint has some, whatever happened, so a storm is about none of them. Folded,
 * without accents; `.` ends a word. What names a fact (cancelled, sick, fatality, refund) does not belong here.
 */
const beginnings = `
  absolute abysmal angr annoy apolog. apologi appall atrocious awful bored. boring. brilliant complain completely. deplor
  despicab disappoint disbelie discontent disgrac disgust dissatisf dreadful embarrass enrag experience expect extremely.
  farcic frustrat furious genuine ghastly happen happy. happier hate. hated. hateful hating hideous honest horrend
  horribl horrid horrific incompeten incredibl inexcus infuriat intolerab issue. joke. laughab literally. livid lousy
  luck mediocre miserabl nightmar outrag pathetic poor. poorly. problem quite. regret ridicul rubbish serious service.
  shambl shame shocking sickening situation stupid suck support. terribl tired. totally. tragic truly. unaccept
  unbeliev unforgiv unhapp unimpress unprofession unsatisf upset useless utter woeful wonder worthless wtf

  absolut absurd alucinant asco. asque atroz. broma. bromas. cabread completamente. decepcion deplorabl desastr descontent
  desesper desgraci desilusion disgust enfad enoj espantos espectacul experien fatal. frustr harta. harto. horrend horribl
  horror inaceptabl inadmisibl increibl incompeten indecen indign inept infam insoportabl intolerabl inutil irrespons
  lamentabl lamento. literalmente. maldit mediocr miserabl molesta. molestia molesto. nefast odio. patetic penos pesadill
  pesim porqueri realment situacion sorprend tragic triste. tristeza. totalmente. verdader vergonz vergue

  aborrec bagunca chatead chateac constrang decepc desagrad desapont descaso. desgost desprez desrespeit estressad exausta.
  exausto. experienc horriv inaceitav inacreditav infeliz insatisf insuportav intolerav irritad irritante. lamentav
  nojent nojo. odeio. palhac pesadel pessim porcari raiva. revoltad revoltant ruim. ruins. situac sinceramente.
  surreal terriv

  arsehol asshol bastard bloody. bollock bullshit crap. crappy cunt damn dickhead fuck goddamn piss shit twat wank
  cabron carajo. chinga culero gilipoll hostia. joder jodid mierda pendej puta. puto.
  arrombad bosta. caralh cacete. desgracad foda. foder merda. porra.`
  .trim()
  .split(/\s+/)

const judges = new RegExp(`^(?:${beginnings.join('|').replaceAll('.', '$')})`, 'u')

/** Whether a folded word judges instead of telling. */
export const isJudgement = (word: string): boolean => judges.test(word)
