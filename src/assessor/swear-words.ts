import { askedOnce } from './vocabulary.ts'

/** Swearing and insults in three languages: words that only vent. Masked ones (“f***”, “sh!t”) count as well. */
export const isSwearing = askedOnce(
  (word) => swearWords.has(word) || stems.some((stem) => word.startsWith(stem)) || (mask.test(word) && isMasked(word)),
)

/** Whether letters that are left over fit a swear word of the same length: “f**k”, “f***ing”. */
export const isMasked = (word: string): boolean =>
  /^[a-z]/.test(word) &&
  [...swearWords, ...maskable].some(
    (swear) =>
      swear.length === word.length && [...word].every((letter, at) => mask.test(letter) || letter === swear[at]),
  )

const mask = /[*#$%!@_]/
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const swearWords = new Set(
  list(`fuck fck fk fuk fuq fuc fock feck wtf wth wtaf ffs stfu gtfo omfg af fu shit sht shite shyt bullshit bs crap crappy damn dammit damnit damned
    goddamn goddam godforsaken hell heck freaking friggin frigging fricking freakin effing bloody arse ass asses asshat asshole arsehole bastard
    bastards bitch bitches bitchy biatch bollocks bugger dick dicks dickhead dickheads douche douchebag douchebags piss pissed pissing
    cunt cunts wanker wankers twat twats prick pricks motherfucker fking fkn fkin fcking fckn fcuk fuckin fukin fukn screw jackass jackasses
    idiot idiots idiotic moron morons moronic stupid stupidity stupidly stupidest dumb dumber dumbest dumbass imbecile imbeciles retard retards retarded clown clowns
    scumbag scumbags scum tosser tossers cock cocksucker whore whores slut sluts shithead dipshit turd turds loser losers fool fools suckers dumbasses tits
    mierda mierdas mrd mierdoso mierdosa puta puto putas putos putada putamadre hijoputa hijueputa jueputa hijosdeputa hostia hostias ostia cono joder jodete jodido jodida jodidos jodidas jodan jode jodiendo
    carajo cabron cabrones cabrona pendejo pendejos pendeja pendejas pendejada pinche pinches verga vergas gilipollas gilipollez capullo capullos imbecil imbeciles
    idiota idiotas estupido estupida estupidos estupidas estupidez tonto tonta tontos tontas boludo boludos boluda pelotudo pelotudos pelotuda chingar chingada chingado chinga chinguen chingaderas
    huevon huevones webon culero culeros culo culos cojones mamada mamadas mamon mamones maldito maldita malditos malditas concha conchetumadre ctm ctmre csm ptm hdp hp pvto
    payaso payasos payasa subnormal subnormales maricon maricones zorra zorras bestias animales burros burro weon weones wn qlo culiao qliao gonorrea malparido malparidos
    merda merdas porra caralho caralhos crl krl carai caraio foda fodase foda-se fodam fodas fodido fodidos fodeu foder fodendo pqp vsf vtnc tnc vtmnc fdp fdps puta putaria bosta bostas
    cacete desgraca desgracado desgracados desgracada arrombado arrombados cu cuzao buceta boceta otario otarios otaria babaca babacas trouxa trouxas
    burra jumento jumentos retardado retardados viado viados corno cornos vagabundo vagabundos vagabunda palhaco palhacos imundo imundos escroto escrotos
    idiotice imbecilidade cretino cretinos cretina estupidas porras merdinha bostinha`),
)
const stems = list('fuck motherf shitt bullsh asshol chingad pelotud gilipoll arromba hijodeput hijueput putamad')
/** Forms whose beginnings alone are not in the list above. */
const maskable = list('fucking fucked fucker fuckers shitty bitching')
