/** Words that say nothing of a cause by themselves, in English and Spanish; without accents. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being but by can cannot could did do does
  doing done down each even ever every few for from further get gets getting give go goes going gone got had has have
  having he hello her here hers him his hope how i if i'm i’m i've i’ve in into is it its it's it’s just know last let like made
  make makes many may me more most much must my need never new no nobody nor not nothing now of off on once one only or other
  our out over own people please put really said same say says see she should since so some still such take than thank thanks
  that that's that’s the their them then there these they thing things this those through time to today tomorrow too under
  until up us very want was way we week well were what when where which while who whom why will with without won't won’t would yes
  yesterday yet you your yours company service anyone someone person customer customers something don't don’t didn't didn’t can't can’t isn't isn’t
  hour hours minute minutes day days first two three four five ago
  al algo alguien algun alguna antes aqui asi aun aunque ayer bien cada casi como con contra cual cuando cuanto de
  del desde despues dia dias donde dos durante el ella ellas ellos en entre era eran eres es esa esas ese eso esos
  esta estaba estado estais estamos estan estar estas este esto estos estoy fue fueron gracias ha habia hace hacen
  hacer hasta hay he hola hora horas hoy la las le les lo los mal mas me mi mientras mis mucho muchos muy nada nadie
  ni no nos nosotros nuestra nuestro o os otra otro para pero poco por porque primera puede pueden puedo pues que
  quien quiero se sea ser si sido siempre sigo sin sobre sois solo somos son soy su sus tal tambien tampoco tan
  tanto te teneis tenemos tengo ti tiene tienen toda todas todavia todo todos tras tres tu tus un una unas uno unos va
  vais vamos van veces ver vez vosotros vuestra vuestro y ya yo empresa servicio persona personas gente cliente clientes manana semana nunca ahora favor`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
