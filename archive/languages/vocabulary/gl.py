"""Galician: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            presidente presidenta presidentes vicepresidente vicepresidenta expresidente expresidenta
            primeiro primeira ministro ministra ministros exministro conselleiro conselleira conselleiros
            canciller chanceler rei raíña príncipe princesa papa cardeal patriarca arcebispo bispo
            secretario secretaria secretarios subsecretario director directora xeral xerais gobernador
            gobernadora alcalde alcaldesa concelleiro concelleira valedor valedora pobo embaixador
            embaixadora cónsul voceiro voceira portavoz portavoces asesor asesora xefe xefa comandante
            líder dirixente comisario comisaria alto alta representante representantes enviado enviada
            delegado delegada deputado deputada deputados deputadas senador senadora senadores
            parlamentario eurodeputado eurodeputada relator relatora poñente xuíz xuíza maxistrado
            maxistrada fiscal avogado avogada notario letrado letrada defensor coordinador coordinadora
            coronel capitán tenente almirante mariscal sarxento reitor reitora decano decana profesor
            profesora doutor doutora médico médica historiador historiadora economista politólogo experto
            experta analista investigador investigadora escritor escritora xornalista correspondente
            reporteiro reporteira redactor redactora editor editora columnista condutor condutora
            presentador presentadora moderador moderadora locutor locutora fundador empresario empresaria
            labrego labrega obreiro enxeñeiro enxeñeira estudante alumno alumna mestre mestra sindicalista
            adxunto adxunta interino suplente candidato candidata membro membros vogal
            """
        ),
        state_offices=words(
            """
            presidente presidenta ministro ministra canciller chanceler rei raíña papa patriarca
            gobernador alcalde alcaldesa voceiro voceira portavoz valedor valedora vicepresidente
            vicepresidenta
            """
        ),
        honorifics=words(
            """
            sr sra sres sras srta señor señora señores señoras señorita don dona d dna dr dra prof profa
            lic excmo excma ilmo ilma honorable pai
            """
        ),
        function_words=words(
            """
            eu me min ti te che vostede vostedes vosté el ela nós nosoutros eles elas se lle lles meu miña
            teu seu súa noso nosa nosos nosas voso vosa seus súas este esta isto estes estas ese esa iso
            eses aquel aquela aquilo quen que cal cando onde como canto porque pois senón pero mais aínda
            nin entón así tamén tampouco ademais logo mentres porén son es é somos sodes era eran foi
            foron sido ser será serán sería sexa estou está estamos están estaba hei has hai hemos han
            había houbo haberá haxa teño ten temos teñen tiña pode podo podemos poden podería debe debemos
            deben quero quere queremos queren vou vai imos facer fai facemos fan fixo non si xa moi máis
            menos tan tanto moito moita moitos moitas pouco todo toda todos todas algo alguén nada ninguén
            nunca sempre aquí aí alí hoxe onte mañá agora antes despois outro outra outros mesmo cada creo
            sei sabe sabemos penso di digo dixo dixeron dicir respondeu preguntou engadiu sinalou afirmou
            manifestou explicou
            """
        ),
        qualifiers=words(
            """
            primeiro primeira segundo segunda terceiro terceira cuarto
            cuarta municipal provincial
            """
        ),
        openings=words(
            """
            señoras señores señor señora señorías estimados estimadas queridos queridas compañeiros
            compañeiras colegas amigos amigas cidadáns veciños grazas bos boas benvidos atención nota
            exemplo resumo conclusión conclusións introdución corrección advertencia aviso primeiro
            segundo terceiro cuarto quinto primeiramente finalmente último última ben pregunta resposta
            tel teléfono fax correo email contacto enderezo sitio ligazón ligazóns tema temas asunto data
            lugar hora fonte fontes foto fotos fotografía vídeo compartir etiquetas punto puntos artigo
            capítulo sección parte título anexo táboa cadro figura número obxectivo emenda orde
            """
        ),
        furniture=phrases(
            """
            contacto; contactos; contacto de prensa; gabinete de prensa; prensa; tel; teléfono; fax;
            móbil; correo; correo electrónico; email; e-mail; enderezo; sitio web; páxina web; web;
            ligazón; ligazóns; enlaces; tema; temas; asunto; sección; categoría; categorías; data; data de
            publicación; publicado; publicado o; actualizado; última actualización; hora; lugar; onde;
            cando; compartir; comparte; etiquetas; palabras clave; foto; fotos; fotografía; imaxe; vídeo;
            audio; fonte; fontes; editor; redacción; autor; autora; por; transcrición; véxase tamén; ver
            tamén; ler máis; máis información; para máis información; relacionados; documentos; descargar;
            adxuntos; anexo; anexos; nota; notas; tradución; idioma; orde do día; sesión; sesión núm;
            reunión; presidencia; asistentes; presentes; participantes; referencia; número; comunicado;
            nota de prensa; imprimir; subscríbete; síguenos; duración; páxina; sumario; diario de sesións
            """
        ),
        links=words(
            """
            de do da dos das o a os as e ou en no na nos nas ao á aos ás para por polo pola con sobre
            contra entre
            """
        ),
        ministries=words(
            """
            facenda economía finanzas traballo emprego sanidade saúde educación cultura deporte xustiza
            interior defensa exteriores asuntos relacións agricultura pesca gandería industria comercio
            turismo enerxía transportes obras vivenda ciencia innovación universidade igualdade consumo
            ambiente mar infraestruturas goberno presidencia consello república estado senado congreso
            parlamento comisión tribunal banco pública públicas públicos social sociais nacional xeral
            """
        ),
        articles=words("o a os as un unha ao á señor señora don dona"),
        particles=words("de do da dos das o a e del la las los von van der san santa al bin ibn ben"),
        questions=words(
            """
            pregunta preguntas p xornalista xornalistas reporteiro reporteira entrevistador entrevistadora
            interlocutor interlocutora correspondente prensa
            """
        ),
        answers=words("resposta respostas r entrevistado entrevistada"),
        remarks=words(
            """
            moderador moderadora condutor condutora presentador presentadora locutor locutora convidado
            convidada convidados participante participantes asistente asistentes oínte público audiencia
            sala voz voces varios descoñecido descoñecida inaudible home muller neno nena orador oradora
            intérprete tradutor tradutora intervención intervencións interrupción murmurios rumores
            protestas aplausos exclamacións estudante alumno operador narrador narradora todos deputado
            deputada senador delegado comentario intérpretes tradución
            """
        ),
        interpreters=words("intérprete intérpretes tradutor tradutora tradución"),
        media=words(
            """
            xornal diario periódico axencia televisión tv radio canle cadea revista semanario prensa
            emisora medio medios noticias
            """
        ),
        negations=words("non nunca xamais nada ninguén ningún ningunha nin sen tampouco in- des-"),
        adversatives=words("pero senón aínda excepto salvo"),
        numbers=words(
            """
            cero=0 un=1 dous=2 tres=3 catro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 unha=1 dúas=2
            vinte=20 trinta=30 cen=100 mil=1000 millón=1000000 millóns=1000000
            """
        ),
        agencies=words("efe reuters afp ap europapress agn crtvg tvg tve rne"),
    )
)

DOCUMENT = DocumentWords(
    abbreviations=stems("sras srta profa"),
    from_hall=phrases("dende os escanos"),
    crowds=words("varios varias voces todos diversos"),
    events=stems("rolda_de_prensa"),
    speeches=stems("discurso"),
    institutions=stems("xunta"),
    asking=words("pregunta"),
    terms=stems("lexislatura"),
    presided=stems("presidencia_de"),
    rites=phrases("orde do día"),
)
