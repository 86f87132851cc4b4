import type { Rule } from '../rule.ts'

/** Stage and games; what one asks of one's own papers and doorbells; a leak of water. */
const unmeant = `
  pelicula|peli|capitulo|novela|actor|personaje
  por curiosidad
  carne|carnet|pasaporte ~4 foto ~3 fea|oscura|horrible
  de recuerdo
  boda|graduacion|vacaciones ~5 fotografo|fotografa`

/** What is nobody else's business: seen, told, hung up, filmed, followed or handed on. */
export const spanishPrivacy: readonly Rule[] = [
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
      ecografia|biopsia|historia|historial|informe|resultado|multas|divorcio|chequera|planilla|censo|expediente|ficha|embarazo ~3 de ~1 un|una|otro|otra|otra|los ~1 tal|desconocido|desconocida|paciente|clienta|cliente|vecino|senor|senora|hombre|mujer
      por error|equivocacion|descuido ~8 planilla|listado|lista|excel|datos|diagnosticos|informe|informes|censo|correos|historial
      planilla|listado|excel|diagnosticos|censo|informe|informes ~10 por error|todos|padres|apoderados|plantilla|personal
      sin querer ~8 conversacion|ficha|datos|clave|historial|fotocopias ~6 otra|otro|clienta|cliente|carnets
      mi|su jefe|ex|suegra|marido|padre|madre|hermana|vecina|esposa|mujer recibio|recibieron|sabia|supo|entero|tenia ~5 mi|que|resultado|hora|foto|mensajes|mis
      le|les llego|llegaron|contaron|dijeron|mandaron|enviaron ~3 a ~1 mi ~1 jefe|ex|suegra|marido|padre|madre|esposa|mujer|suegro ~6 mis|mi|resultado|que|informe|mensajes
      a ~1 la|mi ~1 vecina|suegra|jefe|ex|vecino|portera ~3 (del|tercero)? ~2 le ~1 contaron|dijeron|ensenaron
      se ~1 lo|la conto|contaron ~3 su|la|una ~2 (prima|cunada|trabaja|recepcion)
      pantalla ~5 (de)? ~1 (la)? ~1 sala ~8 nombre|ficha|motivo|palabra|diagnostico
      voz|en alta|alto ~8 tarjeta|diagnostico|numero|motivo|enfermedad|clave
      tarjeta|diagnostico|motivo|clave ~6 en alto|voz
      le|les entregaron|dieron|dio|entrego ~4 mi|mis|su ~2 llave|llaves|habitacion|chequera|historial|paquete|datos|direccion|numero ~4 a ~1 un|una|otro|otra|mi|su
      fichas|historias|historiales|expedientes|fotocopias|carnets ~6 mesa|mostrador|bar|cajon|pasillo|vista|arriba
      cualquiera ~2 mira|ve|lee ~3 quien|mis|los|las|nombre|datos|nuestros
      dueno|duena|propietario|propietaria anterior ~10 (se)? ~1 donde|datos|fotos|casa|duerme
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
      camara|camarita|aparatito|microfono|puntito|lucecita|agujerito|lente|webcam ~8 techo|despertador|mesilla|peluche|lampara|cuadro|apuntando|taza|ambientador|duchas|cambiador|vestidor
      vestidor|vestuario|despertador|peluche|mesilla|techo|cambiador|lampara ~8 agujerito|puntito|microfono|camara|camarita|aparatito|lente
      videos|fotos|imagenes ~4 ninas|ninos|clientas|chicas|alumnas|pacientes ~4 cambiandose|duchandose|desnud*|piscina|vestuario
      en vivo|directo ~6 mi|salon|habitacion|bebe
      mi|nuestra ~1 habitacion|salon|casa|bebe ~6 en vivo|directo
      emitia|retransmitia|transmitia ~6 salon|casa|habitacion|mi
      espejo ~6 (era)? ~1 cristal|camara|doble
      webcam|camara ~6 enciende ~2 (sola)? ~1 solo|sola|madrugada
      filmaron|filmo|filmaban|grababa|grabaron ~2 (en|mientras|durante) ~3 masaje|camilla|ducha|parto|consulta|depilacion|terapia
      ojo|agujero|agujerito|movil|celular ~3 (en|por) ~2 rejilla|probador|ducha|cerradura
      camara ~4 (que)? ~1 nadie|oculta ~2 declaro|declarada|sabia
      escribio|escribe|escribia|contacto|busco ~3 (por)? ~1 tinder|instagram|facebook|linkedin ~6 (del|de)? ~2 (banco|call|tienda|taller|clinica|soporte)
      la|el ~1 del|de ~1 la? ~1 call|banco|tienda|taller|soporte|clinica|gestoria ~4 (me)? ~1 escribio|escribe|busco ~4 tinder|instagram|facebook|whatsapp|guasap
      filtro|filtraron|filtrado|filtrada ~3 mi|mis|nuestros|los|todos
      mandaron|dieron|enviaron|pasaron ~2 el|la|los mio|mia|mios ~6 (con|psiquiatra|datos)
      autopsia|divorcio|biopsia|multa|multas|sentencia ~4 de ~1 (un|una) desconocido|desconocida|vecino|tal
      guardo|guarda|guardaba ~3 (una)? ~1 copia|copias|fotos ~6 (de)? ~2 mi|mis|parto|nuestras
      fotografia|fotografian ~4 (las|mi|mis)? ~1 puertas|casas|puerta|fachada ~8 grupo|sube
      no para|paran|deja de escribirme|llamarme|mandarme
      desde que ~8 mi ~1 numero|telefono ~6 llegan|escribe|manda|llama
      mi|con numero ~6 (y)? ~1 (me)? ~1 manda|escribe|llama ~2 audios|mensajes|cosas|medianoche|memes
      anoche|medianoche|madrugada ~8 vivia|vivo|estaba|estas sola
      stalkea|stalkeo|acosa|acosando ~4 !mi ~1 ex
      lee|leyo|leen|leia ~3 mis|mi ~1 mensajes|cartas|ficha|correos|chats|notas|historial
      abrieron|abrio|abren ~2 mi|mis|la|mi ~1 carta|cartas|correspondencia|sobres
      mi|mis numero|dni|pasaporte|direccion|domicilio|sueldo|ficha|carnet|tarjeta|clave|foto|carne ~8 colgad*|google|telegram|foro|canal|pantalla|cartel|grupo|lista|radio|publicad*|internet
      rastreador|airtag ~6 coche|bolso|parachoques|mochila|moto|pegado|bajos|carro|auto
      encontr* ~3 rastreador|airtag|localizador
      rastrean|rastrea|rastreaban ~2 a|mis|mi|nuestra|los
      manda|mandan|envia|envian|sube|suben|comparte|comparten ~3 la|mi|mis|los|nuestra|el ~2 ubicacion|llantos|hora|voz|datos|conversaciones|perfil|audio|grabaciones ~6 (a)? ~4 nube|servidor|aseguradora|seguros|padres|contactos|anunciantes|terceros|empresa
      vende|venden|vendio|vendieron ~3 (los|las|mis|nuestras|sus)? ~1 listados|listas|clases|grabaciones|fotos|perfiles|datos
      sabe|sabia|sabian|supo ~2 (a)? ~2 (cuanto|donde|que|hora) ~2 gano|vivo|cobro|duermo|desayune|compro ~6 nunca|dije|conte|quien
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
      hackearon|hakearon|jakearon|jaquearon|hackeo|robaron|secuestraron|tomaron ~3 (la|mi|el)? ~1 cuenta|perfil|whatsapp|instagram|correo
      piden|pide|pidieron ~2 rescate
      sacaron ~3 (de|del) ~2 (la|mi|grupo)? ~2 cuenta ~8 administrador|correo|otro
      en mi perfil|cuenta ~8 (que)? ~1 (yo)? ~1 no|siguen|idioma|desconocido
      siguen entrando
      alguien ~2 (es|fue|siendo) ~1 yo
      alguien ~2 con mi usuario
      usaron|uso|usan ~4 nombre|datos|dni ~3 (de)? ~2 mi ~1 <kin-es>
      mi|mis millas|puntos|saldo ~6 (un|para) ~1 (vuelo|freidora|tal)
      puntos|millas ~6 canjead*|gastad*|usad* ~6 otra|otro|una|freidora|vuelo
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
