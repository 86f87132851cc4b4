/**
 * Words that say nothing about what happened, in the three languages that are read: grammar, courtesy, and the words
 * every complaint has. Folded, without accents; words of fewer than four letters are never looked at.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `about after again against already also although always another answer anybody anyone anything arent around asked away
  back because been before being best better both brand bring call called came cannot cant come comes company complain
  complaint could couldnt customer customers days dear didnt disappointed does doesnt doing done dont down during each either
  else even ever every everybody everyone everything fact fail feel fine first fixed from gave getting give given
  goes going gone good great hadnt hasnt have havent having hear heard hello help here hers himself hope hour hours however into
  isnt itself just keep know last late later least left less like likely long look looking love made make makes making
  many matter maybe mean might minute minutes month months more most much must myself need needs never news next nobody
  none nothing okay once only open other others otherwise ours over people person please post rather read really reply
  right said same says seem seems seen several shame should shouldnt show since some somebody someone something sorry still
  such sure take taken team tell than thank thanks that thats their them then there these they theyre thing things think
  this those though three through time times today together told tomorrow tonight took treat tried true trying turn
  twice under unless until upon used using very wait waiting want wanted wants wasnt ways week weeks well went were werent
  what whatever when where whether which while will with within without wont word words work worked working worse
  worst would wouldnt years yesterday your yours yourself
  acaba ademas ahora algo alguien algun alguna algunas alguno algunos alli antes aqui asi atencion aunque ayer
  ayuda bien buena buenas bueno buenos cada casi caso cerca cliente clientes como contra cosa cosas creo cual cuando
  cuanto cuenta cuatro dado debe deben deberia decir deja dejan dejar desde despues dias dice dicen dicho diez dijo donde durante
  ella ellas ellos empresa encima entonces entre eran eres esas esos esta estaba estado estamos estan estar estas este
  estos estoy favor forma fuera fueron gente gracias haber habia habla hace hacen hacer hacia hago hasta haya hecho
  hola hora horas igual incluso jamas lado llamado llamar llevo luego lugar malo mala mama manera manana mayor mejor
  menos mesa mientras minutos misma mismas mismo mismos momento mucha muchas mucho muchos nada nadie necesito ninguna
  ninguno noche nosotros nuestra nuestro nuevo nunca ocho otra otras otro otros para parece parte peor pero persona
  personas poco podeis poder podria pone poner porque primera primero primeros puede pueden puedo pues queda queja
  quejas queria quien quiere quiero respuesta responde sabe saben segun seis sentido senor senora sera seria servicio
  siempre siendo siete siguen sigue sigo simplemente sino sobre sois sola solo somos suyo tambien tampoco tanta tanto
  tarde tendra tener tenemos tengo tenia tenido tiempo tiene tienen tipo toda todas todavia todo todos trata tres
  unas unos usted ustedes vais vamos varias varios vaya veces verdad verguenza vergonzoso vez viene vosotros vuestra
  vuestro
  agora ainda algum alguma algumas alguns alem alguem antes apenas aquela aquele aquilo assim atendimento bom cada
  coisa com como comigo contra dela dele deles depois dessa desse desta deste disse disso duas ela eles embora empresa
  entao entre essa esse estao estava estive estou exatamente faco falta fazem fazer ficar fiquei foram hoje horas isso
  isto jamais mais mas mesma mesmo meses meus minha minhas muita muitas muito muitos nada nao nenhum nenhuma nessa
  nesse nesta neste ninguem nossa nosso nunca obrigada obrigado onde ontem outra outras outro outros para pela pelo
  pessoa pessoal pode podem porque posso pouco pra precisa preciso primeira primeiro qual qualquer quando quanto quase
  quem quer quero resposta respondem seja sempre sendo senhor seria seus sido sobre sou sua suas tambem tarde tem tempo
  tenho tinha toda todas todo todos tres tudo uma umas vamos varias varios vergonha vezes voce voces voltar`
    .trim()
    .split(/\s+/),
)
