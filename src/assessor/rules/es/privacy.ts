import type { Rule } from '../rule.ts'

/** Stage and games; what one asks of one's own papers and doorbells; a leak of water. */
const unmeant = `
  pelicula|peli|serie|capitulo|novela|obra|actor|personaje|temporada|partida|juego
  por curiosidad
  carne|carnet|pasaporte ~4 foto ~3 fea|oscura|horrible
  de recuerdo
  boda|graduacion|vacaciones ~5 fotografo|fotografa`

/** What is nobody else's business: seen, told, hung up, filmed, followed or handed on. */
export const spanishPrivacyRules: readonly Rule[] = [
  {
    code: 'privacy.leak',
    lang: 'es',
    say: `
      movimientos|datos|ficha|historial|historia|pedidos|pedido|expediente|recibo|recibos|direccion|direcciones|notas|biopsias|analisis|analitica|resultados|tramites|factura|facturas|nomina|contrasenas|radiografias|telefono|conversacion|conversaciones|extracto|saldo|compras|documento|documentos|correo|consumos ~6 de ~1 un|una|otro|otra|otros|otras|los|todo|todos|cada ~1 tal|alumno|alumna|senor|senora|paciente|pacientes|cliente|clientes|vecino|vecinos|usuario|usuarios|persona|personas|companero|companeros|mundo|huesped|familia|socio|socios|desconocido
      sobre|carta|correo|paquete|pdf|archivo|carpeta ~6 expediente|historial|informe|datos|analitica|radiografias ~4 otro|otra|otros|senor|senora|desconocid*
      dejen|dejad|dejan|mandan|mandarme|enviarme ~5 de ~1 mandarme|enviarme|las|los ~3 biopsias|analisis|resultados|facturas|recibos|citas
      abri|abro|entre|entro|salia|salian|salen|sale|aparece|aparecen|veo|vi|veia|ve|descargar ~6 movimientos|ficha|expediente|historial|tramites|datos|notas|informes|pedidos|conversaciones ~5 otro|otra|otros|otras|tal|mundo|vecino|vecinos|cada|alguien
      mando|mandaron|reenvio|reenviaron|envio|enviaron|colgo|colgaron|publico|publicaron|puso|pusieron|pegaron|subio|subieron|tiro|tiraron|dejaron|dejo|imprimio|imprimieron|compartio|difundio|enseno|mostro|leyo|filtro ~6 analiticas|analitica|historias|historial|lista|listado|excel|sueldos|bajas|notas|tratamiento|informe|informes|deudores|expediente|nomina|nominas|radiografias|diagnostico|solicitud|datos|conversacion|audio|audios|grabacion ~12 grupo|guasap|whatsapp|facebook|redes|puerta|cartel|ascensor|contenedor|basura|mostrador|buzon|web|anuncio|plantilla|tablon|portal|empresa|jefe|todos|todas|vecinos|suegros|pacientes|padres|voz
      colgo|colgaron|publico|publicaron|puso|pusieron|pegaron|subio|subieron|tienen|uso|usaron|aparece|aparecen|sale|salio|estaba|encontre|vi ~4 mi|mis|mi|nuestra|nuestras|su ~2 foto|fotos|cara|imagen|casa|sala|pies|voz|audio|audios|llamada|nombre ~8 anuncio|anuncios|fachada|web|corcho|campana|publicidad|folleto|cartel|facebook|grupo|catalogo|redes|poster|puerta|formacion|ladrones|citas
      mi|mis|nuestra|nuestras ~1 foto|fotos|cara|imagen|casa|audios|voz ~6 en|como ~2 anuncio|anuncios|fachada|web|campana|publicidad|folleto|cartel|grupo|catalogo|poster|formacion|foro ~4 !boda
      mi ~1 cara|foto|fotos|nombre ~6 sin ~1 permiso|preguntar|avisar
      subio|subieron|publico|colgo ~4 video|foto|fotos ~6 de|que|donde ~5 <kin-es>|camilla|paciente|pacientes
      nunca ~3 di|dimos ~1 permiso
      con mi nombre|cara y|foto|apellidos|deuda|piso
      nombre|apellidos|monto|deuda ~6 colgad*|pegad*|cartel|celo
      lista ~5 deben|morosos|deudores|enfermedad|vih
      cartel|lista|pizarra ~8 nombre|monto|deuda|debo|deben|medidor
      secretaria|enfermera|enfermero|medico|doctora|farmaceutica|recepcionista|cajera|administradora|empleada|notaria|chica|gestora|psicologa|conserje|portero|cobradora|auxiliar|dentista|empresa|aseguradora ~6 conto|contado|comento|dijo|contaron|leyo|cuenta|imprimio|enseno ~10 <secret-es>|horario|direccion|deuda
      conto|contaron|comento|contado|dijo|dijeron ~2 a|en ~1 mi|mis|toda|media|la|todo ~1 suegra|suegros|jefe|marido|vecina|vecinos|peluqueria|urbanizacion|empresa|exmarido|ex|familia ~8 <secret-es>|lo|que|todo
      dijo|conto ~2 a mi ~1 empresa|jefe|marido|ex|suegra ~6 <secret-es>|psiquiatra|fui|medico
      leyo|leyeron|dijo|grito|anuncio ~4 <secret-es>|nombre ~4 en ~1 voz alta|megafono
      copia visible|abierta
      en copia ~4 otras|otros|#|todos ~2 personas|correos|clientes|pacientes|direcciones
      ciberataque|hackeo|brecha|filtracion|filtraron|filtro ~8 datos|contrasenas|radiografias|dni|iban|historiales|clientes|usuarios|medio
      datos|radiografias|dni|iban|contrasenas|fotos|historias ~6 expuest*|filtrad*|foro|contenedor|basura|calle
      expuesto|expuestos|expuesta|expuso ~4 mi|mis|dni|datos|radiografias
      contenedor|basura ~6 historias|historiales|carpetas|expedientes|documentos|fotocopias
      historias|historiales|expedientes|carpetas|fotocopias ~5 contenedor|basura|calle|suelo
      abierta|abierto|visible|visibles ~3 a|para cualquiera|todos|todo
      cualquiera ~6 ver|verla|verlo|entrar|descargar|acceder ~3 !hora
      se puede|pueden descargar|ver ~6 enfermedad|datos|nombres|dni|ayudas|historial
      fotos|notas|agenda|datos|mensajes|cuentas|diario ~4 dueno|duena|propietario|usuario|cliente anterior
      tiene|tienen|tenia|guardaba|venia|traia ~4 mi|mis agenda|notas|diario|fotos|datos|conversaciones
      telefono|movil|celular|portatil|tablet|ordenador|dispositivo ~8 contestando|leyendo|abiertas|enviados|enviando ~4 mi|mis|archivos|guadalajara|otro
      conversaciones|sesion|sesiones|cuenta abierta|abiertas ~4 otro|otra|en ~1 otro|dispositivo|ciudad
      se|me ~1 mando|envio|paso|copio|quedo|guardo|descargo ~6 mis|mi|la|las|unas fotos|copia|carpeta|nominas|videos|contactos|captura
      historia|historial|expediente|ficha ~6 abierto|abrio|consultado|entrado|mirado|visto ~4 veces|pareja|nadie|sin
      quien ~2 le|les ~1 dio|paso|dijo|conto|dijeron ~5 mi|mis|numero|direccion|empresa|telefono|ficha
      cito|repitio|transcribio ~4 frase|conversacion|carta|mensaje|audio
      pantallazo|captura ~5 grupo|redes|facebook
      llego ~3 le llego
      base de datos ~6 vend*|mezcl*|filtr*|robad*|todos|copi*
    `,
    unless: `${unmeant}
      los|dos|tres tramites ~3 cola
      felicitacion|cumpleanos
      pedido|factura ~3 de otra|otro mesa|talla|color`,
  },
  {
    code: 'privacy.misuse',
    lang: 'es',
    say: `
      camara|camaras|camarita|lente|objetivo|microfono|micro|lucecita|agujerito|grabadora ~8 detector|probador|probadores|bano|banos|enchufe|rejilla|cama|ducha|duchas|vestuario|vestuarios|toallas|salon|dormitorio|habitacion|ventilacion|espejo|profesores|escondid*|ocult*
      detector|probador|bano|enchufe|rejilla|ducha|vestuario|espejo|ventilacion|reloj ~8 camara|camarita|lente|objetivo|microfono|lucecita
      escondid*|ocult* ~4 camara|microfono|lente|celular|movil|grabadora
      celular|movil|telefono ~2 grabando|filmando|apoyado ~4 !mi
      nos|me|la|las|les ~1 grababan|graban|grabo|grabaron|filmo|filmaron|filmaban|fotografio ~6 probador|bano|ducha|vestuario|sin|escondidas|reflejo|pijama|bragas|desnuda|desnudo|movil|cama
      video|foto|fotos|album ~4 mio|mia|nuestras|nuestros|pacientes|clientas ~4 desnud*|bragas|pijama|ropa|bano|ducha|sentadillas
      desnudas|desnuda|desnudos|intimas ~5 estoy|salgo|pacientes|sala|album|redes|grupo
      tecnico|repartidor|conductor|chofer|taxista|instalador|becario|empleado|mensajero|mozo|vigilante|profesor|mecanico|muchacho|camarero|pibe|operario ~14 me ~2 escribio|escribe|escribia|agrego|agregado|seguia|sigue|mando|busco|llamo|llama ~5 noche|corazones|copa|redes|guasap|whatsapp|guapa|mensajes|sola|guino|instagram|cita|invitar*|numero
      yo no le|les di ~2 numero|telefono
      me escribio ~3 noche|madrugada|whatsapp ~6 sola|vives|guapa|copa|vi
      hora|dia|noche ~1 ya me seguia|escribio|agrego ~6 pibe|chico|repartidor|mismo|redes
      mando|mandaba|mandandome corazones|besos|guinos
      me|nos|la acosan|acosa|persigue|siguen|bombardean ~5 sms|llamadas|mensajes|telefono|desde
      pusieron|instalaron|llevaba|escondieron|tenia ~2 gps|localizador|rastreador
      rastre*|localizador|geolocaliz* ~6 coche|auto|carro|sin|domingos|vacaciones|pusieron|casa|puesto|escondido|madre|avis*
      sigue|siguen|seguian ~2 marcando|registrando|sabiendo|mandando ~5 donde|ubicacion|domingos|casa
      guarda|guardan|graba|graban|escucha|escuchan|registra|registran|espia|espian ~4 lo que|donde|cuanto|por ~3 dice|digo|tecleas|tiendas|hablas|hablo|compras|decimos|estamos|hago|paras|visito
      me|nos ~1 escuchan|escucha|espian|espia|vigilan ~4 !bien|mejor
      repitio|sabia|sabian ~4 conversacion ~4 palabra|hermana|casa|mia
      microfono|camara|ubicacion|contactos ~8 sin ~1 permiso|avisar|preguntar|enciende|manda|servidor|igual|puntito
      pide|piden|pidio ~4 contactos|microfono|ubicacion|camara ~8 manda|servidor|igual|linterna|enciende
      app|aplicacion|web|reloj|juguete|muneco|altavoz|tele|wifi|router|seguro ~6 comparte|vende|manda|guarda|graba|pasa|enciende|escucha|registra ~6 anunciantes|servidor|terceros|que|lo|igual|contactos|ubicacion|microfono|socios|tecleas|tiendas
      vendio|vendieron|venden|vende|pasaron|paso|cedieron|ceden|regalaron|dio|dieron|filtro ~4 la|mi|mis|los|nuestros|sus ~1 base|datos|numero|telefono|telefonos|correo|correos|lista|contactos|direccion|ficha ~6 !para ~1 entrega
      correo|email|alias ~4 inventado|exclusivo|solo ~4 ustedes|vosotros|para ~8 llega|llegan|otras|otra|spam
      baja|borrar|borraran|borrasen|borren ~4 datos ~10 otra|historial|salian|siguen|contacto
      pedi ~3 borraran|borrar|baja ~4 !y ~1 listo
      usaron|uso|usa|usan|utilizaron ~4 mi|mis|la|su ~2 foto|fotos|cara|imagen|dibujo|voz|selfie|adn ~6 campana|anuncio|publicidad|sin|entrenar|redes|verificar|matriculas|promocion
      marque|puse|dije ~2 no ~4 casilla|compartir|publicar|fotos
      leia|leian|lee|leyeron|leyo|leer ~4 mis|mi|el|los ~2 correos|correo|mensajes|chats|whatsapps|diario|carta|cartas ~4 !favor
      programa|software ~3 que instalo|instalaron ~3 sistemas|jefe|jefa
      entraron|entro|accedio ~4 mi|nuestro|a ~1 correo|cuenta|movil|ordenador|nube ~4 noche|leyeron|sin|alguien
      ip|router|barra|programa|extension ~5 que ~1 no ~1 puse|instale|pedi
      mis busquedas|llamadas|conversaciones ~5 pasan|anuncios|otro|otra
      cupones|publicidad|anuncios|oferta ~5 panales|embarazo|bebe ~10 contado|nadie|marido|saben
      ofreciendo ~3 lo que ~2 dicho|hablado|dije
      grabo|grabaron|grabacion ~6 llamada|llame|llorando ~8 formacion|jefe|marido|internet|pasaron
      chat|grupo ~4 se|nos|me ~1 rien|burlan|rieron|burlaron ~8 fotos|socios|clientas|pacientes
      copio|copiaron|fotografio|fotografiaron|fotocopio|escaneo|anoto|apunto ~5 mi|mis|la|el|papelito ~2 dni|tarjeta|pin|clave|carnet|cedula|pasaporte|carpeta|llaves|cvv
      guarda|guardan|guardo|quedaron|quedo ~4 mi ~1 dni|pasaporte|selfie|tarjeta|huella ~4 !seguro
      huella|facial|biometric* ~6 sin|obligan|obligatorio|guardan|nunca
    `,
    unless: `${unmeant}
      automatico|portero ~4 graba
      para su|tu|mi seguridad
      perdi|olvide|deje ~4 me ~1 llamo|llamaron`,
  },
  {
    code: 'fraud.account_taken',
    lang: 'es',
    say: `
      sacaron|echaron|expulsaron ~2 de ~1 mi ~1 propia? cuenta|perfil|correo
      mi|su|la cuenta ~3 la|lo tiene|tienen|maneja|controla otro|otra|alguien|ellos
      cuenta|perfil|correo|pagina ~4 robada|robado|secuestrad*|usurpad*|suplantad*|tomada|tomado
      doble autenticacion|verificacion ~6 desactivo|quito|cambio
      adios cuenta|fotos|ahorros
      sim|chip|linea ~3 duplicad*|duplico|duplicaron|clonad*
      alguien ~4 contestando|contesta|pidiendo|usando|haciendo|entra ~6 mi|mis|como|con
      desactivaron|desbloquearon|cambiaron|abrieron ~4 con|mi ~1 clave|codigo|contrasena|pin ~4 solo|instalador|sin|yo
      compraron|compro|pidieron|pidio|gastaron|redimieron|canjearon|reservaron ~8 con ~1 mi ~1 tarjeta|cuenta|credito|saldo|puntos|millas|cupo
      instale ~3 programita|programa|app|aplicacion ~8 raton|pantalla|sola|solo|cuenta
      raton|cursor ~3 solo|moverse|movia
    `,
    unless: unmeant,
  },
  {
    code: 'fraud.theft',
    lang: 'es',
    say: `
      repartidor|mensajero|mecanico|limpiadora|portero|vigilante|cajero|cajera|instalador|tecnico|chofer|ninera|cuidadora|empleado|empleada|mozo ~8 metiendolo|llevandose|llevo|robo|guardo|quedo ~4 furgoneta|bolsillo|paquete|dinero|joyas|anillo|movil|celular|cartera|reloj
      falta|faltan|faltaba|faltaban|desaparecio|desaparecieron ~6 joyas|dinero|efectivo|anillo|cadena|reloj|collar|medallas|euros|pesos ~8 caja|habitacion|hotel|residencia|taquilla|maleta|mudanza|tecnico|limpieza|cajon|mesilla
      dejaron|vaciaron|forzaron|abrieron ~4 taquilla|trastero|cochera|maletero|habitacion|consigna|guantera
      se lo|la|los|las llevo|quedo|metio ~4 bolsillo|furgoneta|casa|mochila
    `,
    unless: unmeant,
  },
]
