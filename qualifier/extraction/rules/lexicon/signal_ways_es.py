"""Cues, Spanish: the families of ways in which people ask, object, refuse and compare. For the labels see ``signal_ways_en``."""

from qualifier.extraction.rules.cues import CueTable

SIGNAL_WAYS_ES: CueTable = {
    "aside.asking": {
        "es": [
            r"\bgracias por (?:\w+ ){0,3}(?:demo\w*|demostración|presupuesto|oferta|cotización|folleto\w*|catálogo|reunión|llamada|información|enlace|visita|presentación|propuesta)\b",
            r"\b(?:ya )?(?:vi|vimos|recibí|recibimos|llegó|leí|leímos|tenía|teníamos) (?:\w+ ){0,3}(?:demo\w*|demostración|presupuesto|oferta|cotización|folleto|catálogo|precios|propuesta|contrato)\b|\b(?:presupuesto|oferta|folleto|catálogo|precios|propuesta|contrato)\b(?: \w+){0,3} (?:ya (?:lo|la|los) (?:\w+)|llegó|recibid[oa]|está en)\b",
            r"\bno (?:hace falta|necesito|necesitamos|es necesario|hay que|se moleste)\b[^.?!]{0,40}|\b(?:le|les|te|os) (?:mando|envío|paso|enseño|adjunto|mandaré|enviaré)\b[^.?!]{0,40}|\bpresupuesto participativo\b|\bpropuesta de matrimonio\b",
        ],
    },
    "aside.legal_review": {
        "es": [
            r"\bcontrato (?:firmado )?ya lo recib\w+|\blicenciado lo vimos por lo de\b|\babogad\w+ por (?:lo de|la herencia|otro)\b"
        ]
    },
    "aside.meeting_request": {
        "es": [
            r"\b(?:reunión de (?:ayer|padres|antiguos|vecinos del)|boda|fiesta|partido|misa|comunión|feria|médico|dentista)\b[^.?!]{0,40}|\b(?:lunes|martes|miércoles|jueves|viernes|\w+) (?:no puedo|imposible|no me va|no nos va|no podemos)\b"
        ],
    },
    "signal.demo_request": {
        "es": [
            r"\b(?:enseñ\w+|enséñ\w+|mostr\w+|muéstr\w+|muestr\w+|presentar\w*|presénten\w*)\b[^.?!]{0,50}(?:\?|\b(?:funcionando|cómo|el (?:sistema|programa|equipo|producto)|la (?:máquina|aplicación|plataforma|herramienta)|en vivo|pantalla|equipo|día)\b)|\b(?:me|nos|le|les)(?: lo| la)? (?:enseñas?|enseñan|enseña|muestras?|muestran|muestra|podría enseñar|podrían mostrar|pueden enseñar)\b",
            r"\b(?:podrían|podría|puede|pueden|podéis|puedes|podemos|gustaría|quisiera|quisiéramos|quiero|queremos|agradecer\w+|querría)\b[^.?!]{0,50}\b(?:demostración|demo|presentación|ver (?:\w+ ){0,4}(?:funcionando|funciona|en (?:marcha|vivo|acción|directo)|cómo|la pantalla)|verl[oa]|mostrar\w*|enseñar\w*)\b",
            r"\b(?:ver|verlo|verla|vea|veamos|viera|vieran) (?:\w+ ){0,4}(?:funcionando|en marcha|en vivo|en acción|en directo|por dentro|trabajando|antes de)\b|\b(?:una|la|otra|hágame la|háganos una) (?:demo|demostración)\b|\bcómo (?:se ve|funciona|trabaja|queda|se capturan?) (?:\w+ ){0,5}(?:ahí|eso|el sistema|la aplicación|en pantalla)?\?",
        ],
    },
    "signal.trial_request": {
        "es": [
            r"\b(?:prueba|pruebas|período de prueba|periodo de prueba|de prueba|piloto|versión (?:de prueba|gratuita|demo)|cuenta (?:de prueba|demo)|muestras?|préstamo|prést\w+|prestar\w*|probar\w*|probamos|testear|ensayar|sandbox|entorno de pruebas)\b[^.!]{0,60}\?",
            r"\b(?:gustaría|quisiera|queremos|quiero|podemos|podríamos|puedo|antes|primero|arrancar|empezar|dejen|déjen\w*|déje\w*|deme|denos|prést\w+|mánd\w+|hacer)\b[^.?!]{0,50}\b(?:probar\w*|prueba|piloto|muestras?|a prueba|unos días|unas semanas|ver (?:qué tal|cómo) (?:va|funciona|jala))\b|\bprést\w+\b[^.?!]{0,30}\b(?:un[oa]?|es[ao]s?|unidad|equipo)\b",
        ],
    },
    "signal.pricing_request": {
        "es": [
            r"\b(?:cuánto|a cuánto|en cuánto|por cuánto|a cómo|cuanto)\b[^.!]{0,80}(?:\?|\b(?:cuest\w+|cost\w+|sale\w*|saldr\w+|cobr\w+|vale\w*|pid\w+)\b)|\b(?:qué|que|cuál) (?:precio|precios|tarifa|tarifas|coste|costo|valor|presupuesto)\b|\bqué (?:me|nos) (?:da|dan|ofrece|ofrecen|hacen) por\b|\b(?:cuál|cuáles) (?:es|son|sería\w*) (?:\w+ ){0,3}(?:precio|precios|tarifas?|coste|costo)s?\b",
            r"\b(?:enviar\w*|envíe\w*|mand\w+|mánd\w+|pas[ae]\w*|pás\w+|dígame|dime|decir\w*|indicar\w*|saber|conocer|facilit\w+|dar\w*|dé\w*|necesit\w+|informar\w*|detall\w+|cotiz\w+)\b[^.?!]{0,50}\b(?:precios?|tarifas?|costes?|costos?|lista de precios|descuentos?|condiciones económicas|importe|por dónde andan|rango)\b",
            r"\b(?:precios?|tarifas?|costes?|costos?|descuentos?|rebaja|importe|cuota|mensualidad|alquiler|renta|iva|portes)\b[^.!]{0,60}\?|\b(?:incluid[oa]s?|aparte|gratis|se paga|se cobra|por separado|incluye|entra en el precio)\b[^.!]{0,40}\?|\bhacen (?:\w+ )?(?:descuento|precio|rebaja)\b|\bsi (?:\w+ ){1,4}(?:entra en el precio|va aparte|está incluid\w)\b",
        ],
    },
    "signal.proposal_request": {
        "es": [
            r"\b(?:presupuesto|cotización|oferta|propuesta|proforma|licitación|presupuestar|cotizar)\b[^.?!]{0,60}\b(?:para (?:el|la|los|las|un|una|\d|cambiar)|por escrito|detallad[oa]|desglosad[oa]|antes del?|cuanto antes|en dos sobres|sin|con|por favor|formal|actualizad[oa]|firmad[oa]|nuev[oa]|revisad[oa])\b",
            r"\b(?:prepar\w+|mand\w+|mánd\w+|envi\w+|enví\w+|pas[ae]\w*|pás\w+|hag\w+|hág\w+|haz\w*|hacer\w*|necesit\w+|quier\w+|quisi\w+|solicit\w+|pid\w+|pedir\w*|presentar|elabor\w+|rehag\w+|vuelv\w+ a hacer\w*|recibir|esper\w+|póng\w+|pong\w+)\b[^.?!]{0,50}\b(?:presupuesto|cotización|oferta|propuesta|proforma|en papel|los números)\b|\bpóng\w+(?:lo|melo|noslo) por escrito\b",
        ],
    },
    "signal.meeting_request": {
        "es": [
            r"\b(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana|pasado mañana|hoy|esta tarde|la semana que viene|la próxima semana|el \d{1,2}|a las? \w+|sobre las \w+|después de las \w+)\b[^.?!]{0,40}\b(?:me va|nos va|me viene|nos viene|perfecto|estoy libre|puedo|podemos|podría|quedamos|nos vemos|hablamos|me parece|de acuerdo|vale|está bien|por la (?:mañana|tarde)|le espero|os espero|los espero|conforme)\b",
            r"\b(?:llám\w+|llam\w+|marc\w+|quedar|quedamos|vernos|verse|hablar|reunirnos|reunirse|reunión|junta|cita|visita|pásese|pasar\w*|venir|venga\w*|vengan|conectarnos|videollamada|échame una llamada|sentarme|sentarnos|acercarse|acérquese)\b[^.?!]{0,40}\b(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana|semana|hoy|tarde|el \d{1,2}|a las? \w+|después de|antes de|próxim\w+|cuando|hueco)\b",
            r"\b(?:agend\w+|resérv\w+|reserv\w+|fij\w+|concert\w+|poner|pong\w+|póng\w+|apunt\w+|hacer|tener|busc\w+|propong\w+|acordar)\b[^.?!]{0,40}\b(?:reunión|junta|llamada|cita|hueco|visita|videollamada|encuentro|teams|zoom|fecha|hora)\b|\b(?:me|nos) (?:gustaría|encantaría|interesa) (?:\w+ )?(?:sentar\w+|hablar|reunir\w+|conocer\w+|ver\w+ en persona|conversar)\b|\bllám(?:eme|ame|enme|enos|anos)\b|\b(?:podría|podrían|puede|pueden|podemos|podríamos)\b[^.?!]{0,40}\b(?:venir|pasar\w*|llamar\w*|reunir\w*|hablar|acercar\w*|quedar|vernos|visitar\w*)\b",
        ],
    },
    "signal.reference_request": {
        "es": [
            r"\b(?:qué|cuáles|quién|quiénes|tienen|tenéis|hay|conocen|conoce|algún|alguna|otros?|otras?)\b[^.?!]{0,40}\b(?:clientes?|ayuntamientos?|hoteles?|hospitales?|escuelas?|colegios?|empresas?|casos|despachos?|granjas?|bodegas?|fincas?|cooperativas?|restaurantes?|clínicas?|talleres|municipios?)\b[^.?!]{0,50}\b(?:trabajan|usan|utilizan|como (?:el |la |nosotros|nuestro|el nuestro|nosotras)|que (?:lleve|use|tenga|ya|lo|trabaj)\w*|parecid\w+|similares|cerca|visitar|llamar|hablar|por la zona|de nuestro)\b",
            r"\b(?:hablar|conversar|platicar|contactar|llamar|visitar|preguntar\w*|ponerme en contacto)\b[^.?!]{0,25}\b(?:con|a) (?:un|una|algún|alguna|otro|otra|alguien|algunos|sus) (?:\w+ ){0,2}(?:clientes?|hotel|hospital|escuela|colegio|empresa|que|usuarios?|despacho|ayuntamiento|colega)\b|\b(?:referencias?|recomendaciones de clientes|certificados? de buena ejecución|casos de éxito|testimonios?|trabajos similares|han trabajado (?:ya )?con|han hecho algo (?:parecido|similar))\b",
        ],
    },
    "aside.reference_request": {"es": [r"\b(?:con|en|número de|su|la|nuestra) referencia (?:a|al|\d|n)\b|\breferencia ?:"]},
    "signal.content_request": {
        "es": [
            r"\b(?:tienen|tiene|tendrán|tuvieran|tenéis|hay|enví\w+|envi\w+|mand\w+|mánd\w+|pás\w+|pas[ae]\w*|compart\w+|facilit\w+|dónde|descargar|recibir|quisiera|gustaría|agradec\w+|necesit\w+|déme|deme|querría)\b[^.?!]{0,50}\b(?:catálogos?|folletos?|fichas?(?: técnicas?)?|manual(?:es)?|documentación|documentos?|vídeos?|videos?|presentación|láminas|diapositivas|resumen|dossier|información|pdf|fotos?|ejemplos?|guía|informe|plantilla|enlace|material|hoja técnica|planos?)\b",
            r"\balgo (?:por escrito|bonito|en pdf|para (?:leer|enseñar\w*|mostrar\w*|repartir|llevar\w*))\b|\bmás (?:información|detalles|datos)\b[^.!]{0,30}(?:\?|por favor)|\bsaber (?:un poco )?más\b",
        ],
    },
    "signal.security_review": {
        "es": [
            r"\b(?:dónde|en qué país|quién|cómo|cada cuánto|cumplen|tienen|están|qué)\b[^.?!]{0,60}\b(?:datos|expedientes|servidor\w*|historias clínicas|guardad[oa]s|almacen\w+|alojad[oa]s|cifrad[oa]s?|cifran|encript\w+|copias de seguridad|respaldos?|acceso a|rgpd|lopd|ens|iso ?27001|esquema nacional|hacke\w+|ciber\w+|ransomware|doble factor|confidencialidad)\b[^.!]{0,50}\?",
            r"\b(?:esquema nacional de seguridad|iso ?27001|test de (?:intrusión|penetración)|pentest\w*|plan de (?:continuidad|contingencia|recuperación)|cuestionario de seguridad|auditoría de seguridad|evaluación de impacto|protección de datos|delegad[oa] de protección|medidas de seguridad|ciberseguridad|responsable de seguridad|encargado de(?:l)? tratamiento|certificado (?:iso|de seguridad|ens))\b|\bquién (?:de su personal |de ustedes )?(?:tendría|tiene|puede) (?:acceso|ver)\b|\b(?:informática|sistemas|ti|el dpo)\b[^.?!]{0,30}\b(?:quiere|pide|exige|necesita|pregunta|tiene que (?:aprobar|revisar|validar))\b",
        ],
    },
    "signal.legal_review": {
        "es": [
            r"\b(?:contrato|acuerdo|convenio|cláusulas?|condiciones|borrador|letra (?:pequeña|chica|chiquita)|permanencia|póliza|penalizaciones|penalización|rescisión|garantía)\b[^.?!]{0,60}\b(?:abogad\w+|jurídic\w+|legal|revis\w+|leer|lean|lea|firmar|negociar|quitar|cambiar|modificar|cancelar|dice|mand\w+|mánd\w+|envi\w+|enví\w+|borrador|antes)\b",
            r"\b(?:abogad\w+|jurídico|jurídica|asesoría jurídica|legal|notario|licenciado)\b[^.?!]{0,50}\b(?:contrato|acuerdo|cláusulas?|condiciones|borrador|revis\w+|lea|vea|mire|vea|penalizaciones|convenio)\b|\b(?:mand\w+|mánd\w+|enví\w+|enviar\w*|pás\w+|pasar\w*|ver|leer|revisar|necesit\w+|compart\w+)\b[^.?!]{0,40}\b(?:contrato|borrador|condiciones generales|acuerdo de confidencialidad|nda|convenio)\b",
            r"\b(?:permanencia|acuerdo de confidencialidad|cláusula\w*|preaviso|letra (?:pequeña|chica|chiquita)|responsabilidad civil|encargado de(?:l)? tratamiento|acuerdo marco|renovación automática|jurisdicción|rescindir)\b|\b(?:cancelar|darnos de baja|salir\w*) (?:\w+ ){0,4}(?:a medio|antes|cuando|sin)\b[^.!]{0,40}\?",
        ],
    },
    "signal.procurement_step": {
        "es": [
            r"\b(?:orden de compra|número de pedido|núm\w* de pedido|alta (?:como |de )?proveedor\w*|ficha de proveedor|dar(?:les|le|te|os) de alta|portal (?:de )?(?:proveedores|ariba|compras)|ariba|coupa|face|dir3|certificado bancario|datos (?:fiscales|bancarios|de facturación)|cif|nif|rfc|constancia (?:de situación )?fiscal|opinión de cumplimiento|carátula bancaria|factura proforma|proforma|homologación|departamento de compras|vale de salida|partida quedó autorizada|sale la orden|hoja de pedido|mesa de contratación|requisición)\b",
            r"\b(?:factura\w*|facturar\w*|facturen|facturas)\b[^.?!]{0,40}\b(?:a nombre|solo por|dirección|número|poner|ponga|razón social|separad\w+|código|enviar|mandar|emitir|con iva|dos partes)\b|\b(?:compras|contabilidad|administración|intervención)\b[^.?!]{0,40}\b(?:necesita|pide|exige|quiere|les (?:mandará|enviará)|formulario|ficha|le dará de alta)\b",
        ],
    },
    "signal.implementation_question": {
        "es": [
            r"\b(?:quién|cómo|cuánto|cuánta|cuántos|cuántas|cuándo|qué|hay|hace falta|hacen falta|tienen|ustedes|se puede|pueden|podrían|el|la|y|en)\b[^.?!]{0,70}\b(?:instal\w+|montar\w*|montaje|mont\w+|formación|formar\w*|capacit\w+|enseñ\w+|implant\w+|implement\w+|puesta en marcha|despliegue|desplegar|migra\w+|traspas\w+|pasar (?:los|nuestros) datos|soporte|mantenimiento|servicio técnico|avería\w*|se (?:cae|rompe|estropea|descompone|avería)|refacciones|repuestos|recambios|garantía|entrega\w*|arranc\w+|configur\w+|andando|conteste|atienda|sesiones|horas de mi gente|plazo|obra|limpieza|aprender)\b[^.!]{0,60}\?",
            r"\bquién (?:le|les|nos|lo|la|los|se)? ?(?:enseña|instala|monta|forma|arregla|mantiene|configura|viene|atiende|contesta|carga|encarga|ocupa|hace|pasa)\b|\b(?:cuánto (?:tiempo|tarda\w*|demora\w*)|en cuánto tiempo|cuántos días|cuántas semanas|qué plazo\w*)\b|\b(?:plan de (?:despliegue|implantación|trabajo|formación))\b|\bsi (?:se )?(?:cae|rompe|falla|estropea|descompone|avería)\b[^.!]{0,40}\?",
        ],
    },
    "signal.integration_question": {
        "es": [
            r"\b(?:se (?:conecta|integra|comunica|enlaza|sincroniza|vincula|entiende)|conecta\w*|integra\w*|integración|enlaza\w*|enlace con|sincroniz\w+|compatible\w*|api|interfaz|jala\w*|exporta\w*|importa\w*|vuelca\w*|viajar\w*|hablar con|habla con|lee|leer|engancha\w*|erp|crm|sap|contpaqi|contaplus|a3|shopify|moodle|excel|outlook|tpv|holded|odoo)\b[^.!]{0,70}\?",
            r"\b(?:queremos|quiero|necesitamos|necesito|tendría que|tiene que|hace falta) (?:\w+ ){0,3}que (?:\w+ ){1,8}(?:pasen|pase|se conecte|se integre|hable|lleguen|llegue|entre|entren|se sincronice\w*|vuelque\w*)\b[^.?!]{0,60}\b(?:solas?|solos?|automáticamente|sistema|programa|erp|contabilidad|almacén|cocina|caja)\b",
        ],
    },
    "compare.rival": {
        "es": [
            r"\b(?:otr[oa]s?|segund[oa]|tercer[oa]?|dos|tres|cuatro|varios|varias|demás) (?:\w+ )?(?:presupuestos?|ofertas?|cotizaci\w+|propuestas?|proveedor\w*|empresas?|opciones|alternativas?|candidat\w+|casas?)\b|\b(?:la|su|tu|vuestra|de la) competencia\b|\bcompetidor\w*\b",
            r"\b(?:compar\w+|comparativa|empatad\w+|frente a (?:los|la|el|sus)|estamos entre|entre (?:su|la suya|ustedes|vosotros) (?:\w+ ){0,3}y|entre ustedes y|ustedes o|en qué se (?:diferencia\w*|distingue\w*)|qué (?:tienen|tenéis|tiene) (?:ustedes |su \w+ )?(?:que no|mejor|de diferente)|por qué (?:ustedes|elegir|debería|cambiar|voy a)|más barat\w+ que|más car\w+ que|mejor que|peor que|a mitad de precio|la mitad que|me (?:lo|la) (?:dejan|hacen|dan) (?:por|en|a)|aguantan mejor|y ustedes)\b",
        ],
    },
    "signal.stakeholder_added": {
        "es": [
            r"\b(?:en copia|con copia|copio a|copiamos a|sumo a|sumamos a|añado a|incluyo a|incorporo a|meto a|se lo presento|le presento a|les presento|nos acompañ\w+|se une|se unirá|se incorpora|estará (?:también|con|en|presente)|vendrá (?:también|conmigo|con|mi|el|la)|llevará esto conmigo|lleva conmigo|a partir de la próxima|quiere estar en|quiere participar|también quiere (?:ver|estar)|invit\w+ a (?:mi|nuestr\w+|la|el)|reenví\w+ a (?:mi|nuestr\w+)|pongo en (?:contacto|copia))\b",
            r"\b(?:mi|nuestr[oa]) (?:\w+ ){1,3}(?:estará|vendrá|participará|asistirá|se conectará|quiere ver|tiene que ver|debería (?:ver|estar))\b|\b(?:mánde|manda|envíe|envía|copie|copia)\w* (?:\w+ ){0,4}(?:también )?a (?:mi|nuestr[oa]) \w+",
        ],
    },
    "signal.marketing_touch": {
        "es": [
            r"\b(?:su|sus|vuestr[oa]s?|tu) (?:\w+ )?(?:seminario|webinar|boletín|newsletter|guía|anuncio|cartel|charla|ponencia|estand|stand|artículo|publicación|publicidad|folleto|podcast|vídeo|video|post|campaña|blog|furgoneta|rótulo)\b|\b(?:boletín|newsletter|anuncio|cartel|folleto) que (?:mandan|envían|pusieron|tienen|vi|vimos)\b",
            r"\b(?:vi|vimos|leí|leímos|oí|escuché|encontré|encontramos|conocí|conocimos|descargué|asistí|estuve|estuvimos|me apunté|coincidimos|hablé|hablamos|los conocí)\b[^.?!]{0,50}\b(?:feria|congreso|jornada\w*|linkedin|instagram|facebook|google|radio|revista|periódico|anuncio|webinar|seminario|charla|stand|estand|cartel|qr|boletín|podcast|youtube|página|web)\b",
        ],
    },
    "aside.marketing_touch": {"es": [r"\bgracias por el enlace al webinar\b"]},
    "signal.renewed_interest": {
        "es": [
            r"\b(?:retom\w+|reabr\w+|resucit\w+|reactiv\w+|volver a (?:ver\w*|intentar\w*|hablar|empezar|contactar)|volvemos a|otra vez|de nuevo|nuevamente|siguen ustedes|seguimos)\b[^.?!]{0,60}\b(?:proyecto|tema|conversación|programa|contacto|interes\w+|ustedes|idea|intentar\w*|ver\w*|presupuesto|\?)|\b(?:resucitó|se reactivó|revivió) (?:el|la)\b",
            r"\b(?:lo dejamos|quedó|se quedó|hablamos|nos vimos|nos visitó|me ofreció|nos pasó|se cayó|dijimos que no|dije que no|lo rechazamos|lo aparcamos|se paró)\b[^.?!]{0,50}\b(?:a medias|en 20\d\d|el año pasado|hace (?:un|dos|tres|\w+) (?:año|años|meses)|en el aire|pendiente|por falta de)\b|\b(?:se acuerda\w*|me acordé|recuerda\w*|recordará\w*) (?:de (?:mí|nosotros|ustedes)|que)\b|\bahora (?:ya )?sí\b|\bya tiene (?:presupuesto|dinero|fondos)\b|\bsigue (?:en pie|vigente|siendo válid\w)\b",
        ],
    },
    "signal.price_objection": {
        "es": [
            r"\b(?:muy caro|demasiado caro|carísimo|carillo|un poco caro|muy cara|caro para|desorbitad\w+|por las nubes|un ojo de la cara|un dineral|una barbaridad|un disparate|prohibitiv\w+|abusiv\w+|fuera de (?:nuestro |mi )?(?:presupuesto|alcance)|no (?:puede|podemos|puedo|nos da|me da|llegamos|alcanza\w*|nos alcanza) (?:\w+ ){0,3}(?:pagar|para (?:eso|tanto)|eso|tanto)|me compro dos|báje\w+|bájame|más barato|algo más (?:barato|ajustado)|rebaj\w+|mejor precio|ajust\w+ (?:\w+ ){0,3}(?:precio|número)|hágame (?:un )?(?:precio|descuento)|se (?:nos )?(?:va|pasa|sale) de)\b",
            r"\b(?:precio|oferta|presupuesto|coste|costo|partida|tarifa|cifra|cuota)\b[^.?!]{0,40}\b(?:alt[oa]|elevad[oa]|car[oa]|excesiv\w+|desorbitad\w+|nos echa para atrás|se dispara|duele|por encima|el doble|asusta|me frena|imposible|no (?:cuadra|encaja|puede ser))\b|\b(?:el doble|el triple|mucho más) (?:de lo|que lo|que)\b[^.?!]{0,30}\b(?:pagamos|pensaba\w*|esperaba\w*|teníamos|pago|cobran)\b",
        ],
    },
    "signal.timing_objection": {
        "es": [
            r"\b(?:en plena?|en medio de|hasta que (?:pase|acabe|termine|no)|mientras|antes de que|después de|cuando (?:acabe|pase|termine)) ?(?:la |el |las |los )?(?:\w+ )?(?:vendimia|cosecha|campaña|temporada|mudanza|fusión|auditoría|obra\w*|exámenes|inventario|navidad\w*|cierre|semana santa|elecciones|traspaso|recolección|yo)\b[^.?!]{0,60}|\b(?:mal momento|no es (?:el )?momento|demasiado pronto|muy pronto|llega (?:usted )?tarde|ahorita andamos|andamos con|estamos con la|no antes de)\b",
            r"\b(?:acabamos|acabo|acaban) de (?:estrenar|comprar|firmar|renovar|cambiar|instalar|contratar)\b|\b(?:contrato|atados|comprometidos) (?:\w+ ){0,3}hasta\b|\bno (?:se puede|podemos|puedo|vamos a|voy a) (?:\w+ ){0,4}(?:hasta|este año|este ejercicio|ahora)\b|\b(?:este año|ahora) (?:ya )?no\b|\bhasta (?:el próximo|la próxima|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|el año)\b[^.?!]{0,20}\b(?:nada|no|imposible)\b|\bno voy a meter un peso\b|\bantes de eso no\b",
        ],
    },
    "signal.fit_objection": {
        "es": [
            r"\b(?:no (?:nos|me) (?:sirve|vale|encaja|cuadra|resulta)|no (?:encaja|sirve|vale|se adapta|cabe|entra|funciona) (?:con|en|para|a)|no lo podemos usar|pensad[oa] para (?:cadenas|grandes|empresas|hoteles|hospitales|multinacionales)|demasiado (?:grande|pequeñ\w|complej\w|complicad\w|sofisticad\w|potente) para|nos (?:queda|viene) (?:grande|pequeñ\w|chic\w)|matar moscas a cañonazos|sin eso (?:no|\w+ nos)|le falta (?:el|la|un|una)|si no (?:está|tiene|funciona|acepta\w*|lee) (?:\w+ ){0,4},? ?no\b|mientras no (?:\w+ ){1,6}no nos)\b",
        ],
    },
    "signal.incumbent_satisfied": {
        "es": [
            r"\b(?:content[oa]s? con|satisfech\w+ con|encantad\w+ con|feliz con|felices con|nos (?:apañamos|arreglamos|va|funciona|resulta|responde) (?:muy |de |bien|perfectamente|estupend\w+|\w+ )*(?:bien|así|maravilla|perfecto)|me responde|jamás (?:falló|nos ha fallado|ha fallado)|nunca (?:nos |me )?(?:ha )?fall\w+|para qué cambiar|por qué (?:íbamos|iba|vamos) a cambiar|no (?:pienso|vamos a|voy a|tenemos intención de) cambiar|no cambio|ninguna queja|sin quejas|funciona (?:de maravilla|perfectamente|muy bien)|va de maravilla|ya (?:lo )?tenemos (?:cubierto|resuelto|quien)|el de siempre|toda la vida con|estamos servidos|nos quedamos con (?:el|la|los) (?:que|de))\b",
        ],
    },
    "signal.not_interested": {
        "es": [
            r"\b(?:no (?:me|nos|les|le) (?:va a )?interesa\w*|no (?:estamos|estoy) interesad\w+|ni nos interesa|no,? gracias|gracias,? (?:pero )?no|desistimos|descartamos|lo dejamos aquí|lo dejamos (?:estar|correr)|no vamos a (?:seguir|comprar|contratar|continuar)|no seguimos|hemos (?:decidido|optado|elegido|contratado)(?: \w+){0,2} (?:no|otr\w+|a otr\w+)|nos (?:quedamos|vamos) con otr\w+|no siga|no insista|declin\w+|paso,? gracias|no es para nosotros|la respuesta es no)\b",
        ],
    },
    "signal.opt_out": {
        "es": [
            r"\b(?:d[eé](?:nme|me|n|nos) de baja|dar(?:me|nos) de baja|derecho de supresión|borr\w+ (?:\w+ )?(?:mis|nuestros) datos|elimin\w+ (?:\w+ )?(?:mis|nuestros|mi|este) (?:datos|correo|teléfono|número|dirección)|lista robinson|(?:deje|dejen|dejad) de (?:llamar|escribir|mandar|enviar|molestar|marcar)|no (?:me|nos) (?:vuelva\w* a (?:llamar|escribir|marcar|contactar)|(?:llame\w*|escriba\w*|marque\w*|mande\w*|contacte\w*) (?:\w+ )?más)|no vuelva\w* a (?:llamar|escribir|marcar|contactar)|no marquen|lo tachen|quit\w+ de (?:la|su|esa) lista|no (?:quiero|queremos|deseo) (?:recibir )?más (?:correos|llamadas|mensajes|publicidad))\b",
        ],
    },
    "signal.wrong_person": {
        "es": [
            r"\b(?:número equivocado|se (?:ha )?equivoc\w+ de|persona equivocada|no (?:me|nos) (?:corresponde|toca|compete)|no soy (?:yo|la persona|quien|el responsable|el indicado)|(?:nada|tengo) que ver con (?:eso|la compra|las compras|el|la)|nada que ver(?:\W*$| con)|el bueno para eso es|eso lo (?:lleva|ve|maneja|decide)|(?:hable|pregunte|diríjase|escriba|consulte)\w* (?:\w+ ){0,2}(?:con|a) (?:\w+ ){1,3}(?:que|de (?:compras|mantenimiento|sistemas|administración))|no me dedico|yo (?:sólo|solo|solamente|nomás) (?:contesto|atiendo|soy)|aquí es una casa|ya no trabajo|ya no estoy en|no es (?:cosa mía|mi departamento|mi área|mi tema))\b",
        ],
    },
    "signal.out_of_office": {
        "es": [
            r"\b(?:respuesta automática|mensaje automático|fuera de la oficina|de vacaciones (?:hasta|del|y)|de baja (?:por|médica|hasta|laboral)|(?:permanecerá|estará|estaremos|está) cerrad[oa]s?|cerrad[oa] por (?:vacaciones|festivo|inventario)|(?:me encuentro|estaré|estoy) (?:\w+ )?(?:ausente|embarcad[oa]|de viaje|de permiso|fuera|sin cobertura)|salgo de permiso|no atiendo (?:el correo|mensajes)|sin (?:acceso al correo|cobertura) hasta|a mi (?:regreso|vuelta)|regreso el|vuelvo el|permiso (?:de )?(?:maternidad|paternidad))\b",
        ],
    },
}
