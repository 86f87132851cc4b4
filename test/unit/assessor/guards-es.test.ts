import { testGuards } from '../../support/guards.ts'

/** Spanish words of danger or law where nothing happened or nobody is to blame, and the same words where it did. */
testGuards({
  'who looks for clients names the law, and nobody broke it': {
    harmless: `
      es ¿Te multaron o te despidieron? Nuestro bufete pone la demanda por ti, escríbenos al privado
      es Abogados de tráfico, ganamos tu juicio o no cobramos, primera consulta gratis`,
    meant: `
      es Me despidieron y el bufete ya ha puesto la demanda`,
  },
  'who will not go to law does not threaten with it': {
    harmless: `
      es No pienso denunciar a nadie, solo quiero mi bicicleta
      es No voy a demandar, me basta con una disculpa`,
    meant: `
      es Pienso denunciar mañana, ya tengo los papeles`,
  },
  'a game, a dream or a wisdom tooth has no judge': {
    harmless: `
      es Soñé que ganaba la demanda contra mi despertador
      es El viernes me quitan la muela del juicio
      es En casa la jueza es la gata y la sentencia siempre es dormir`,
    meant: `
      es La jueza nos citó el viernes y la sentencia sale en marzo
      es Interpusimos recurso de apelación contra la inmobiliaria`,
  },
  'a brand’s own book of complaints is no authority': {
    harmless: `
      es Llené el libro de reclamaciones de la zapatería y nadie me llama
      es Puse una hoja de reclamaciones por la espera y sigo sin respuesta`,
    meant: `
      es Vino Sanidad y les precintó la cámara frigorífica
      es El ayuntamiento les clausuró el local por no tener licencia`,
  },
  'brakes that answer are good brakes': {
    harmless: `
      es Los frenos nuevos responden de lujo en bajada`,
    meant: `
      es Los frenos nuevos no responden en bajada`,
  },
  'what gave way over somebody is a danger, what a cat upset is none': {
    harmless: `
      es La gata atropelló al perro por el pasillo
      es Se rompió la racha de lluvias y salimos a la terraza
      es Nos quedamos atrapados en el atasco de la operación salida`,
    meant: `
      es La lámpara del comedor se desprendió y cayó encima de mi suegro
      es La repisa del vestuario se vino abajo
      es Me quedé encerrada en el montacargas
      es La rueda trasera salió rodando en plena autovía`,
  },
  'a driver who sleeps, a child left alone, a door that shuts on somebody': {
    harmless: `
      es El conductor me despertó al llegar porque yo venía roncando
      es Dejé a mi hijo con su abuela y me fui al cine sola`,
    meant: `
      es El chofer venía dormido en la curva
      es El monitor dejó a mi sobrino solo en la piscina
      es La puerta del tranvía se cerró sobre el brazo de mi tía`,
  },
  'a poor sick stomach of one’s own, a body that somebody helped': {
    harmless: `
      es El gato vomitó en la alfombra otra vez
      es Me ahogo en papeles, socorro
      es Se me hinchó un pie por los zapatos nuevos`,
    meant: `
      es La mitad del curso acabó con vómitos después del comedor
      es Pedí sin cacahuete y acabé en urgencias con la garganta cerrada
      es La auxiliar me pinchó con una aguja usada
      es En el bote de lentejas venía un tornillo`,
  },
  'a number that is not in the system is no fraud, a flat that is not there is one': {
    harmless: `
      es El número de pedido no existe en el sistema, según el chat
      es El vestido nunca llegó, fuimos con uno prestado
      es La SIM nueva llegó en dos días, todo en orden`,
    meant: `
      es Pagamos la fianza y el apartamento no existe
      es Hay dos créditos a mi nombre y la firma no es la mía
      es Se hicieron pasar por el banco y me pidieron el código que llegaba al móvil
      es La balanza de la frutería está trucada
      es En el taller le habían bajado los kilómetros, el cuentakilómetros está manipulado`,
  },
  'one’s own secrets in a stranger’s hands': {
    harmless: `
      es El teléfono nuevo me cuesta, echo de menos el viejo con su golpe
      es Las fotos de la boda quedaron preciosas en el álbum`,
    meant: `
      es Entré en la aplicación y salían las facturas de otro cliente
      es Había una cámara escondida en el baño del apartamento
      es La recepcionista le contó a mi suegra lo de mi tratamiento
      es El repartidor me escribió por la noche para pedirme una cita`,
  },
  'who people are, where somebody was glad of it': {
    harmless: `
      es Gracias a la monitora que le hablaba en señas, mi hijo sordo disfrutó como nunca
      es La silla de ruedas eléctrica tarda en cargar
      es Bajé seis kilos con su entrenador
      es Somos gitanos y nos trataron como a reyes`,
    meant: `
      es Al oír mi apellido el piso ya estaba alquilado
      es El vigilante siguió a mi primo por todos los pasillos
      es Me exigieron quitarme el hiyab para la foto del carné
      es A mi hermana con síndrome de Down la mandaron al fondo para no molestar
      es Estoy embarazada y me sacaron de los turnos
      es No quiso atendernos al saber que somos gitanos`,
  },
  'a tooth, a child, a machine and what they swallow': {
    harmless: `
      es El cajero se tragó mi tarjeta un domingo
      es La alarma de mi móvil no sonó y llegué tarde
      es De niño me tragué un botón y aquí sigo`,
    meant: `
      es Mi sobrina se tragó un imán que venía suelto en el juguete
      es La alarma de incendios estaba apagada
      es Mordí la croqueta y era vidrio, perdí una muela con eso
      es El volante se trabó en plena rotonda
      es Nadie vigilaba la piscina`,
  },
  'who knows it all along and who should not': {
    harmless: `
      es El localizador de mi reserva no funciona en la web
      es El banco me llamó por un cargo raro y lo paró, así da gusto`,
    meant: `
      es Encontré un rastreador pegado a los bajos del coche
      es Mi suegra recibió mis análisis antes que yo
      es Tarjeta usada en Lima, yo en Burgos
      es Me endosaron un seguro que jamás pedí`,
  },
  'courts and offices at work, and those that only pass by': {
    harmless: `
      es Mi tío trabaja en el juzgado y hoy invita a churros
      es ¿A qué hora abre la oficina del consumidor?
      es El inspector de la ITV fue majísimo`,
    meant: `
      es Ya tengo abogada y la vista es el martes
      es Apelaron y perdieron otra vez, condena en costas
      es La inspectora de trabajo levantó acta de infracción
      es Funcionaba sin licencia, la intendencia clausuró el local
      es Nos deben dos nóminas y el finiquito`,
  },
  'given way, cut, let go': {
    harmless: `
      es Me cedió el asiento una chica en el metro
      es El tobogán gustó tanto que hicimos cola dos veces`,
    meant: `
      es La barandilla cedió y bajé rodando
      es La puerta del autobús se abrió en marcha
      es Salieron chispas del enchufe de la habitación
      es Nos desmayamos dos en la sala de la caldera`,
  },
  'a screen is not a body, the smoke of a volcano no fire of anybody’s': {
    harmless: `
      es Me mandaron el móvil con una pantalla rota y otra funda
      es Sale humo del volcán y los turistas sacan fotos
      es La alarma de gas que pedí llegó sin pilas`,
    meant: `
      es El torno del gimnasio me dejó la muñeca rota
      es Sale humo del enchufe del dormitorio`,
  },
})
