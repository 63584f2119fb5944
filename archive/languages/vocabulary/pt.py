"""Portuguese: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            presidência
            presidente presidenta presidentes vice-presidente vice-presidenta ex-presidente ex-presidenta
            copresidente primeiro primeira primeiro-ministro primeira-ministra primeira-dama ministro
            ministra ministros vice-primeiro-ministro vice-ministro ex-ministro chanceler rei rainha
            príncipe princesa imperador papa cardeal patriarca arcebispo bispo padre núncio secretário
            secretária secretários secretário-geral secretária-geral secretário-executivo subsecretário
            subsecretária diretor diretora director directora diretor-geral diretora-geral geral
            governador governadora vice-governador prefeito prefeita vereador vereadora autarca
            embaixador embaixadora cônsul adido encarregado negócios porta-voz porta-vozes assessor
            assessora conselheiro conselheira chefe gabinete comandante líder dirigente comissário
            comissária alto alta representante representantes enviado enviada especial delegado delegada
            deputado deputada deputados deputadas senador senadora senadores parlamentar eurodeputado
            eurodeputada relator relatora juiz juíza desembargador desembargadora magistrado procurador
            procuradora procurador-geral procuradora-geral advogado advogada advogado-geral notário
            provedor provedora justiça defensor coordenador coordenadora coronel capitão capitã tenente
            tenente-coronel almirante marechal major sargento brigadeiro general reitor reitora decano
            professor professora doutor doutora médico médica historiador historiadora economista
            politólogo cientista especialista analista pesquisador pesquisadora investigador
            investigadora escritor escritora jornalista correspondente repórter redator redatora editor
            editora colunista apresentador apresentadora moderador moderadora locutor locutora fundador
            fundadora empresário empresária agricultor operário engenheiro engenheira estudante aluno
            aluna sindicalista adjunto adjunta interino interina suplente honorário candidato candidata
            negociador observador membro membros vogal líder-parlamentar dep sen min pres testemunha réu
            ré perito perita escrivão
            """
        ),
        state_offices=words(
            """
            presidente presidenta primeiro-ministro primeira-ministra ministro ministra chanceler rei
            rainha imperador papa patriarca governador governadora prefeito prefeita porta-voz
            secretário-geral secretária-geral procurador-geral procuradora-geral vice-presidente provedor
            provedora
            """
        ),
        honorifics=words(
            """
            sr sra srª srs sras srªs srta senhor senhora senhores senhoras senhorita dom dona d dr dra drª drs
            dras doutor doutora prof profa profª eng arq min des exmo exma ilmo ilma v.exa vossa excelência
            sr.ª excelentíssimo gal gen cel cap ten alm pe frei
            """
        ),
        function_words=words(
            """
            eu me mim comigo tu te ti você vocês ele ela nós eles elas se lhe lhes meu minha meus minhas
            teu tua seu sua seus suas nosso nossa nossos nossas vosso dele dela este esta isto estes estas
            esse essa isso esses essas aquele aquela aquilo quem que quê qual quais quando onde como
            quanto porque pois porquê mas porém embora nem então assim também tampouco além depois
            enquanto todavia contudo portanto sou és é somos era eram foi foram sido ser será serão seria
            seja estou está estamos estão estava estavam esteve tenho tem temos têm tinha teve haver há
            houve haverá haja pode posso podemos podem poderia deve devemos devem quero quer queremos
            querem vou vai vamos vão fazer faz fazemos fazem fez não sim já muito muita muitos muitas mais
            menos tão tanto pouco tudo toda todo todos todas algo alguém nada ninguém nunca sempre aqui aí
            ali lá hoje ontem amanhã agora antes outro outra outros mesmo mesma cada acho creio sei sabe
            sabemos penso diz digo disse disseram dizer respondeu perguntou acrescentou afirmou destacou
            explicou declarou
            """
        ),
        qualifiers=words(
            """
            primeiro primeira segundo segunda terceiro terceira quarto
            quarta municipal federal estadual distrital
            """
        ),
        openings=words(
            """
            senhoras senhores senhor senhora caros caras caro cara prezados prezadas queridos queridas
            estimados companheiros companheiras colegas amigos amigas compatriotas cidadãos cidadãs
            concidadãos irmãos excelências obrigado obrigada bom boa bem-vindos atenção nota exemplo
            resumo conclusão conclusões introdução correção errata aviso primeiro segundo terceiro quarto
            quinto primeiramente finalmente último última bem pergunta resposta tel telefone fax correio
            email contato contacto contatos endereço site link links ligação tema temas assunto data local
            lugar hora fonte fontes foto fotos fotografia vídeo compartilhar partilhar etiquetas ponto
            pontos artigo capítulo seção secção parte título anexo tabela quadro figura número objetivo
            emenda ordem
            """
        ),
        furniture=phrases(
            """
            contato; contatos; contacto; contactos; contato para imprensa; assessoria de imprensa;
            imprensa; tel; telefone; telefones; fax; celular; telemóvel; correio eletrónico; correio
            eletrônico; email; e-mail; endereço; morada; site; sítio; página web; link; links; ligações;
            tema; temas; assunto; assuntos; seção; editoria; categoria; categorias; data; data de
            publicação; publicado; publicado em; atualizado; atualizado em; última atualização; última
            modificação; hora; horário; local; onde; quando; compartilhar; compartilhe; partilhar;
            partilhe; etiquetas; tags; palavras-chave; registrado em; foto; fotos; crédito; créditos;
            imagem; vídeo; áudio; ouça; assista; fonte; fontes; edição; editor; redação; autor; autora;
            por; transcrição; veja também; leia também; leia mais; saiba mais; mais informações; para mais
            informações; relacionados; notícias relacionadas; documentos; documento; baixar; descarregar;
            anexo; anexos; nota; notas; tradução; idioma; ordem do dia; sessão; reunião; presidência;
            presentes; participantes; referência; número; comunicado; nota à imprensa; imprimir; assine;
            siga-nos; duração; página; sumário
            """
        ),
        links=words(
            """
            de do da dos das o a os as e ou em no na nos nas ao à aos às para por pelo pela com sobre
            contra entre
            """
        ),
        ministries=words(
            """
            fazenda economia finanças trabalho emprego saúde educação cultura desporto esporte esportes
            justiça interior defesa exteriores negócios estrangeiros relações agricultura pesca pecuária
            alimentação indústria comércio turismo energia minas transportes transporte obras habitação
            ciência inovação universidades ensino tecnologia igualdade mulheres juventude consumo cidades
            ambiente mar desenvolvimento planeamento planejamento orçamento previdência segurança
            administração interna coesão governo conselho república estado senado congresso câmara
            assembleia parlamento comissão tribunal banco município comunicação comunicações pública
            públicas público públicos social sociais nacional geral internacional
            """
        ),
        articles=words(
            """
            o a os as um uma ao à senhor senhora sr sra dom dona vários várias alguns algumas muitos muitas
            diversos diversas uns umas
            """
        ),
        particles=words(
            """
            de do da dos das e del la las los von van der di san são santo santa al bin ibn ben
            """
        ),
        questions=words(
            """
            pergunta perguntas p jornalista jornalistas repórter repórteres entrevistador entrevistadora
            interlocutor interlocutora correspondente imprensa
            """
        ),
        answers=words("resposta respostas r entrevistado entrevistada"),
        remarks=words(
            """
            moderador moderadora mediador mediadora apresentador apresentadora locutor locutora
            cerimonialista cerimonial mestre convidado convidada convidados participante participantes
            ouvinte público plateia audiência plenário sala voz vozes vários várias desconhecido
            desconhecida não-identificado não-identificada inaudível homem mulher menino menina orador
            oradora intérprete tradutor tradutora aparte apartes intervenção intervenções interrupção
            interrupções protestos aplausos exclamação exclamações multidão estudante aluno operador
            narrador narradora todos deputado senador delegado comentário intérpretes tradução
            """
        ),
        interpreters=words("intérprete intérpretes tradutor tradutora tradução"),
        media=words(
            """
            jornal diário periódico agência televisão tv rádio canal emissora rede revista semanário
            imprensa mídia media notícias portal
            """
        ),
        negations=words("não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco in- im- ir- des-"),
        adversatives=words("mas porém contudo todavia exceto salvo embora senão"),
        numbers=words(
            """
            zero=0 um=1 dois=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 uma=1 duas=2 onze=11
            doze=12 vinte=20 trinta=30 quarenta=40 cinquenta=50 cem=100 cento=100 mil=1000 milhão=1000000
            milhões=1000000 bilhão=1000000000 bilhões=1000000000
            """
        ),
        agencies=words(
            """
            lusa efe reuters afp ap ebc globo record sbt band rtp sic tvi folha estadão bandnews cbn angop
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    abbreviations=stems("alm arq exma exmo sras srta profa dras"),
    crowds=words("vários várias vozes todos plateia apartes protestos"),
    summaries=phrases("resumo; sumário"),
    from_hall=phrases("da bancada; das bancadas"),
    captions=stems("foto"),
    events=stems(
        "ata_número ata_da conferência coletiva declaração pronunciamento reunião sessão audiência encontro"
    ),
    speeches=stems("discurso pronunciamento mensagem"),
    institutions=stems(
        "coordenação departamento ministério presidência secretaria governo embaixada planalto"
    ),
    release=stems("nota_à_imprensa"),
    upkeep=stems("atualiza próxima_reunião próxima_sessão"),
    recorded=stems("gravad proferid"),
    place_keys=stems("local"),
    sites=stems("palácio salão"),
    directions=stems("aplausos palmas risos vozes interrupções música protestos contraprotestos pausa"),
    direction_links=stems("e a de do da dos das"),
    closings=phrases(
        """
        contato para imprensa; contacto para a imprensa; traduzido do; nota da redação; fonte:; fontes:;
        deixe um comentário; as opiniões expressas
        """
    ),
    credits=phrases(
        """
        entrevista realizada por; entrevista conduzida por; entrevista concedida a; entrevista
        de; traduzido por; tradução de
        """
    ),
    read_also=phrases("leia também; leia mais; veja também; saiba mais; leia ainda; publicidade"),
    votes=phrases("votos a favor; votos contra; abstenções; a favor; contra"),
    attendance=phrases(
        """
        membros; presentes; participantes; convidados; convidado; ausentes; ordem do dia; pauta
        """
    ),
    greetings=phrases(
        """
        bom dia; boa tarde; boa noite; senhoras e senhores; muito obrigado; muito obrigada;
        obrigado; obrigada; caros; prezados; senhor presidente
        """
    ),
    translated=stems("traduz traduç tradut"),
    unseen=phrases("voz em off; fora de campo"),
    numbered_voices=words("orador oradora participante falante locutor"),
    continued=words("continuação"),
    asking=words("pergunta"),
    examinations=stems("inquiriç interrogat"),
    calls=words("vozes"),
    terms=stems("legislatura sessão_legislativa"),
    presided=stems("presidência_do presidência_da presidência_de sob_a_presidência"),
    assemblies=stems("conselho assembleia câmara"),
    minuted=phrases(
        """
        decisão; decisões; votação; voto; deliberação; ação; ações; moção; resultado; discussão;
        próximos passos; encaminhamento; encaminhamentos; conclusão
        """
    ),
    chair_taken=stems("assume_a_presidência"),
    rights=stems("todos_os_direitos_reservados"),
    rites=phrases("abertura da sessão; abertura dos trabalhos; ordem do dia; sumário; s u m á r i o"),
)
