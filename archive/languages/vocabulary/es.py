"""Spanish: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            presidente presidenta presidentes vicepresidente vicepresidenta copresidente copresidenta
            expresidente expresidenta mandatario mandataria primer primera ministro ministra ministros
            viceministro viceministra exministro exministra canciller vicecanciller rey reina príncipe
            princesa infanta emperador emir sultán jeque papa cardenal patriarca arzobispo obispo monseñor
            sacerdote nuncio secretario secretaria secretarios subsecretario subsecretaria prosecretario
            prosecretaria director directora subdirector subdirectora general gobernador gobernadora
            vicegobernador alcalde alcaldesa intendente intendenta prefecto concejal concejala regidor
            embajador embajadora cónsul agregado encargado negocios vocero vocera portavoz portavoces asesor
            asesora consejero consejera conseller consellera jefe jefa comandante líder dirigente comisario
            comisaria comisionado comisionada alto alta representante representantes enviado enviada
            especial delegado delegada diputado diputada diputados diputadas senador senadora senadores
            legislador legisladora congresista asambleísta parlamentario parlamentaria eurodiputado
            eurodiputada procurador procuradora ponente relator relatora juez jueza magistrado magistrada
            fiscal abogado abogada notario letrado letrada defensor defensora pueblo coordinador
            coordinadora coronel capitán capitana teniente almirante mariscal mayor sargento brigadier
            rector rectora decano decana profesor profesora doctor doctora médico médica historiador
            historiadora economista politólogo politóloga experto experta analista investigador
            investigadora escritor escritora periodista corresponsal reportero reportera redactor redactora
            editor editora columnista conductor conductora presentador presentadora moderador moderadora
            locutor locutora fundador fundadora empresario empresaria agricultor obrero ingeniero ingeniera
            estudiante alumno alumna maestro maestra sindicalista ex adjunto adjunta interino interina
            suplente honorario titular candidato candidata negociador negociadora observador observadora
            vocal miembro miembros dama gabinete pdte pdta vicepdte sen dip dipt lic ing min srio sria
            contralor contralora tesorero superintendente mandamás secretariado escribano testigo acusado
            acusada perito perita presidencia secretaría senadoras
            """
        ),
        state_offices=words(
            """
            presidente presidenta ministro ministra canciller rey reina emperador papa patriarca
            gobernador gobernadora alcalde alcaldesa portavoz vocero vocera mandatario mandataria pdte
            pdta vicepresidente vicepresidenta secretario secretaria contralor fiscal
            """
        ),
        honorifics=words(
            """
            sr sra sres sras srta srtas señor señora señores señoras señorita don doña d dña dr dra dres
            prof profa lic ing arq abg mtro mtra cnel cap tte gral alm mons excmo excma ilmo ilma exmo s.e
            excelentísimo excelentísima ilustrísimo honorable h hno hna fr padre
            """
        ),
        function_words=words(
            """
            yo me mí conmigo tú te ti usted ustedes él ella ello nosotros nosotras nos ellos ellas se le
            les mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro este esta esto estos estas
            ese esa eso esos esas aquel aquella aquello quien quién quienes que qué cual cuál cuales
            cuando cuándo donde dónde cómo como cuánto porque pues si sino pero mas aunque ni entonces así
            también tampoco además luego mientras sin embargo soy eres es somos son era eran fue fueron
            sido ser será serán sería sea estoy está estamos están estaba estaban estuvo he has ha hemos
            han había habían hay hubo habrá haya tengo tiene tenemos tienen tenía puede puedo podemos
            pueden podría debe debemos deben quiero quiere queremos quieren voy va vamos hacer hace
            hacemos hacen hizo no sí ya muy más menos tan tanto mucho mucha muchos muchas poco todo toda
            todos todas algo alguien nada nadie nunca siempre aquí ahí allí hoy ayer mañana ahora antes
            después otro otra otros mismo misma cada creo sé sabe sabemos pienso dice digo dijo dijeron
            decir decía respondió preguntó agregó añadió señaló afirmó manifestó expresó indicó sostuvo
            aseguró subrayó
            """
        ),
        qualifiers=words(
            """
            primero primera segundo segunda tercero tercera cuarto
            cuarta quinto quinta municipal provincial regional federal
            """
        ),
        openings=words(
            """
            señoras señores señor señora señorías señoría estimados estimadas estimado estimada queridos
            queridas querido querida compañeros compañeras compañero compañera colegas amigos amigas
            compatriotas ciudadanos ciudadanas hermanos excelencias gracias buenos buenas bienvenidos
            atención nota ejemplo resumen conclusión conclusiones introducción corrección fe aclaración
            advertencia aviso primero segundo tercero cuarto quinto primeramente finalmente último última
            luego además bueno bien pregunta respuesta tel teléfono fax correo email contacto contactos
            dirección sitio enlace enlaces tema temas asunto fecha lugar hora fuente fuentes foto fotos
            fotografía vídeo video compartir etiquetas punto puntos artículo capítulo sección parte título
            anexo tabla cuadro figura número objetivo objetivos enmienda orden balance posdata pd nb
            """
        ),
        furniture=phrases(
            """
            contacto; contactos; contacto de prensa; contacto para medios; contacto con medios; oficina de
            prensa; prensa; medios; tel; teléfono; teléfonos; fax; móvil; celular; correo; correo
            electrónico; email; e-mail; dirección; sitio; sitio web; página web; web; enlace; enlaces;
            enlaces relacionados; tema; temas; asunto; sección; categoría; categorías; fecha; fecha de
            publicación; publicado; publicado el; actualizado; última actualización; hora; lugar; dónde;
            cuándo; compartir; comparte; compartir en; etiquetas; tags; palabras clave; foto; fotos;
            fotografía; imagen; créditos; crédito; vídeo; video; audio; escuchar; ver vídeo; fuente;
            fuentes; editor; redacción; autor; autora; por; transcripción; versión estenográfica; versión
            taquigráfica; estenografía; véase también; ver también; lea también; lea más; leer más; más
            información; para más información; más detalles; notas relacionadas; relacionados; documentos;
            documento; descargar; adjunto; adjuntos; archivos; anexo; anexos; nota; notas; traducción;
            idioma; orden del día; sesión; sesión núm; reunión; presidencia; asistentes; presentes;
            ausentes; participantes; referencia; número; núm; comunicado; comunicado de prensa; boletín;
            imprimir; suscríbase; síganos; duración; expediente; página
            """
        ),
        links=words(
            """
            de del la las los el lo y e o u en a al para por con sobre ante contra entre interino
            """
        ),
        ministries=words(
            """
            hacienda economía finanzas fomento trabajo empleo sanidad salud educación cultura deporte
            deportes justicia interior defensa exteriores asuntos relaciones cooperación agricultura pesca
            ganadería alimentación industria comercio turismo energía minas transportes transporte obras
            vivienda ciencia innovación universidades investigación tecnología igualdad mujer mujeres
            juventud consumo migraciones inclusión seguridad ciudadana transición ecológica ambiente
            desarrollo bienestar planificación hidrocarburos gobernación gobierno consejo república estado
            nación senado congreso cámara asamblea cortes parlamento comisión corte tribunal banco municipio
            provincia comunicación comunicaciones pública públicas público públicos social sociales
            económicos digital nacional general internacional ejecutivo ejecutiva
            """
        ),
        articles=words(
            """
            el la los las lo un una al señor señora sr sra don doña varios varias algunos algunas muchos
            unos unas
            """
        ),
        particles=words(
            """
            de del la las los el y e i da do dos di von van der san santa al bin ibn ben mac
            """
        ),
        questions=words(
            """
            pregunta preguntas p preg periodista periodistas reportero reportera reporteros entrevistador
            entrevistadora interlocutor interlocutora interlocutores corresponsal prensa repreguntas
            repregunta
            """
        ),
        answers=words("respuesta respuestas r resp contesta contestación entrevistado entrevistada"),
        remarks=words(
            """
            moderador moderadora conductor conductora presentador presentadora locutor locutora maestro
            ceremonias invitado invitada invitados participante participantes asistente asistentes oyente
            público audiencia auditorio sala voz voces varios varias desconocido desconocida inaudible
            hombre mujer niño niña orador oradora intérprete traductor traductora intervención
            intervenciones interrupción interrupciones rumores protestas coro exclamaciones exclamación
            reacción multitud estudiante alumno operador operadora narrador narradora todos diputado
            senador delegado delegada comentario off intérpretes traducción interpretación
            """
        ),
        interpreters=words("intérprete intérpretes traductor traductora traducción interpretación"),
        media=words(
            """
            periódico diario agencia televisión tv radio canal cadena revista semanario prensa emisora
            medio medios noticias
            """
        ),
        negations=words(
            """
            no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas in- im- ir- des- no-
            """
        ),
        adversatives=words("pero sino aunque excepto salvo obstante embargo"),
        numbers=words(
            """
            cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
            trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
            ochenta=80 noventa=90 cien=100 ciento=100 cientos=100 mil=1000 millón=1000000 millones=1000000
            primero=1 primera=1 segundo=2 segunda=2 tercero=3
            """
        ),
        agencies=words(
            """
            efe reuters afp ap europapress notimex télam telam andina xinhua rtve tve rne cope telesur
            univisión telemundo cnn abc elpaís televisa bloomberg tass
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    crowds=words("varios varias voces todos público multitud coro protestas exclamaciones"),
    summaries=phrases("sumario; resumen"),
    from_hall=phrases("desde los escaños; de los bancos"),
    captions=stems("foto imagen"),
    events=stems(
        """
        entrevista conferencia discurso declaración declaraciones palabras reunión sesión comparecencia
        versión_estenográfica diario_de_sesiones encuentro mensaje rueda_de_prensa intervención coloquio
        conversatorio inauguración
        """
    ),
    speeches=stems("discurso palabras mensaje alocución"),
    institutions=stems(
        "dirección_general ministerio presidencia secretaría gobierno embajada casa_de congreso senado"
    ),
    release=stems("nota_de_prensa comunicado"),
    navigation=stems("sitio_oficial compartir"),
    upkeep=stems("actualiz próxima_reunión próxima_sesión"),
    recorded=stems("grabad pronunciad"),
    date_keys=stems("fecha publicado publicada fechado"),
    place_keys=stems("lugar"),
    title_keys=stems("título"),
    sites=stems("palacio salón sala residencia casa plaza"),
    directions=stems(
        """
        aplausos risas rumores protestas pausa silencio murmullos interrupciones vídeo música asentimiento
        """
    ),
    direction_links=stems("y en de del la las los"),
    abbreviations=stems(
        """
        sr sra srs sres dra drs lic ing dip pdte pdta excmo excma ilmo ilma alm arq cnel gral mtra mtro
        profa srta srtas tte dña exmo
        """
    ),
    closings=phrases(
        """
        contacto de prensa; traducido del; nota de la redacción; difundido por; fuente:; fuentes:; deja un
        comentario; deja una respuesta; las opiniones expresadas
        """
    ),
    credits=phrases(
        """
        entrevista realizada por; entrevista hecha por; entrevista de; entrevistado por;
        traducido por; traducción de
        """
    ),
    read_also=phrases(
        """
        lea también; lea tambien; lee también; leer también; lea además; ver también; te puede
        interesar; le puede interesar; lea más; publicidad
        """
    ),
    votes=phrases("votos a favor; votos en contra; abstenciones; a favor; en contra"),
    attendance=phrases(
        """
        miembros; presentes; asistentes; asisten; participantes; participan; invitados; invitado;
        ausentes; orden del día; temas; tema
        """
    ),
    greetings=phrases(
        """
        buenos días; buenas tardes; buenas noches; muy buenos días; muy buenas tardes; señoras y
        señores; señores; muchas gracias; gracias; queridos; estimados; bienvenidos; señor
        presidente; hola
        """
    ),
    translated=stems("traduc traduj"),
    unseen=phrases("voz en off; fuera de cámara; fuera de cuadro"),
    numbered_voices=words("hablante participante orador oradora interlocutor"),
    continued=words("continuación"),
    asking=words("pregunta repregunta"),
    examinations=stems("interrogat contrainterrogat"),
    terms=stems("legislatura período_legislativo período_ordinario período_de_sesiones"),
    presided=stems("presidencia_de presidencia_del preside presidida_por"),
    assemblies=stems("consejo asamblea congreso"),
    minuted=phrases(
        """
        decisión; decisiones; votación; voto; acuerdo; acuerdos; acción; acciones; moción;
        resultado; discusión; próximos pasos; recomendación; resolución; conclusión
        """
    ),
    chair_taken=stems("ocupa_la_presidencia ocupar_la_presidencia asume_la_presidencia"),
    rights=stems("todos_los_derechos_reservados"),
    rites=phrases("apertura de la sesión; lista de asistencia; pase de lista; himno nacional"),
)
